import { Button, InputAdornment, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { showValue, type FieldNote } from '@shared/records';

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** A personal value is masked until the chair asks to see it. An empty one can be typed at once. */
export function SecretField(props: { readonly id: string; readonly note: FieldNote; readonly value: unknown; readonly children: ReactNode }) {
  const [open, setOpen] = useState(isEmpty(props.value));
  if (open) return props.children;
  return (
    <TextField id={props.id} value={showValue(props.note, props.value, () => '', true)} slotProps={{
      input: {
        readOnly: true,
        endAdornment: <InputAdornment position="end"><Button size="small" onClick={() => setOpen(true)} aria-label={`显示${props.note.label}`}>显示</Button></InputAdornment>,
      },
    }} />
  );
}
