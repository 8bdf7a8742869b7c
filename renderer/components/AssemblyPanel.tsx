import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { FolderDown } from 'lucide-react';
import { useMemo } from 'react';
import { placeWords, resultChanges, resultIds, termChanges, termLacks, timelineOf, workReportDraft, electionsOf, type Place, type TimelineStep } from '@shared/assembly';
import { daysBetween } from '@shared/calendar';
import { assemblySet, type SetItem, type SetPhase } from '@shared/documents';
import { kinds, type Assembly } from '@shared/records';
import { dateWords, distanceWords } from '@shared/words';
import { go } from '../app/route';
import { ask } from '../data/desk';
import { save, undo, useLedger, useToday } from '../data/replica';
import { focusField } from '../forms/focusField';
import type { FormState } from '../forms/useForm';
import { attempt, say } from './notify';
import { Sheet } from './Sheet';

const SIGNS: Readonly<Record<TimelineStep['state'], { readonly sign: string; readonly colour: string }>> = { done: { sign: '✓', colour: 'success.main' }, open: { sign: '○', colour: 'text.primary' }, late: { sign: '!', colour: 'error.main' } };

const PHASES: Readonly<Record<SetPhase, string>> = { before: '会前发出', day: '会上用', after: '会后形成' };

/** The preparation of an assembly: what is due, the whole set with what it lacks and where it disagrees, and what follows. */
export function AssemblyPanel({ form, id }: { readonly form: FormState; readonly id: string | null }) {
  const parsed = kinds.assembly.schema.safeParse(form.record);
  if (!parsed.success || parsed.data.meeting === '') return <Sheet title="还没有选大会"><Typography>先在下面选大会（会议）。还没有的，用“开一次年会”一步建好。</Typography><Button variant="outlined" color="secondary" sx={{ mt: 1 }} onClick={() => go({ at: 'assembly' })}>开一次年会</Button></Sheet>;
  return (
    <>
      <Timeline form={form} assembly={parsed.data} />
      <PaperSet form={form} id={id} meeting={parsed.data.meeting} />
      <Follows meeting={parsed.data.meeting} dirty={form.dirty} locked={form.locked} />
    </>
  );
}

function Timeline({ form, assembly }: { readonly form: FormState; readonly assembly: Assembly }) {
  const ledger = useLedger();
  const today = useToday();
  const steps = timelineOf(ledger, assembly, today);
  const tick = (step: TimelineStep) => {
    const rest = assembly.steps.filter((s) => s.step !== step.step);
    const kept = assembly.steps.find((s) => s.step === step.step);
    form.set('steps', [...rest, { step: step.step, dueOn: kept?.dueOn ?? null, doneOn: today }]);
  };
  const next = steps.find((s) => s.state !== 'done');
  return (
    <Sheet title="倒排时间" aside={<Button size="small" color="secondary" onClick={() => go({ at: 'record', kind: 'meeting', id: assembly.meeting })}>打开会议</Button>}>
      {next ? <Typography variant="h2" component="p" sx={{ mb: 1 }}>下一步：{next.label}，{next.state === 'late' ? '已逾期，应在' : ''}{dateWords(next.dueOn)}{next.state === 'late' ? '前' : ''}</Typography> : <Typography sx={{ mb: 1 }}>全部做完了。</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {steps.map((s) => (
          <Box component="li" key={s.step} sx={{ display: 'grid', gridTemplateColumns: '1.5em minmax(10em, 1.3fr) 9em minmax(9em, 1.5fr) 5.5em', columnGap: 1.5, py: 0.5, alignItems: 'baseline', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
            <Box component="span" aria-hidden sx={{ color: SIGNS[s.state].colour, fontWeight: 700 }}>{SIGNS[s.state].sign}</Box>
            <Typography sx={{ fontWeight: 550 }}>{s.label}</Typography>
            <Typography>{dateWords(s.dueOn)}</Typography>
            <Typography variant="body2" sx={{ color: s.state === 'late' ? 'error.main' : 'text.secondary' }}>{s.state === 'done' ? `已完成（${dateWords(s.doneOn!)}）` : `${s.state === 'late' ? '逾期，' : ''}${distanceWords(daysBetween(today, s.dueOn))}；${s.why}`}{s.unsure ? '（放假安排未录入，只按周末推算）' : ''}</Typography>
            {s.state === 'done' || s.step === 'held' || s.step === 'notice' || s.step === 'request' ? <span /> : <Button size="small" color="secondary" aria-label={`${s.label}做完了`} disabled={form.locked} onClick={() => tick(s)}>做完了</Button>}
          </Box>
        ))}
      </Box>
    </Sheet>
  );
}

/** Where a lack of a paper is put right: a field of this form, or the record the paper is made from. */
function toLack(item: SetItem, lack: SetItem['lacks'][number], own: string | null, meeting: string): void {
  if (lack.of === 'unionProfile') go({ at: 'record', kind: 'unionProfile', id: 'union' });
  else if (item.kind === 'assembly' && lack.path === 'meeting') go({ at: 'record', kind: 'meeting', id: meeting });
  else if (item.kind === 'assembly' && item.id === own) focusField(lack.path);
  else if (item.kind !== null && item.id !== '') go({ at: 'record', kind: item.kind, id: item.id });
}

function PaperSet({ form, id, meeting }: { readonly form: FormState; readonly id: string | null; readonly meeting: string }) {
  const ledger = useLedger();
  const today = useToday();
  const set = useMemo(() => assemblySet(ledger, meeting, today), [ledger, meeting, today]);
  if (!set) return null;
  const open = set.items.filter((i) => i.lacks.length > 0).length;
  const unsaved = form.dirty || id === null;
  const make = () => attempt(async () => {
    const saved = await ask('pack:save', { meeting });
    if (saved.folder !== null) say({ text: `大会文书已存到“${saved.folder}”，共${saved.files}个文件，新做${saved.made}份`, bad: false });
  });
  const goTo = (p: Place) => (p.kind === 'assembly' && p.id === id ? focusField(p.path) : go({ at: 'record', kind: p.kind, id: p.id }));
  return (
    <Sheet title="全套文书" aside={<Typography variant="body2" color="text.secondary">{unsaved ? '有没保存的改动，下面按已保存的列出' : `${set.items.length}份，${open === 0 ? '已备齐' : `${open}份还缺内容`}`}</Typography>}>
      {set.contradictions.length === 0 ? <Typography role="status" sx={{ mb: 1 }}>✓ 人数、日期、姓名、票数前后一致。</Typography> : (
        <Box role="status" sx={{ mb: 1 }}>
          <Typography color="error" sx={{ fontWeight: 650 }}>前后不一致{set.contradictions.length}处：</Typography>
          {set.contradictions.map((c) => <Typography key={c.message}>{c.message}　{c.places.map((p, i) => <Link key={i} component="button" type="button" sx={{ mr: 1 }} onClick={() => goTo(p)}>{placeWords(ledger, p)}</Link>)}</Typography>)}
        </Box>
      )}
      {(Object.keys(PHASES) as SetPhase[]).map((phase) => {
        const items = set.items.filter((i) => i.phase === phase);
        return items.length === 0 ? null : (
          <Box key={phase} sx={{ mb: 1 }}>
            <Typography variant="body2" color="text.secondary">{PHASES[phase]}</Typography>
            <Box component="ul" aria-label={PHASES[phase]} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {items.map((item) => (
                <Box component="li" key={`${item.document}/${item.id}`} sx={{ display: 'grid', gridTemplateColumns: '1.5em minmax(0, 1fr)', py: 0.25 }}>
                  <Box component="span" aria-hidden sx={{ color: item.lacks.length === 0 ? 'success.main' : 'error.main', fontWeight: 700 }}>{item.lacks.length === 0 ? '✓' : '!'}</Box>
                  <Box>
                    <Typography component="span">{item.paper.name}（{item.copies}份）</Typography>
                    {item.lacks.map((lack, i) => <Typography key={lack.message} component="span" variant="body2">{i === 0 ? '　还缺：' : '、'}<Link component="button" type="button" onClick={() => toLack(item, lack, id, meeting)}>{lack.message}</Link></Typography>)}
                  </Box>
                </Box>
              ))}
            </Box>
          </Box>
        );
      })}
      <Stack direction="row" spacing={1} sx={{ mt: 1.5, alignItems: 'center' }}>
        <Button variant="contained" startIcon={<FolderDown size={18} aria-hidden />} disabled={unsaved} onClick={make}>生成全套文书</Button>
        <Button variant="outlined" color="secondary" disabled={form.locked} onClick={() => form.set('workReport', workReportDraft(ledger, String(form.get('year')), today))}>按台账起草工作报告</Button>
        {unsaved ? <Typography variant="body2" color="text.secondary">先保存再生成</Typography> : null}
      </Stack>
    </Sheet>
  );
}

/** After the day: results into the term, announcement and report, each as one step that can be taken back. */
function Follows(props: { readonly meeting: string; readonly dirty: boolean; readonly locked: boolean }) {
  const ledger = useLedger();
  const today = useToday();
  const changes = resultChanges(ledger, props.meeting, resultIds(props.meeting), today);
  const elections = electionsOf(ledger, props.meeting);
  const lacks = termLacks(ledger, props.meeting);
  const taken = elections.length > 0 && elections.every((e) => e.record.term !== '');
  const run = (made: ReturnType<typeof resultChanges>, why: string) => attempt(async () => {
    const commit = await save(made, why);
    say({ text: `${why}，共${made.length}条记录`, bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  });
  return (
    <Sheet title="会后">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="outlined" color="secondary" disabled={props.dirty || props.locked || changes.length === 0} onClick={() => run(changes, '写出大会公告和上报材料')}>写出公告和上报材料</Button>
        {elections.length === 0 ? null : <Button variant="outlined" color="secondary" disabled={props.dirty || props.locked || taken || lacks.length > 0} onClick={() => run(termChanges(ledger, props.meeting, crypto.randomUUID(), today), '把选举结果写进届次')}>把选举结果写进届次</Button>}
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {changes.length === 0 ? '会议改为“已召开”后，可以写出公告、上报材料，并把表决结果写回方案；已写出的不会重写。' : '公告进“通知公告”，上报材料进“报告”，方案的表决结果写回方案；决议事项自动进“今日”。'}
        {elections.length > 0 && !taken && lacks.length > 0 ? `选举：${lacks.join('；')}。` : ''}{taken ? '选举结果已写进届次。' : ''}
      </Typography>
    </Sheet>
  );
}
