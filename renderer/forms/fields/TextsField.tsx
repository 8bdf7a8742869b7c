import { TextField } from '@mui/material';
import type { FieldProps } from './props';

/** Several short texts, one a line. */
export function TextsField(props: FieldProps) {
  const lines = Array.isArray(props.value) ? props.value.map(String) : [];
  return (
    <TextField id={props.id} multiline minRows={2} maxRows={8} placeholder="一行一个" value={lines.join('\n')} disabled={props.disabled === true}
      onChange={(e) => props.onChange(e.target.value === '' ? [] : e.target.value.split('\n'))} />
  );
}
