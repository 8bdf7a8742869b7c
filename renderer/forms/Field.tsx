import { FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useId } from 'react';
import type { FieldNote } from '@shared/records';
import { FieldGrid } from './FieldGrid';
import { Labelled } from './fields/Labelled';
import { ListField } from './fields/ListField';
import { PersonField } from './fields/PersonField';
import type { FieldProps } from './fields/props';
import { ReferenceField } from './fields/ReferenceField';
import { SecretField } from './fields/SecretField';
import { TextsField } from './fields/TextsField';
import { TypedField } from './fields/TypedField';
import type { FormState } from './useForm';

/** One field of a form, drawn from its note. */
export function Field(props: { readonly note: FieldNote; readonly path: string; readonly form: FormState }) {
  const { note, path, form } = props;
  const id = useId();
  const value = form.get(path);
  const problem = form.problemAt(path);
  const warning = form.warningAt(path);
  const common: FieldProps = {
    id, label: note.label, value, problem, disabled: form.locked,
    onChange: (next) => form.set(path, next),
    onBad: (bad) => form.setBad(path, bad),
    onTouch: form.touch,
  };
  const control = <Control note={note} path={path} form={form} common={common} />;
  return (
    <Labelled id={id} label={note.label} {...(note.required === true ? { required: true } : {})} {...(note.help === undefined ? {} : { help: note.help })} {...(problem === undefined ? {} : { problem })} {...(warning === undefined ? {} : { warning })}>
      {note.privacy === undefined ? control : <SecretField id={id} note={note} value={form.initial(path)}>{control}</SecretField>}
    </Labelled>
  );
}

function Control({ note, path, form, common }: { readonly note: FieldNote; readonly path: string; readonly form: FormState; readonly common: FieldProps }) {
  const { id, value, problem } = common;
  const describedBy = { 'aria-describedby': `${id}-help`, ...(problem === undefined ? {} : { 'aria-invalid': true }) };
  switch (note.input) {
    case 'text': case 'phone': case 'idNumber': case 'creditCode':
      return <TextField id={id} value={value ?? ''} error={problem !== undefined} disabled={form.locked} onChange={(e) => common.onChange(e.target.value)} slotProps={{ htmlInput: describedBy }} />;
    case 'longText':
      return <TextField id={id} multiline minRows={3} maxRows={14} value={value ?? ''} error={problem !== undefined} disabled={form.locked} onChange={(e) => common.onChange(e.target.value)} slotProps={{ htmlInput: describedBy }} />;
    case 'date': case 'moment': case 'time': case 'count': case 'amount':
      return <TypedField {...common} input={note.input} />;
    case 'yesNo':
      return <FormControlLabel control={<Switch id={id} checked={value === true} disabled={form.locked} onChange={(e) => common.onChange(e.target.checked)} />} label={value === true ? '是' : '否'} />;
    case 'choice':
      return (
        <TextField select id={id} value={value ?? ''} error={problem !== undefined} disabled={form.locked} onChange={(e) => common.onChange(e.target.value)}
          slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': note.label } } }}>
          {Object.entries(note.options).map(([key, word]) => <MenuItem key={key} value={key}>{word === '' ? '（不选）' : word}</MenuItem>)}
        </TextField>
      );
    case 'reference':
      return <ReferenceField {...common} to={note.to} />;
    case 'name':
      return <PersonField {...common} />;
    case 'texts':
      return <TextsField {...common} />;
    case 'list':
      return <ListField path={path} note={note} form={form} rows={Array.isArray(value) ? (value as readonly unknown[]) : []} field={Field} />;
    case 'group':
      return <FieldGrid fields={note.fields} names={Object.keys(note.fields)} at={`${path}.`} form={form} field={Field} />;
  }
}
