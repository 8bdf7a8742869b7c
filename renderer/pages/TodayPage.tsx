import { Alert, Box, Button, Link, Stack, Typography } from '@mui/material';
import { CalendarDays, CalendarPlus, Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { allDueSoon } from '@shared/assembly';
import { daysBetween } from '@shared/calendar';
import { assessAll, missingItems, type AssessedDuty, type DueItem, type MissingItem } from '@shared/duties';
import { entriesOf } from '@shared/ledger';
import type { Commit } from '@shared/ledger';
import { dateWords, distanceWords, shortDateWords, weekdayWords } from '@shared/words';
import { follow } from '../app/follow';
import { go } from '../app/route';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { Sheet } from '../components/Sheet';
import { StateMark } from '../components/StateMark';
import { ask } from '../data/desk';
import { useReplica } from '../data/replica';

/** How many are shown before 全部显示. */
const FIRST = 6;

/** What is due, what is missing, what changed: each with one button to the next step. */
export function TodayPage() {
  const { ledger, state } = useReplica();
  const { today } = state;
  const [all, setAll] = useState(false);
  const due = useMemo(() => allDueSoon(ledger, today), [ledger, today]);
  const missing = useMemo(() => missingItems(ledger, today), [ledger, today]);
  const assessed = useMemo(() => assessAll(ledger, today), [ledger, today]);
  const beginning = entriesOf(ledger, 'person').length === 0 || entriesOf(ledger, 'term').length === 0;
  const overdue = due.filter((d) => d.state === 'overdue').length;
  const sentence = `${dateWords(today)}，${weekdayWords(today)}。${due.length === 0 ? '近期没有到期事项。' : `${[overdue > 0 ? `有${overdue}件已经逾期` : '', due.length > overdue ? `有${due.length - overdue}件临近` : ''].filter((t) => t !== '').join('，')}。`}`;
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="今日" sentence={sentence}>
        <Button color="secondary" startIcon={<CalendarPlus size={18} aria-hidden />} onClick={() => attempt(async () => {
          const saved = await ask('calendar:save', {});
          if (saved.path !== null) say({ text: `已存为日历文件，共${saved.events}个日程`, bad: false });
        })}>存为日历</Button>
        <Button color="secondary" startIcon={<CalendarDays size={18} aria-hidden />} onClick={() => go({ at: 'calendar' })}>全年安排</Button>
        <Button variant="outlined" color="secondary" startIcon={<Printer size={18} aria-hidden />} onClick={() => go({ at: 'papers', document: 'due-list' })}>打印清单</Button>
      </PageHead>
      <Box sx={{ px: 3, pb: 3, display: 'grid', gridTemplateColumns: 'minmax(0, 1.55fr) minmax(0, 1fr)', gap: 2, alignItems: 'start' }}>
        <Stack spacing={2}>
          {state.notes.filter((note) => note.level !== 'info').map((note) => <Alert key={note.text} severity={note.level} icon={false}>{note.text}</Alert>)}
          {beginning ? <FirstSteps steps={missing.slice(0, 3)} /> : null}
          <Sheet title="要办的事" aside={<Typography variant="body2" color="text.secondary">逾期的和30天内到期的</Typography>} flush>
            {due.length === 0 ? <Typography color="text.secondary" sx={{ px: 2.5, pb: 2 }}>近期没有到期的事。</Typography> : null}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>{(all ? due : due.slice(0, FIRST)).map((item, i) => <DueRow key={item.key} item={item} today={today} first={i === 0 && !beginning} />)}</Box>
            {due.length > FIRST && !all ? <Button sx={{ m: 1 }} color="secondary" onClick={() => setAll(true)}>全部显示（还有{due.length - FIRST}件）</Button> : null}
          </Sheet>
        </Stack>
        <Stack spacing={2}>
          <Sheet title="职责体检">
            <Typography>{tallyWords(assessed)}</Typography>
            <Button variant="outlined" color="secondary" sx={{ mt: 1 }} onClick={() => go({ at: 'duties' })}>逐条查看</Button>
          </Sheet>
          {beginning ? null : <Missing missing={missing} />}
          <Changes sequence={ledger.sequence} />
        </Stack>
      </Box>
    </Box>
  );
}

function tallyWords(found: readonly AssessedDuty[]): string {
  const of = (...states: readonly AssessedDuty['assessment']['state'][]) => found.filter((f) => states.includes(f.assessment.state)).length;
  return `共${found.length}项：已完成${of('met')}项，逾期或未达标${of('overdue')}项，临近${of('dueSoon')}项，资料不足${of('unknown')}项，未到期${of('notYet')}项，不适用${of('notApplicable')}项。`;
}

/** A union that begins sees the first three things to do, in order. */
function FirstSteps({ steps }: { readonly steps: readonly MissingItem[] }) {
  return (
    <Sheet title="先做这几件" aside={<Typography variant="body2" color="text.secondary">做完这些，程序才能提醒和出文书</Typography>} flush>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((s, i) => (
          <Box component="li" key={s.key} sx={{ display: 'grid', gridTemplateColumns: '2.2em minmax(0, 1fr) auto', columnGap: '12px', alignItems: 'center', px: 2.5, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <Typography sx={{ fontSize: 26, fontWeight: 650 }} aria-hidden>{i + 1}</Typography>
            <Box sx={{ minWidth: 0 }}><Typography sx={{ fontWeight: 650 }}>{s.title}</Typography><Typography variant="body2" color="text.secondary">{s.detail}</Typography></Box>
            <Button variant={i === 0 ? 'contained' : 'outlined'} color={i === 0 ? 'primary' : 'secondary'} onClick={() => follow(s.next)}>{s.next.label}</Button>
          </Box>
        ))}
      </Box>
    </Sheet>
  );
}

/** How many lacking things the page shows; the others stand in 职责体检. */
const FEW = 5;

function Missing({ missing }: { readonly missing: readonly MissingItem[] }) {
  return (
    <Sheet title="还缺的资料">
      {missing.length === 0 ? <Typography color="text.secondary">没有缺的。</Typography> : null}
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {missing.slice(0, FEW).map((m) => (
          <Box component="li" key={m.key} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', alignItems: 'center' }}>
            <Box sx={{ minWidth: 0 }}><Typography sx={{ fontWeight: 550 }}>{m.title}</Typography><Typography variant="body2" color="text.secondary">{m.detail}</Typography></Box>
            <Button size="small" variant="outlined" color="secondary" onClick={() => follow(m.next)}>{m.next.label}</Button>
          </Box>
        ))}
      </Stack>
      {missing.length > FEW ? <Button size="small" color="secondary" sx={{ mt: 1 }} onClick={() => go({ at: 'duties' })}>还有{missing.length - FEW}项，逐条查看</Button> : null}
    </Sheet>
  );
}

function DueRow({ item, today, first }: { readonly item: DueItem; readonly today: string; readonly first: boolean }) {
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '7em minmax(0, 1fr) auto', columnGap: 1.5, alignItems: 'center', px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box>
        <StateMark state={item.state} dueOn={item.dueOn} />
        <Typography variant="body2" color="text.secondary">{item.dueOn.slice(0, 4) === today.slice(0, 4) ? shortDateWords(item.dueOn) : dateWords(item.dueOn)}</Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 650 }}>{item.title}</Typography>
        <Typography variant="body2" color="text.secondary">{[distanceWords(daysBetween(today, item.dueOn)), item.detail, item.source].filter((t) => t !== '').join('；')}</Typography>
      </Box>
      {item.next ? <Button variant={first ? 'contained' : 'outlined'} color={first ? 'primary' : 'secondary'} onClick={() => follow(item.next!)}>{item.next.label}</Button> : <span />}
    </Box>
  );
}

/** One record was changed, and it is still there as far as that change knows. */
const openable = (c: Commit): boolean => c.changes.length === 1 && c.changes[0]!.after !== null && c.changes[0]!.kind !== 'parameter';

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
            <Typography variant="body2">{openable(c) ? <Link component="button" color="inherit" sx={{ textAlign: 'left' }} onClick={() => go({ at: 'record', kind: c.changes[0]!.kind, id: c.changes[0]!.id })}>{c.why}</Link> : c.why}</Typography>
            <Typography variant="body2" color="text.secondary">{new Date(c.at).toLocaleString('zh-CN', { hour12: false })}</Typography>
          </Box>
        ))}
      </Stack>
      {commits.length > 0 ? <Button size="small" color="secondary" sx={{ mt: 1 }} onClick={() => go({ at: 'ledger' })}>全部历史</Button> : null}
    </Sheet>
  );
}
