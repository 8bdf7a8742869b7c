import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Stack, Typography } from '@mui/material';
import { PencilLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { allFigures, figureFaults, quarterFigures, quarterPeriod, quarterReportText, type Figure } from '@shared/duties';
import { shortDateWords } from '@shared/words';
import { go } from '../app/route';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

const MOST = 200;

/** The figures of a quarter report from the records, each with its list, and its text with one click. */
export function ReportTools({ form }: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const [listed, setListed] = useState<Figure | null>(null);
  const [year, quarter] = [Number(form.get('year')), Number(form.get('quarter'))];
  const known = form.get('reportKind') === 'quarter' && Number.isInteger(year) && year > 2000 && year < 2100 && [1, 2, 3, 4].includes(quarter);
  const figures = useMemo(() => (known ? quarterFigures(ledger, quarterPeriod(year, quarter as 1 | 2 | 3 | 4)) : null), [known, ledger, year, quarter]);
  if (!figures) return null;
  const faults = figureFaults(figures);
  const sent = form.initial('sentOn') !== null;
  const written = form.get('content') !== '';
  const early = figures.period.to > today ? `这个季度到${shortDateWords(figures.period.to)}才结束，数字还会变。` : '';
  return (
    <Sheet title="本季数字" aside={<Typography variant="body2" color="text.secondary">每个数字都从台账数出来，点开看是哪些记录</Typography>}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))', columnGap: '16px', rowGap: '2px' }}>
        {allFigures(figures).map((f) => (
          <Box key={f.key} sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' }}>
            <Typography variant="body2">{f.label}</Typography>
            <Link component="button" type="button" aria-label={`${f.label}${f.records.length}${f.unit}，看是哪些`} disabled={f.records.length === 0} onClick={() => setListed(f)}>{f.records.length}{f.unit}</Link>
          </Box>
        ))}
      </Box>
      {faults.map((fault) => <Typography key={fault} color="error" sx={{ mt: 1 }}>{fault}</Typography>)}
      <Stack direction="row" spacing={1} sx={{ mt: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" color="secondary" startIcon={<PencilLine size={18} aria-hidden />} disabled={form.locked || sent || faults.length > 0} onClick={() => form.set('content', quarterReportText(figures))}>{written ? '按现在的数字重写正文' : '把数字写进正文'}</Button>
        <Typography variant="body2" color="text.secondary">{sent ? '已经报送，正文里的数字不再跟着台账变。' : written ? `重写会替换现在的正文。${early}` : early}</Typography>
      </Stack>
      <Dialog open={listed !== null} onClose={() => setListed(null)} fullWidth maxWidth="sm">
        <DialogTitle>{listed?.label} {listed?.records.length}{listed?.unit}</DialogTitle>
        <DialogContent>
          <Stack component="ol" spacing={0.5} sx={{ m: 0, pl: 3 }}>
            {listed?.records.slice(0, MOST).map((e, i) => <li key={`${e.id}/${i}`}><Link component="button" type="button" sx={{ textAlign: 'left' }} onClick={() => go({ at: 'record', kind: e.kind, id: e.id })}>{e.label}</Link></li>)}
          </Stack>
          {(listed?.records.length ?? 0) > MOST ? <Typography color="text.secondary">只列出前{MOST}条</Typography> : null}
        </DialogContent>
        <DialogActions><Button color="secondary" onClick={() => setListed(null)}>关闭</Button></DialogActions>
      </Dialog>
    </Sheet>
  );
}
