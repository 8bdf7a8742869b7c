import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { ArrowLeft, Printer, Save, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { documentsFor } from '@shared/documents';
import { Failure } from '@shared/failures';
import { kindOf, labelAt, type AnyRecord, type KindName } from '@shared/records';
import { go, goBack, guardLeaving } from '../app/route';
import { ConflictDialog, type Conflict } from '../components/ConflictDialog';
import { Empty } from '../components/Empty';
import { HistoryFold } from '../components/HistoryPanel';
import { attempt, say, sayFailure } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { PaperPanel } from '../components/PaperPanel';
import { Sheet } from '../components/Sheet';
import { plainEntry } from '../data/lookup';
import { save, undo, useLedger, useReplica, useToday } from '../data/replica';
import { enterNext } from '../forms/enterNext';
import { Field } from '../forms/Field';
import { FieldGrid } from '../forms/FieldGrid';
import { useDraft } from '../forms/useDraft';
import { useForm } from '../forms/useForm';
import { aboveForm } from '../components/recordExtras';

export interface RecordPageProps {
  readonly kind: KindName;
  /** Null for a new record. */
  readonly id: string | null;
  readonly preset: string;
}

function presetOf(text: string): AnyRecord {
  try {
    return text === '' ? {} : (JSON.parse(text) as AnyRecord);
  } catch {
    return {};
  }
}

/** Opens a record; a record that is not there any more says so. */
export function RecordPage(props: RecordPageProps) {
  const ledger = useLedger();
  const today = useToday();
  const kind = kindOf(props.kind);
  const entry = props.id === null ? undefined : plainEntry(ledger, props.kind, props.id);
  const fresh = useMemo(() => ({ ...kind.blank(today), ...presetOf(props.preset) }), [kind, today, props.preset]);
  const [newId] = useState(() => kind.singleton ?? crypto.randomUUID());
  if (props.id !== null && !entry && kind.singleton === undefined) {
    return <Box><PageHead title={kind.label} /><Empty sentence={`这条${kind.label}已经不在了，可能被删除或撤销。`}><Button variant="contained" onClick={() => go({ at: 'list', kind: props.kind })}>回到列表</Button></Empty></Box>;
  }
  const id = entry?.id ?? newId;
  return <RecordForm key={id} kind={props.kind} id={id} start={entry?.record ?? fresh} isNew={entry === undefined} revision={entry?.revision ?? 0} />;
}

interface RecordFormProps {
  readonly kind: KindName;
  readonly id: string;
  readonly start: AnyRecord;
  readonly isNew: boolean;
  readonly revision: number;
}

function RecordForm(props: RecordFormProps) {
  const kind = kindOf(props.kind);
  const { state } = useReplica();
  const form = useForm(kind, props.start, state.mode !== 'writable');
  const draft = useDraft(`${props.kind}-${props.isNew ? 'new' : props.id}`, form);
  const [revision, setRevision] = useState(props.revision);
  const [asking, setAsking] = useState<'leave' | 'delete' | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [showPaper, setShowPaper] = useState(false);
  const { dirty, reset } = form;
  const papers = documentsFor(props.kind, form.record);

  // A change from elsewhere, such as an undo, is taken over while nothing has been typed.
  useEffect(() => {
    if (props.revision !== revision && !dirty) {
      reset(props.start);
      setRevision(props.revision);
    }
  }, [props.revision, props.start, revision, dirty, reset]);

  useEffect(() => (dirty ? guardLeaving(() => { setAsking('leave'); return false; }) : undefined), [dirty]);

  const store = useCallback(async (basedOn: number) => {
    const record = form.check();
    if (!record) return;
    const verb = basedOn === 0 ? '新建' : '修改';
    const commit = await save([{ kind: props.kind, id: props.id, basedOn, after: record }], `${verb}${kind.label}“${kind.summary(record)}”`);
    setRevision(commit.sequence);
    form.reset(record);
    await draft.drop();
    say({ text: '已保存', bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
    if (props.isNew && kind.singleton === undefined) window.setTimeout(() => go({ at: 'record', kind: props.kind, id: props.id }), 0);
  }, [form, draft, kind, props.id, props.isNew, props.kind]);

  const trySave = useCallback((basedOn = revision) => {
    store(basedOn).catch((thrown: unknown) => {
      if (thrown instanceof Failure && thrown.failure === 'record-changed-meanwhile') setConflict(thrown.details as Conflict);
      else sayFailure(thrown);
    });
  }, [store, revision]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        // The field being typed in settles its value first.
        window.setTimeout(() => trySave(), 0);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [trySave]);

  const remove = async () => {
    const commit = await save([{ kind: props.kind, id: props.id, basedOn: revision, after: null }], `删除${kind.label}“${kind.summary(props.start)}”`);
    go({ at: 'list', kind: props.kind });
    say({ text: `已删除${kind.label}`, bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  };
  const title = props.isNew ? `新建${kind.label}` : kind.summary(form.record) || kind.label;
  const stateWords = dirty ? '有改动还没有保存' : props.isNew ? '' : '已保存';
  const twoPanes = showPaper && papers.length > 0;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title={title} sentence={`${kind.label}　${stateWords}`}>
        <Button color="secondary" startIcon={<ArrowLeft size={18} aria-hidden />} onClick={goBack}>返回</Button>
        {props.isNew || kind.singleton !== undefined ? null : <Button color="secondary" startIcon={<Trash2 size={18} aria-hidden />} disabled={form.locked} onClick={() => setAsking('delete')}>删除</Button>}
        {papers.length > 0 ? <Button variant="outlined" color="secondary" startIcon={<Printer size={18} aria-hidden />} aria-pressed={showPaper} onClick={() => setShowPaper(!showPaper)}>{showPaper ? '收起文书' : '文书和打印'}</Button> : null}
        <Button variant="contained" startIcon={<Save size={18} aria-hidden />} disabled={form.locked} onClick={() => trySave()}>保存</Button>
      </PageHead>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: twoPanes ? 'minmax(0, 1fr) minmax(0, 1.15fr)' : 'minmax(0, 1fr)', gap: 2, px: 3, pb: 2 }}>
        <Stack spacing={2} onKeyDown={enterNext} sx={{ overflowY: 'auto', minHeight: 0, pb: 1, pr: 0.5, '& > *': { flexShrink: 0 } }}>
          {draft.found ? (
            <Alert severity="info" icon={false} action={<><Button size="small" onClick={draft.take}>接着写</Button><Button size="small" color="secondary" onClick={() => attempt(draft.drop)}>不要了</Button></>}>上次没有保存的内容还在。</Alert>
          ) : null}
          {form.problems.length > 0 ? (
            <Alert severity="error" icon={false} role="alert">还有{form.problems.length}处要改，没有保存：{form.problems.slice(0, 4).map((p) => `${labelAt(kind.fields, p.path)}（${p.message}）`).join('；')}</Alert>
          ) : null}
          {aboveForm(props.kind, form)}
          {kind.sections.map((section) => (
            <Sheet key={section.title} title={section.title}><FieldGrid fields={kind.fields} names={section.fields} at="" form={form} field={Field} /></Sheet>
          ))}
          {props.isNew ? null : <Sheet title="修改历史"><HistoryFold kind={props.kind} id={props.id} /></Sheet>}
        </Stack>
        {twoPanes ? <PaperPanel documents={papers} record={form.record} onField={(path) => document.querySelector<HTMLElement>(`[data-field="${path}"] input, [data-field="${path}"] textarea`)?.focus()} /> : null}
      </Box>
      {conflict ? (
        <ConflictDialog kind={props.kind} conflict={conflict} onClose={() => setConflict(null)} onMine={() => { setConflict(null); setRevision(conflict.revision); trySave(conflict.revision); }}
          onTheirs={() => { setConflict(null); setRevision(conflict.revision); if (conflict.theirs) reset(conflict.theirs); attempt(draft.drop); }} />
      ) : null}
      <Dialog open={asking !== null} onClose={() => setAsking(null)}>
        <DialogTitle>{asking === 'delete' ? `删除这条${kind.label}？` : '还没有保存'}</DialogTitle>
        <DialogContent>{asking === 'delete' ? '删除后可以马上撤销，也可以在“台账”页的历史里找回。' : '刚才的改动还没有保存。要保存再离开吗？'}</DialogContent>
        <DialogActions>
          <Button color="secondary" onClick={() => setAsking(null)}>{asking === 'delete' ? '不删' : '留在这里'}</Button>
          {asking === 'leave' ? <Button color="secondary" onClick={() => attempt(async () => { await draft.drop(); form.reset(props.start); setAsking(null); window.setTimeout(goBack, 0); })}>放弃改动</Button> : null}
          {asking === 'leave' ? <Button variant="contained" onClick={() => { setAsking(null); trySave(); }}>保存</Button> : null}
          {asking === 'delete' ? <Button variant="contained" onClick={() => { setAsking(null); attempt(remove); }}>删除</Button> : null}
        </DialogActions>
      </Dialog>
    </Box>
  );
}
