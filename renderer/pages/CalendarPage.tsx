import { Box, Button, IconButton, Link, Paper, Stack, Typography } from '@mui/material';
import { CalendarPlus, ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { partsOf } from '@shared/calendar';
import { holidayTableOf, yearPlan, type YearEntry } from '@shared/duties';
import { follow } from '../app/follow';
import { go } from '../app/route';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { ask } from '../data/desk';
import { useReplica } from '../data/replica';

const WORDS: Readonly<Record<YearEntry['kind'], string>> = { due: '', monthly: '', festival: '节日', planned: '已安排', done: '已开' };

/** 全年安排: twelve months of what is due, festivals and meetings. What comes every month is told once. */
export function CalendarPage() {
  const { ledger, state } = useReplica();
  const { today } = state;
  const present = partsOf(today);
  const [year, setYear] = useState(present.year);
  const plan = useMemo(() => yearPlan(ledger, year, today), [ledger, year, today]);
  const monthly = [...new Set(plan.filter((e) => e.kind === 'monthly').map((e) => e.title))];
  const known = holidayTableOf(ledger).years.has(year);
  const sentence = monthly.length === 0 ? '' : `每月还有：${monthly.join('、')}。`;
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title={`${year}年安排`} sentence={sentence}>
        <IconButton aria-label="上一年" onClick={() => setYear(Math.max(2000, year - 1))}><ChevronLeft size={22} aria-hidden /></IconButton>
        <IconButton aria-label="下一年" onClick={() => setYear(Math.min(2098, year + 1))}><ChevronRight size={22} aria-hidden /></IconButton>
        <Button color="secondary" startIcon={<CalendarPlus size={18} aria-hidden />} onClick={() => attempt(async () => {
          const saved = await ask('calendar:save', {});
          if (saved.path !== null) say({ text: `已存为日历文件，共${saved.events}个日程`, bad: false });
        })}>存为日历</Button>
        <Button variant="outlined" color="secondary" startIcon={<Printer size={18} aria-hidden />} onClick={() => go({ at: 'papers', document: 'year-calendar' })}>打印挂图</Button>
      </PageHead>
      {known ? null : (
        <Stack direction="row" spacing={1} sx={{ px: 3, pb: 1, alignItems: 'center' }}>
          <Typography>{year}年的放假安排还没有收录，工作日只按周末推算。国务院公布后可以自己填。</Typography>
          <Button size="small" variant="outlined" color="secondary" onClick={() => go({ at: 'new', kind: 'holidays', preset: JSON.stringify({ year: String(year) }) })}>填放假安排</Button>
        </Stack>
      )}
      <Box sx={{ px: 3, pb: 3, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))', gap: '12px' }}>
        {Array.from({ length: 12 }, (_, i) => (
          <Month key={i} month={i + 1} now={year === present.year && present.month === i + 1} entries={plan.filter((e) => e.kind !== 'monthly' && partsOf(e.on).month === i + 1)} />
        ))}
      </Box>
    </Box>
  );
}

function Month({ month, now, entries }: { readonly month: number; readonly now: boolean; readonly entries: readonly YearEntry[] }) {
  return (
    <Paper variant="outlined" component="section" aria-label={`${month}月`} sx={{ p: 1.5, ...(now ? { borderColor: 'text.primary' } : {}) }}>
      <Typography variant="h2">{month}月{now ? <Typography component="span" color="text.secondary">　本月</Typography> : null}</Typography>
      {entries.length === 0 ? <Typography variant="body2" color="text.secondary">没有安排</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {entries.map((e) => (
          <Box component="li" key={e.key} sx={{ display: 'grid', gridTemplateColumns: '3em minmax(0, 1fr)', py: 0.25 }}>
            <Typography variant="body2" color="text.secondary">{partsOf(e.on).day}日</Typography>
            <Typography variant="body2" sx={e.kind === 'due' ? { fontWeight: 550 } : { color: 'text.secondary' }}>
              {e.next ? <Link component="button" color="inherit" sx={{ textAlign: 'left' }} onClick={() => follow(e.next!)}>{e.title}</Link> : e.title}{WORDS[e.kind] === '' ? '' : `（${WORDS[e.kind]}）`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
