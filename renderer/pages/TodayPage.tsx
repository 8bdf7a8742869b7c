import { Alert, Box, Button, Link, Stack, Typography } from '@mui/material';
import { CalendarPlus, Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { daysBetween } from '@shared/calendar';
import { assessAll, dueSoonItems, missingItems, type DueItem, type NextStep } from '@shared/duties';
import type { Commit } from '@shared/ledger';
import { dateWords, distanceWords, shortDateWords, weekdayWords } from '@shared/words';
import { go } from '../app/route';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { Sheet } from '../components/Sheet';
import { StateMark } from '../components/StateMark';
import { ask } from '../data/desk';
import { useReplica } from '../data/replica';

function follow(next: NextStep): void {
  if (next.to === 'import') go({ at: 'import' });
  else if (next.id !== undefined) go({ at: 'record', kind: next.kind, id: next.id });
  else if (next.kind === 'person') go({ at: 'list', kind: 'person' });
  else go({ at: 'new', kind: next.kind, preset: next.preset === undefined ? '' : JSON.stringify(next.preset) });
}

/** How many are shown before 全部显示. */
const FIRST = 6;

/** What is due, what is missing, what changed: each with one button to the next step. */
export function TodayPage() {
  const { ledger, state } = useReplica();
  const { today } = state;
  const [all, setAll] = useState(false);
  const due = useMemo(() => dueSoonItems(ledger, today), [ledger, today]);
  const missing = useMemo(() => missingItems(ledger, today), [ledger, today]);
  const assessed = useMemo(() => assessAll(ledger, today), [ledger, today]);
  const overdue = due.filter((d) => d.state === 'overdue').length;
  const sentence = `${dateWords(today)}，${weekdayWords(today)}。${due.length === 0 ? '近期没有到期事项。' : overdue > 0 ? `有${overdue}件已经逾期，另有${due.length - overdue}件临近。` : `有${due.length}件事临近。`}`;
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="今日" sentence={sentence}>
        <Button color="secondary" startIcon={<CalendarPlus size={18} aria-hidden />} onClick={() => attempt(async () => {
          const saved = await ask('calendar:save', {});
          if (saved.path !== null) say({ text: `已存为日历文件，共${saved.events}个日程`, bad: false });
        })}>存为日历</Button>
        <Button variant="outlined" color="secondary" startIcon={<Printer size={18} aria-hidden />} onClick={() => go({ at: 'papers', document: 'due-list' })}>打印清单</Button>
      </PageHead>
      <Box sx={{ px: 3, pb: 3, display: 'grid', gridTemplateColumns: 'minmax(0, 1.55fr) minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>
        <Stack spacing={2}>
          {state.notes.filter((note) => note.level !== 'info').map((note) => <Alert key={note.text} severity={note.level} icon={false}>{note.text}</Alert>)}
          <Sheet title="要办的事" flush>
            {due.length === 0 ? <Typography color="text.secondary" sx={{ px: 2.5, pb: 2 }}>近期没有到期的事。</Typography> : null}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>{(all ? due : due.slice(0, FIRST)).map((item, i) => <DueRow key={item.key} item={item} today={today} first={i === 0} />)}</Box>
            {due.length > FIRST && !all ? <Button sx={{ m: 1 }} color="secondary" onClick={() => setAll(true)}>全部显示（还有{due.length - FIRST}件）</Button> : null}
          </Sheet>
          <Sheet title="职责情况" aside={<Typography variant="body2" color="text.secondary">京工发〔2015〕11号</Typography>} flush>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {assessed.map(({ duty, assessment: a }) => (
                <Box component="li" key={duty.id} sx={{ display: 'grid', gridTemplateColumns: '7em minmax(0, 1fr) auto', columnGap: 1.5, alignItems: 'baseline', px: 2.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
                  <StateMark state={a.state} />
                  <Box sx={{ minWidth: 0 }}>
                    <Typography sx={{ fontWeight: 550 }}>{duty.title}<Typography component="span" color="text.secondary">　{a.done === '—' ? '' : a.done}</Typography></Typography>
                    <Typography variant="body2" color="text.secondary">{duty.clause}</Typography>
                  </Box>
                  {a.evidence[0] ? <Link component="button" onClick={() => go({ at: 'record', kind: a.evidence[0]!.kind, id: a.evidence[0]!.id })} sx={{ fontSize: 14 }}>看凭据</Link> : <span />}
                </Box>
              ))}
            </Box>
          </Sheet>
        </Stack>
        <Stack spacing={2}>
          <Sheet title="还缺的资料">
            {missing.length === 0 ? <Typography color="text.secondary">没有缺的。</Typography> : null}
            <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {missing.map((m) => (
                <Box component="li" key={m.key}>
                  <Typography sx={{ fontWeight: 550 }}>{m.title}</Typography>
                  <Typography variant="body2" color="text.secondary">{m.detail}</Typography>
                  <Button size="small" variant="outlined" color="secondary" sx={{ mt: 0.75 }} onClick={() => follow(m.next)}>{m.next.label}</Button>
                </Box>
              ))}
            </Stack>
          </Sheet>
          <Changes sequence={ledger.sequence} />
        </Stack>
      </Box>
    </Box>
  );
}

function DueRow({ item, today, first }: { readonly item: DueItem; readonly today: string; readonly first: boolean }) {
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '7em minmax(0, 1fr) auto', columnGap: 1.5, alignItems: 'center', px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box>
        <StateMark state={item.state} />
        <Typography variant="body2" color="text.secondary">{shortDateWords(item.dueOn)}</Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 650 }}>{item.title}</Typography>
        <Typography variant="body2" color="text.secondary">{[distanceWords(daysBetween(today, item.dueOn)), item.detail, item.source].filter((t) => t !== '').join('；')}</Typography>
      </Box>
      {item.next ? <Button variant={first ? 'contained' : 'outlined'} color={first ? 'primary' : 'secondary'} onClick={() => follow(item.next!)}>{item.next.label}</Button> : <span />}
    </Box>
  );
}

function Changes({ sequence }: { readonly sequence: number }) {
  const [commits, setCommits] = useState<readonly Commit[]>([]);
  useEffect(() => {
    let gone = false;
    ask('ledger:history', { limit: 6 }).then((found) => { if (!gone) setCommits(found); }, () => undefined);
    return () => {
      gone = true;
    };
  }, [sequence]);
  return (
    <Sheet title="最近的改动">
      {commits.length === 0 ? <Typography color="text.secondary">还没有改动。</Typography> : null}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {commits.map((c) => (
          <Box component="li" key={c.sequence}>
            <Typography variant="body2">{c.why}</Typography>
            <Typography variant="body2" color="text.secondary">{new Date(c.at).toLocaleString('zh-CN', { hour12: false })}</Typography>
          </Box>
        ))}
      </Stack>
      {commits.length > 0 ? <Button size="small" color="secondary" sx={{ mt: 1 }} onClick={() => go({ at: 'ledger' })}>全部历史</Button> : null}
    </Sheet>
  );
}
