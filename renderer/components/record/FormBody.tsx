import { Alert, Button, Stack } from '@mui/material';
import { kindOf, labelAt, type KindName } from '@shared/records';
import { enterNext } from '../../forms/enterNext';
import { Field } from '../../forms/Field';
import { FieldGrid } from '../../forms/FieldGrid';
import type { useDraft } from '../../forms/useDraft';
import type { FormState } from '../../forms/useForm';
import { HistoryFold } from '../HistoryPanel';
import { attempt } from '../notify';
import { aboveForm } from '../recordExtras';
import { Sheet } from '../Sheet';

/** The sections of a form, drawn from the kind, below what the chair should read first. */
export function FormBody(props: { readonly kind: KindName; readonly id: string | null; readonly form: FormState; readonly draft: ReturnType<typeof useDraft> }) {
  const kind = kindOf(props.kind);
  const { form, draft } = props;
  const said = form.problems.slice(0, 4).map((p) => `${labelAt(kind.fields, p.path)}（${p.message}）`).join('；');
  return (
    <Stack spacing={2} onKeyDown={enterNext} sx={{ overflowY: 'auto', minHeight: 0, pb: 1, pr: 0.5, '& > *': { flexShrink: 0 } }}>
      {draft.found ? (
        <Alert severity="info" icon={false} action={<><Button size="small" onClick={draft.take}>接着写</Button><Button size="small" color="secondary" onClick={() => attempt(draft.drop)}>不要了</Button></>}>上次没有保存的内容还在。</Alert>
      ) : null}
      {form.problems.length > 0 ? <Alert severity="error" icon={false} role="alert">还有{form.problems.length}处要改，没有保存：{said}</Alert> : null}
      {aboveForm(props.kind, props.id, form)}
      {kind.sections.map((section) => (
        <Sheet key={section.title} title={section.title}><FieldGrid fields={kind.fields} names={section.fields} at="" form={form} field={Field} /></Sheet>
      ))}
      {props.id === null ? null : <Sheet title="修改历史"><HistoryFold kind={props.kind} id={props.id} /></Sheet>}
    </Stack>
  );
}
