import { Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ListNote } from '@shared/records';
import { blankRow } from '../blankRow';
import { FieldGrid, type FieldComponent } from '../FieldGrid';
import { focusField } from '../focusField';
import type { FormState } from '../useForm';

/** So many rows are drawn at once: a list of hundreds would make typing slow. */
const STEP = 30;

/** Rows of a list, each with its fields; rows are added at the end, moved and taken away. */
export function ListField(props: { readonly path: string; readonly note: ListNote; readonly form: FormState; readonly rows: readonly unknown[]; readonly field: FieldComponent }) {
  const { path, note, form, rows } = props;
  const [shown, setShown] = useState(STEP);
  // Rows keep their identity when others are moved or taken away; rows that came from elsewhere go by their place.
  const [known, setKnown] = useState<readonly string[]>([]);
  const keys = rows.map((_row, i) => known[i] ?? `place-${i}`);
  const put = (next: readonly unknown[]) => form.set(path, next);
  const remove = (at: number) => {
    setKnown(keys.filter((_key, j) => j !== at));
    put(rows.filter((_r, j) => j !== at));
  };
  const move = (from: number, to: number) => {
    const next = [...rows];
    const [row] = next.splice(from, 1);
    next.splice(to, 0, row);
    const order = [...keys];
    const [key] = order.splice(from, 1);
    order.splice(to, 0, key!);
    setKnown(order);
    put(next);
  };
  return (
    <Stack spacing={1.5}>
      {rows.slice(0, shown).map((_row, i) => (
        <Box key={keys[i]} role="group" aria-label={`${note.label}第${i + 1}项`} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, display: 'flex', gap: 1 }}>
          <Typography variant="body2" color="text.secondary" sx={{ width: '1.6em', pt: 0.25, flexShrink: 0 }}>{i + 1}.</Typography>
          <Box sx={{ flex: 1, minWidth: 0 }}><FieldGrid fields={note.fields} names={Object.keys(note.fields)} at={`${path}.${i}.`} form={form} field={props.field} /></Box>
          <Stack sx={{ flexShrink: 0 }}>
            <Tooltip title="上移"><span><IconButton size="small" aria-label={`上移第${i + 1}项`} disabled={i === 0 || form.locked} onClick={() => move(i, i - 1)}><ArrowUp size={18} aria-hidden /></IconButton></span></Tooltip>
            <Tooltip title="下移"><span><IconButton size="small" aria-label={`下移第${i + 1}项`} disabled={i === rows.length - 1 || form.locked} onClick={() => move(i, i + 1)}><ArrowDown size={18} aria-hidden /></IconButton></span></Tooltip>
            <Tooltip title="去掉这一项"><span><IconButton size="small" aria-label={`去掉第${i + 1}项`} disabled={form.locked} onClick={() => remove(i)}><Trash2 size={18} aria-hidden /></IconButton></span></Tooltip>
          </Stack>
        </Box>
      ))}
      {rows.length > shown ? <Box><Button color="secondary" onClick={() => setShown(shown + STEP)}>还有{rows.length - shown}项，再显示{Math.min(STEP, rows.length - shown)}项</Button></Box> : null}
      <Box><Button variant="outlined" color="secondary" startIcon={<Plus size={18} aria-hidden />} disabled={form.locked} onClick={() => { setKnown([...keys, crypto.randomUUID()]); put([...rows, blankRow(note.fields)]); window.setTimeout(() => focusField(`${path}.${rows.length}.${Object.keys(note.fields)[0] ?? ''}`), 0); setShown(Math.max(shown, rows.length + 1)); }}>添加一{note.item}</Button></Box>
    </Stack>
  );
}
