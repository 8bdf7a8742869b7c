import { Alert, Box, Button, IconButton, Link, MenuItem, Paper, TextField, ToggleButton, ToggleButtonGroup, Tooltip, Typography } from '@mui/material';
import { FileText, Printer, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { isDocumentId, type DocumentId, type DocumentSpec } from '@shared/documents';
import type { PaperSize } from '@shared/paper';
import type { AnyRecord } from '@shared/records';
import { go } from '../app/route';
import { useSettings } from '../data/settings';
import { attempt } from './notify';
import { IssuedVersions } from './paper/IssuedVersions';
import { PaperMore } from './paper/PaperMore';
import { PrintProgressBar } from './paper/PrintProgressBar';
import { TilesChoice } from './paper/TilesChoice';
import { usePaperSaving } from './paper/usePaperSaving';
import { PaperPages } from './PaperPages';
import { printPaper } from './pdf';
import { usePaper } from './usePaper';

const WIDTH_MM: Readonly<Record<PaperSize, readonly [upright: number, sideways: number]>> = { A4: [210, 297], A3: [297, 420] };

/** 100 % is the true size of the sheets on a screen of 96 dots an inch. Half of an upright A3 sheet is as wide as the whole, half of a sideways one is an upright A4. */
function trueWidth(size: PaperSize, sideways: boolean, tiled: boolean): number {
  const inHalves = tiled && size === 'A3';
  const [upright, turned] = WIDTH_MM[inHalves ? 'A4' : size];
  return ((sideways === inHalves ? upright : turned) / 25.4) * 96;
}
const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.5] as const;

export interface PaperPanelProps {
  readonly documents: readonly Pick<DocumentSpec<unknown>, 'id' | 'title' | 'sizes'>[];
  readonly record: AnyRecord | null;
  /** The id of the record where it is saved, the empty text for papers about the whole ledger, null for one that is not saved yet. */
  readonly of: string | null;
  /** The form has changes that are not saved: what is laid away would differ from what is shown. */
  readonly dirty?: boolean;
  /** Printing is what this page is for; beside a form, saving is. */
  readonly main?: boolean;
  /** Goes to the field that is lacking. */
  readonly onField?: (path: string) => void;
}

/** A paper beside its form: what is missing, the pages as they will be printed, print and save. */
export function PaperPanel(props: PaperPanelProps) {
  const first = props.documents[0]?.id ?? '';
  const [chosen, setChosen] = useState(first);
  const spec = props.documents.find((d) => d.id === chosen) ?? props.documents[0];
  const [size, setSize] = useState<PaperSize>('A4');
  if (!spec || !isDocumentId(spec.id)) return null;
  const used = spec.sizes.includes(size) ? size : spec.sizes[0];
  return (
    <Paper variant="outlined" component="section" aria-label="文书预览" sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' }}>
      <PaperBody key={`${spec.id}-${used}`} document={spec.id} size={used} {...props}>
        {props.documents.length > 1 ? (
          <TextField select value={spec.id} onChange={(e) => setChosen(e.target.value)} sx={{ width: 150 }} slotProps={{ select: { SelectDisplayProps: { 'aria-label': '文书' } } }}>
            {props.documents.map((d) => <MenuItem key={d.id} value={d.id}>{d.title}</MenuItem>)}
          </TextField>
        ) : <Typography variant="h3" component="h2" sx={{ px: 0.5 }}>{spec.title}</Typography>}
        {spec.sizes.length > 1 ? (
          <ToggleButtonGroup exclusive size="small" value={used} aria-label="纸张" onChange={(_e, next: PaperSize | null) => { if (next) setSize(next); }}>
            {spec.sizes.map((s) => <ToggleButton key={s} value={s} sx={{ px: 1.5 }}>{s === 'A3' ? 'A3 张贴' : s}</ToggleButton>)}
          </ToggleButtonGroup>
        ) : null}
      </PaperBody>
    </Paper>
  );
}

type PaperBodyProps = PaperPanelProps & { readonly document: DocumentId; readonly size: PaperSize; readonly children: ReactNode };

function PaperBody({ document, size, record, of, dirty, main, onField, children }: PaperBodyProps) {
  const { paper, trouble, busy } = usePaper(document, record, size, of);
  const saving = usePaperSaving(document, record, size, of);
  const area = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(600);
  const [zoom, setZoom] = useState<number | null>(null);
  const [pages, setPages] = useState(0);
  const onPages = useCallback((count: number) => setPages(count), []);
  useEffect(() => {
    const box = area.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => setFit(Math.max(280, box.clientWidth - 34)));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const { tiled } = useSettings();
  const whole = trueWidth(size, paper?.landscape === true, tiled);
  const width = zoom === null ? fit : whole * zoom;
  const step = (by: 1 | -1) => {
    const now = width / whole;
    setZoom(by === 1 ? (ZOOMS.find((z) => z > now + 0.01) ?? 1.5) : (ZOOMS.findLast((z) => z < now - 0.01) ?? 0.5));
  };
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', p: 1.25, borderBottom: 1, borderColor: 'divider', flexWrap: 'wrap' }}>
      {children}
      <Box sx={{ flex: 1 }} />
      <Button variant={main === true ? 'contained' : 'outlined'} color={main === true ? 'primary' : 'secondary'} startIcon={<Printer size={18} aria-hidden />} disabled={!paper || busy} onClick={() => attempt(async () => { if (paper) await printPaper(paper.token); })}>打印</Button>
      <Button color="secondary" startIcon={<FileText size={18} aria-hidden />} disabled={trouble !== ''} onClick={() => saving.save('pdf')}>存为PDF</Button>
      <Button color="secondary" startIcon={<FileText size={18} aria-hidden />} disabled={trouble !== ''} onClick={() => saving.save('docx')}>存为Word</Button>
      <PaperMore document={document} size={size} record={record} of={of} dirty={dirty === true} lacks={paper?.missing.length ?? 0} sideways={paper?.landscape === true && size === 'A4'} onSaveBoth={() => saving.save('both')} onSaveBound={() => saving.save('pdf', true)} />
      </Box>
      {size === 'A3' ? <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 2, flexWrap: 'wrap', px: 1.5, py: 0.25, borderBottom: 1, borderColor: 'divider' }}><TilesChoice /></Box> : null}
      <PrintProgressBar progress={saving.progress} onStop={saving.stop} />
      <IssuedVersions document={document} of={of} />
      <Box ref={area} sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: 'background.default', p: 1.5 }}>
        {trouble === '' ? null : <Alert severity="warning" icon={false}>{trouble}</Alert>}
        {paper && (paper.missing.length > 0 || paper.missingGlyphs.length > 0 || paper.stale.length > 0) ? (
          <Alert severity="warning" icon={false} sx={{ mb: 1.5 }}>
            {paper.missing.map((m) => (
              <Box key={`${m.of}-${m.path}`}>还缺：{m.message}　
                <Link component="button" onClick={() => (m.of === 'unionProfile' ? go({ at: 'record', kind: 'unionProfile', id: 'union' }) : onField?.(m.path))}>去填写</Link>
              </Box>
            ))}
            {paper.stale.map((edit) => <Box key={edit.original}>手工改过的一段在新的文书里找不到了，没有放进去：“{edit.text.slice(0, 40)}”。可在“更多—改文字”里查看。</Box>)}
            {paper.missingGlyphs.length > 0 ? <Box>字库里没有“{paper.missingGlyphs.join('、')}”，纸上用〓代替，请手写补上。</Box> : null}
          </Alert>
        ) : null}
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 0.5, mb: 1 }}>
          <Tooltip title="缩小"><IconButton size="small" aria-label="缩小" onClick={() => step(-1)}><ZoomOut size={18} aria-hidden /></IconButton></Tooltip>
          <Typography variant="body2" color="text.secondary" role="status" aria-live="off">{Math.round((width / whole) * 100)}%　{pages === 0 ? '' : `共${pages}页`}{busy ? '　正在排版…' : ''}</Typography>
          <Tooltip title="放大"><IconButton size="small" aria-label="放大" onClick={() => step(1)}><ZoomIn size={18} aria-hidden /></IconButton></Tooltip>
          <Button size="small" color="secondary" onClick={() => setZoom(null)}>适合宽度</Button>
          <Button size="small" color="secondary" onClick={() => setZoom(1)}>实际大小</Button>
        </Box>
        {paper ? <PaperPages token={paper.token} name={paper.name} width={Math.round(width)} onPages={onPages} /> : null}
      </Box>
    </>
  );
}
