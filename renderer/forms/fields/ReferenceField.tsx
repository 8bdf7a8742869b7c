import { MenuItem, TextField } from '@mui/material';
import { useMemo } from 'react';
import { isKindName, kindOf } from '@shared/records';
import { compareNames } from '@shared/words';
import { plainEntries } from '../../data/lookup';
import { useLedger } from '../../data/replica';
import type { FieldProps } from './props';

/** One record of another kind. */
export function ReferenceField(props: FieldProps & { readonly to: string }) {
  const ledger = useLedger();
  const { to } = props;
  const options = useMemo(() => {
    if (!isKindName(to)) return [];
    const kind = kindOf(to);
    return plainEntries(ledger, to).map((e) => ({ id: e.id, text: kind.summary(e.record) })).sort((a, b) => compareNames(a.text, b.text));
  }, [ledger, to]);
  return (
    <TextField select id={props.id} value={props.value ?? ''} disabled={props.disabled === true} error={props.problem !== undefined} onChange={(e) => props.onChange(e.target.value)}
      slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': props.label, id: `${props.id}-shown` } } }}>
      <MenuItem value="">（不选）</MenuItem>
      {options.map((o) => <MenuItem key={o.id} value={o.id}>{o.text}</MenuItem>)}
    </TextField>
  );
}
