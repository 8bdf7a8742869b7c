import { MenuItem, TextField } from '@mui/material';
import { isKindName, kindOf } from '@shared/records';
import { compareNames } from '@shared/words';
import { plainEntries } from '../../data/lookup';
import { useLedger } from '../../data/replica';
import type { FieldProps } from './props';

/** One record of another kind. */
export function ReferenceField(props: FieldProps & { readonly to: string }) {
  const ledger = useLedger();
  const entries = isKindName(props.to) ? plainEntries(ledger, props.to) : [];
  const options = entries
    .map((e) => ({ id: e.id, text: isKindName(props.to) ? kindOf(props.to).summary(e.record) : '' }))
    .sort((a, b) => compareNames(a.text, b.text));
  return (
    <TextField select id={props.id} value={props.value ?? ''} disabled={props.disabled === true} error={props.problem !== undefined} onChange={(e) => props.onChange(e.target.value)}
      slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': props.label, id: `${props.id}-shown` } } }}>
      <MenuItem value="">（不选）</MenuItem>
      {options.map((o) => <MenuItem key={o.id} value={o.id}>{o.text}</MenuItem>)}
    </TextField>
  );
}
