import { Box, Button } from '@mui/material';
import { ArrowLeft, CopyPlus, Printer, Save, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { documentsFor } from '@shared/documents';
import { isSealed } from '@shared/ledger';
import { kindOf } from '@shared/records';
import { goBack, guardLeaving } from '../../app/route';
import { useReplica } from '../../data/replica';
import { focusField } from '../../forms/focusField';
import { useDraft } from '../../forms/useDraft';
import { useForm } from '../../forms/useForm';
import { ConflictDialog } from '../ConflictDialog';
import { attempt } from '../notify';
import { PageHead } from '../PageHead';
import { PaperPanel } from '../PaperPanel';
import { AskDialog } from './AskDialog';
import { isUntyped, useAgain } from './again';
import { FormBody } from './FormBody';
import { useRecordSaving, type RecordIdentity } from './useRecordSaving';
import { useSaveKey } from './useSaveKey';

/** The form of one record, its papers beside it, and the questions that keep anything from being lost. */
export function RecordForm(props: RecordIdentity) {
  const kind = kindOf(props.kind);
  const { ledger, state } = useReplica();
  const sealed = !props.isNew && (props.kind === 'yearClose' || (kind.openFields === undefined && isSealed(ledger, props.kind, props.start)));
  const form = useForm(kind, props.start, sealed || state.mode !== 'writable');
  const draft = useDraft(`${props.kind}-${props.isNew ? 'new' : props.id}`, form);
  const saving = useRecordSaving(props, form, draft.drop);
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const [deleting, setDeleting] = useState(false);
  const [showPaper, setShowPaper] = useState(false);
  const { dirty } = form;
  useSaveKey(() => saving.trySave());
  const { wanted, ask: askAgain } = useAgain(props.kind, form, () => saving.trySave(undefined, () => undefined));
  useEffect(() => (dirty ? guardLeaving((go) => { setLeave(() => go); return false; }) : undefined), [dirty]);
  // A new form begins where something must be typed.
  const [firstField] = useState(() => (props.isNew ? Object.keys(kind.fields).find((f) => kind.fields[f]?.required === true && isUntyped(props.start[f])) : undefined));
  useEffect(() => { if (firstField !== undefined) focusField(firstField); }, [firstField]);
  const papers = documentsFor(props.kind, form.record);
  const twoPanes = showPaper && papers.length > 0;
  const stateWords = dirty ? '有改动还没有保存' : props.isNew ? '' : '已保存';
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title={props.isNew ? `新建${kind.label}` : kind.summary(form.record) || kind.label} sentence={`${kind.label}　${stateWords}`}>
        <Button color="secondary" startIcon={<ArrowLeft size={18} aria-hidden />} onClick={goBack}>返回</Button>
        {props.isNew || kind.singleton !== undefined ? null : <Button color="secondary" startIcon={<Trash2 size={18} aria-hidden />} disabled={form.locked} onClick={() => setDeleting(true)}>删除</Button>}
        {papers.length > 0 ? <Button variant="outlined" color="secondary" startIcon={<Printer size={18} aria-hidden />} aria-pressed={showPaper} onClick={() => setShowPaper(!showPaper)}>{showPaper ? '收起文书' : '文书和打印'}</Button> : null}
        {wanted ? <Button variant="outlined" color="secondary" startIcon={<CopyPlus size={18} aria-hidden />} disabled={form.locked} title="Ctrl+Enter" onClick={askAgain}>再记一笔</Button> : null}
        <Button variant="contained" startIcon={<Save size={18} aria-hidden />} disabled={form.locked} onClick={() => saving.trySave()}>保存</Button>
      </PageHead>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: twoPanes ? 'minmax(0, 1fr) minmax(0, 1.15fr)' : 'minmax(0, 1fr)', gap: 2, px: 3, pb: 2 }}>
        <FormBody kind={props.kind} id={props.isNew ? null : props.id} form={form} draft={draft} />
        {twoPanes ? <PaperPanel documents={papers} record={form.record} of={props.isNew ? null : props.id} dirty={dirty} onField={focusField} /> : null}
      </Box>
      {saving.conflict ? <ConflictDialog kind={props.kind} conflict={saving.conflict} onClose={saving.closeConflict} onMine={() => saving.settle('mine')} onTheirs={() => saving.settle('theirs')} /> : null}
      {leave ? (
        <AskDialog title="还没有保存" text="刚才的改动还没有保存。要保存再离开吗？" stay="留在这里" onClose={() => setLeave(null)}
          choices={[{ label: '放弃改动', run: () => attempt(async () => { await draft.drop(); leave(); }) }, { label: '保存', main: true, run: () => saving.trySave(undefined, leave) }]} />
      ) : null}
      {deleting ? (
        <AskDialog title={`删除这条${kind.label}？`} text="删除后可以马上撤销，也可以在“台账”页的历史里找回。" stay="不删" onClose={() => setDeleting(false)} choices={[{ label: '删除', main: true, run: saving.remove }]} />
      ) : null}
    </Box>
  );
}
