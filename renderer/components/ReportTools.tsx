import { Box, Button, Stack, Typography } from '@mui/material';
import { PencilLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { allFigures, breaksFrom, figureFaults, quarterFigures, quarterPeriod, quarterReportText, sendingFaults, statisticsFaults, statisticsOf, type Figure, type SumFigure } from '@shared/duties';
import type { Ledger } from '@shared/ledger';
import type { AnyRecord, Report } from '@shared/records';
import { shortDateWords } from '@shared/words';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { FigureDialog, FigureLink } from './FiguresList';
import { Sheet } from './Sheet';

/** The figures of a report as they are now, what is wrong with them, and the text they make. */
interface Live {
  readonly title: string;
  readonly figures: readonly (Figure | SumFigure)[];
  readonly faults: readonly string[];
  readonly text: string | null;
  readonly ends: string;
}

function liveOf(ledger: Ledger, r: Report): Live | null {
  if (r.reportKind === 'quarter' && r.quarter !== 'none' && /^20\d{2}$/.test(r.year)) {
    const f = quarterFigures(ledger, quarterPeriod(Number(r.year), Number(r.quarter) as 1 | 2 | 3 | 4));
    return { title: '本季数字', figures: [...allFigures(f), f.heads, ...f.money], faults: [...figureFaults(f), ...breaksFrom(f, ledger)], text: quarterReportText(f), ends: f.period.to };
  }
  if (r.reportKind === 'statistics' && r.from !== null && r.to !== null && r.from <= r.to) {
    const parts = statisticsOf(ledger, { from: r.from, to: r.to });
    return { title: '统计数字', figures: parts.flatMap((p) => p.figures), faults: statisticsFaults(parts), text: null, ends: r.to };
  }
  return null;
}

/** The figures of a report from the records, each with its list, its text with one click, and what was kept when it was sent. */
export function ReportTools({ form }: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const [listed, setListed] = useState<Figure | SumFigure | null>(null);
  const r = form.record as AnyRecord & Report;
  const { reportKind, year, quarter, from, to } = r;
  const live = useMemo(() => liveOf(ledger, { reportKind, year, quarter, from, to } as Report), [ledger, reportKind, year, quarter, from, to]);
  if (form.initial('sentOn') !== null) return <Sent report={r} />;
  if (!live) return null;
  const written = r.content !== '';
  const faults = written ? [...new Set([...live.faults, ...sendingFaults(ledger, r)])] : live.faults;
  const early = live.ends > today ? `这一期间到${shortDateWords(live.ends)}才结束，数字还会变。` : '';
  const { text } = live;
  return (
    <Sheet title={live.title} aside={<Typography variant="body2" color="text.secondary">每个数字都从台账数出来，点开看是哪些记录</Typography>}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(215px, 1fr))', columnGap: '24px', rowGap: '2px' }}>
        {live.figures.map((f) => <FigureLink key={f.key} figure={f} onOpen={setListed} />)}
      </Box>
      {faults.map((fault) => <Typography key={fault} color="error" sx={{ mt: 1 }}>! {fault}</Typography>)}
      <Stack direction="row" spacing={1} sx={{ mt: 1.5, alignItems: 'center' }}>
        {text === null ? null : <Button variant="outlined" color="secondary" startIcon={<PencilLine size={18} aria-hidden />} disabled={form.locked || live.faults.length > 0} onClick={() => form.set('content', text)}>{written ? '按现在的数字重写正文' : '把数字写进正文'}</Button>}
        <Typography variant="body2" color="text.secondary">{written && text !== null ? '重写会替换现在的正文。' : ''}{early}{faults.length > 0 ? '请先按上面的提示核对，再报送。' : '填上报送日期和方式并保存，数字和内容就封存。'}</Typography>
      </Stack>
      {listed ? <FigureDialog figure={listed} onClose={() => setListed(null)} /> : null}
    </Sheet>
  );
}

/** A report that was sent: its content and figures stay as they were. */
function Sent({ report }: { readonly report: Report }) {
  return (
    <Sheet title="已报送，内容封存">
      <Typography>{report.sentOn}报送的内容和数字已经封存，台账以后怎样变动都不影响。报送方式、接收人可以补填。</Typography>
      {report.figures.length === 0 ? null : (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(215px, 1fr))', columnGap: '24px', rowGap: '2px', mt: 1 }}>
          {report.figures.map((f) => (
            <Box key={f.key} sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}><Typography variant="body2">{f.label}</Typography><Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>{f.value}{f.unit}</Typography></Box>
          ))}
        </Box>
      )}
    </Sheet>
  );
}
