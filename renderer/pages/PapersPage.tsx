import { Alert, Box, Button, List, ListItemButton, ListItemText, Paper, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { documentIds, documentSpec, gapsOf, isDocumentId, occasions, type DocumentId, type Occasion } from '@shared/documents';
import { kindOf, type AnyRecord, type KindName } from '@shared/records';
import { documentNumberWords } from '@shared/words';
import { go } from '../app/route';
import { Empty } from '../components/Empty';
import { PageHead } from '../components/PageHead';
import { PaperPanel } from '../components/PaperPanel';
import { plainEntries } from '../data/lookup';
import { useLedger } from '../data/replica';

interface Source {
  readonly id: string;
  readonly summary: string;
  readonly record: AnyRecord;
}

/** The records that a document can be made from, newest first. */
function useSources(document: DocumentId): readonly Source[] {
  const ledger = useLedger();
  return useMemo(() => {
    const spec = documentSpec(document);
    if (spec.kind === null) return [];
    const kind = kindOf(spec.kind);
    return plainEntries(ledger, spec.kind)
      .filter((e) => spec.applies(e.record))
      .sort((a, b) => ((kind.dayOf?.(a.record) ?? '') < (kind.dayOf?.(b.record) ?? '') ? 1 : -1))
      .slice(0, 200)
      .map((e) => ({ id: e.id, summary: kind.summary(e.record), record: e.record }));
  }, [ledger, document]);
}

const noticeOf = (noticeKind: string): string => JSON.stringify({ noticeKind });
const PRESETS: Readonly<Partial<Record<DocumentId, string>>> = {
  announcement: noticeOf('announcement'), 'public-notice': noticeOf('public-notice'), 'public-notice-report': noticeOf('public-notice'), 'good-news': noticeOf('good-news'),
  'sympathy-letter': noticeOf('sympathy-letter'), 'thanks-letter': noticeOf('thanks-letter'), appeal: noticeOf('appeal'),
};

/** The drawers of the catalogue with the papers in each. */
const drawers = (Object.keys(occasions) as Occasion[]).map((occasion) => ({ occasion, documents: documentIds.filter((id) => documentSpec(id).occasion === occasion) })).filter(({ documents }) => documents.length > 0);

/** 文号 that nothing carries and nothing explains. */
function NumberGaps() {
  const ledger = useLedger();
  const gaps = useMemo(() => gapsOf(ledger), [ledger]);
  const first = gaps[0];
  if (!first) return null;
  const words = gaps.slice(0, 5).map(documentNumberWords).join('、');
  const preset = JSON.stringify({ number: documentNumberWords(first), title: '（空号）', version: null });
  return (
    <Alert severity="info" icon={false} sx={{ mx: 3, mb: 1.5 }} action={<Button color="inherit" size="small" onClick={() => go({ at: 'new', kind: 'issued', preset })}>写明原因</Button>}>
      文号有空号：{words}{gaps.length > 5 ? `等${gaps.length}个` : ''}。用过又作废的，写明原因；还没登记的文书，补登记文号。
    </Alert>
  );
}

/** The catalogue of papers: choose what to print and from which record. */
export function PapersPage(props: { readonly document: string }) {
  const [document, setDocument] = useState<DocumentId>(isDocumentId(props.document) ? props.document : 'meeting-record');
  const spec = documentSpec(document);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title="文书" sentence={`${spec.title}：${spec.purpose}`} />
      <NumberGaps />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '168px minmax(0, 1fr)', gap: 2, px: 3, pb: 2 }}>
        <Paper variant="outlined" sx={{ overflowY: 'auto' }}>
          <Box component="nav" aria-label="文书目录">
            {drawers.map(({ occasion, documents }) => (
              <Box key={occasion} component="section" aria-label={occasions[occasion]}>
                <Typography sx={{ px: 2, pt: 1.25, fontWeight: 650 }} color="text.secondary">{occasions[occasion]}</Typography>
                <List component="div" dense disablePadding>
                  {documents.map((id) => (
                    <ListItemButton key={id} selected={id === document} onClick={() => setDocument(id)}><ListItemText primary={documentSpec(id).title} /></ListItemButton>
                  ))}
                </List>
              </Box>
            ))}
          </Box>
        </Paper>
        {spec.kind === null ? <PaperPanel key={document} documents={[spec]} record={null} of="" main /> : <FromRecord key={document} document={document} kind={spec.kind} />}
      </Box>
    </Box>
  );
}

function FromRecord({ document, kind }: { readonly document: DocumentId; readonly kind: KindName }) {
  const sources = useSources(document);
  const [chosen, setChosen] = useState('');
  const source = sources.find((s) => s.id === chosen) ?? sources[0];
  const spec = documentSpec(document);
  const label = kindOf(kind).label;
  const make = <Button variant={source ? 'outlined' : 'contained'} color={source ? 'secondary' : 'primary'} onClick={() => go({ at: 'new', kind, preset: PRESETS[document] ?? '' })}>新建{kind === 'notice' ? spec.title : label}</Button>;
  if (!source) return <Paper variant="outlined"><Empty sentence={`还没有可以打印成“${spec.title}”的${label}。`}>{make}</Empty></Paper>;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '250px minmax(0, 1fr)', gap: 2, minHeight: 0 }}>
      <Paper variant="outlined" sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <Box sx={{ p: 1.25, display: 'flex', gap: 1, borderBottom: 1, borderColor: 'divider' }}>
          {make}
          <Button color="secondary" onClick={() => go({ at: 'record', kind, id: source.id })}>打开填写</Button>
        </Box>
        <List component="nav" dense sx={{ overflowY: 'auto', flex: 1 }} aria-label={`选择${label}`}>
          {sources.map((s) => (
            <ListItemButton key={s.id} selected={s.id === source.id} onClick={() => setChosen(s.id)}><ListItemText primary={<Typography variant="body2">{s.summary}</Typography>} /></ListItemButton>
          ))}
        </List>
      </Paper>
      <PaperPanel key={source.id} documents={[spec]} record={source.record} of={source.id} main onField={() => go({ at: 'record', kind, id: source.id })} />
    </Box>
  );
}
