import { Box } from '@mui/material';
import type { ComponentType } from 'react';
import type { FieldNote } from '@shared/records';
import type { FormState } from './useForm';

/** What draws one field; handed down, since a field may hold a grid of fields itself. */
export type FieldComponent = ComponentType<{ readonly note: FieldNote; readonly path: string; readonly form: FormState }>;

/** Fields that need the whole width of a form. */
function isWide(note: FieldNote): boolean {
  return note.wide === true || note.input === 'longText' || note.input === 'list' || note.input === 'texts' || note.input === 'group';
}

/** Fields side by side as far as there is room. */
export function FieldGrid(props: { readonly fields: Readonly<Record<string, FieldNote>>; readonly names: readonly string[]; readonly at: string; readonly form: FormState; readonly field: FieldComponent }) {
  const Field = props.field;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))', columnGap: 2, rowGap: 1.75, alignItems: 'start' }}>
      {props.names.map((name) => {
        const note = props.fields[name];
        if (!note) return null;
        return <Box key={name} data-field={`${props.at}${name}`} sx={isWide(note) ? { gridColumn: '1 / -1' } : {}}><Field note={note} path={`${props.at}${name}`} form={props.form} /></Box>;
      })}
    </Box>
  );
}
