import { Box, Button, List, ListItemButton, ListItemText, Paper, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { documentIds, documentSpec, isDocumentId, type DocumentId } from '@shared/documents';
import { kindOf, type AnyRecord, type KindName } from '@shared/records';
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

const PRESETS: Readonly<Partial<Record<DocumentId, string>>> = {
  announcement: JSON.stringify({ noticeKind: 'announcement' }), 'public-notice': JSON.stringify({ noticeKind: 'public-notice' }),
};

/** The catalogue of papers: choose what to print and from which record. */
export function PapersPage(props: { readonly document: string }) {
  const [document, setDocument] = useState<DocumentId>(isDocumentId(props.document) ? props.document : 'meeting-record');
  const spec = documentSpec(document);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title="文书" sentence={`${spec.title}：${spec.purpose}`} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '168px minmax(0, 1fr)', gap: 2, px: 3, pb: 2 }}>
        <Paper variant="outlined" sx={{ overflowY: 'auto' }}>
          <List component="nav" aria-label="文书目录" dense>
            {documentIds.map((id) => (
              <ListItemButton key={id} selected={id === document} onClick={() => setDocument(id)}><ListItemText primary={documentSpec(id).title} /></ListItemButton>
            ))}
          </List>
        </Paper>
        {spec.kind === null ? <PaperPanel key={document} documents={[spec]} record={null} main /> : <FromRecord key={document} document={document} kind={spec.kind} />}
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
      <PaperPanel key={source.id} documents={[spec]} record={source.record} main onField={() => go({ at: 'record', kind, id: source.id })} />
    </Box>
  );
}
