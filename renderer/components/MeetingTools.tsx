import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { UserCheck, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { noticeDue } from '@shared/assembly';
import { dayOf, isMoment } from '@shared/calendar';
import { termOn } from '@shared/duties';
import { entriesOf } from '@shared/ledger';
import { attendanceOf, isMemberOn, isStaffOn, voteRuleOf, voteVerdict, type Meeting, type NameValue, type Participant } from '@shared/records';
import { judgeVote } from '@shared/voting';
import { dateWords } from '@shared/words';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { AttendancePanel } from './AttendancePanel';
import { Sheet } from './Sheet';

/** Adds those who are not listed yet. */
function joined(present: readonly Participant[], more: readonly { readonly who: NameValue; readonly role: Participant['role'] }[]): readonly Participant[] {
  const known = new Set(present.map((p) => p.who.person || p.who.name));
  const fresh = more.filter(({ who }) => !known.has(who.person || who.name));
  return [...present, ...fresh.map(({ who, role }): Participant => ({ who, role, presence: 'present', reason: '' }))];
}

/** Head counts as they stand, and whole groups of people with one click. */
export function MeetingTools(props: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const [group, setGroup] = useState('');
  const { form } = props;
  const participants = (form.get('participants') as Meeting['participants'] | undefined) ?? [];
  const heads = attendanceOf({ participants, shouldAttend: form.get('shouldAttend') as number | null, present: form.get('present') as number | null });
  // Those who held posts on the day of the meeting, not those of today.
  const heldAt = form.get('heldAt');
  const day = typeof heldAt === 'string' && isMoment(heldAt) ? dayOf(heldAt) : today;
  const term = termOn(ledger, day)?.record;
  const add = (more: readonly { readonly who: NameValue; readonly role: Participant['role'] }[]) => form.set('participants', joined(participants, more));
  const committee = () => add(
    (term?.posts ?? [])
      .filter((p) => (p.from === null || p.from <= day) && (p.to === null || p.to >= day))
      .map((p) => ({ who: p.holder, role: p.post.startsWith('audit') || p.post === 'women-member' ? ('observer' as const) : ('voting' as const) })),
  );
  const people = () => add(
    entriesOf(ledger, 'person')
      .filter(({ record }) => isStaffOn(record, day) && isMemberOn(record, day) && (group === 'all' || record.group === group))
      .map(({ id, record }) => ({ who: { person: id, name: record.name }, role: 'voting' as const })),
  );
  const counted = heads.shouldAttend === null ? '还没有参会人员' : `应到${heads.shouldAttend}人，实到${heads.present ?? 0}人，缺席${heads.absent ?? 0}人`;
  return (
    <Sheet title="到会人数" aside={<Typography role={participants.length > 0 ? undefined : 'status'} sx={{ fontWeight: 650 }}>{counted}</Typography>}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Button variant="outlined" color="secondary" startIcon={<UsersRound size={18} aria-hidden />} disabled={!term || form.locked} onClick={committee}>加入本届委员</Button>
        <TextField select value={group} onChange={(e) => setGroup(e.target.value)} sx={{ width: 200 }} slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': '选择小组' } } }}>
          <MenuItem value="">（选择小组）</MenuItem>
          <MenuItem value="all">全体会员</MenuItem>
          {entriesOf(ledger, 'group').map(({ id, record }) => <MenuItem key={id} value={id}>{record.name}</MenuItem>)}
        </TextField>
        <Button variant="outlined" color="secondary" disabled={group === '' || form.locked} onClick={people}>加入所选会员</Button>
        <Button variant="outlined" color="secondary" startIcon={<UserCheck size={18} aria-hidden />} disabled={participants.length === 0 || form.locked}
          onClick={() => form.set('participants', participants.map((p) => ({ ...p, presence: 'present', reason: '' })))}>全部出席</Button>
        <Button color="secondary" disabled={participants.length === 0 || form.locked} onClick={() => form.set('participants', [])}>清空名单</Button>
      </Box>
      {participants.length === 0 ? null : <AttendancePanel form={form} />}
      <NoticeDue meeting={form.record as unknown as Meeting} />
      <Votes form={form} />
    </Sheet>
  );
}

const isOpenVote = (item: Meeting['agenda'][number]): boolean => item.method === 'hands' && item.yes === null && item.outcome === 'heard';

/** A show of hands that nobody counted otherwise; an election is decided by its own ballots. */
function unanimous(item: Meeting['agenda'][number], present: number): Meeting['agenda'][number] {
  if (item.topic === 'election' && item.outcome === 'heard') return { ...item, outcome: 'passed' };
  return isOpenVote(item) ? { ...item, yes: present, no: 0, abstain: 0, outcome: 'passed' } : item;
}

/** By when the notice must be out, while it is not. */
function NoticeDue({ meeting }: { readonly meeting: Meeting }) {
  const ledger = useLedger();
  const today = useToday();
  const due = isMoment(meeting.heldAt) ? noticeDue(ledger, meeting, today) : null;
  if (!due || meeting.state === 'cancelled') return null;
  const late = meeting.noticedOn === null ? due.dueOn < today && meeting.state === 'planned' : meeting.noticedOn > due.dueOn;
  if (meeting.noticedOn !== null && !late) return null;
  return <Typography variant="body2" sx={{ mt: 1, color: late ? 'error.main' : 'text.secondary' }}>会议通知最晚{dateWords(due.dueOn)}发出：{due.rule}{late ? '，已经晚了' : ''}</Typography>;
}

/** What the rules ask of this meeting, and what they say of each vote as it is typed. */
function Votes({ form }: { readonly form: FormState }) {
  const meeting = form.record as unknown as Meeting;
  const rule = voteRuleOf(meeting.meetingType, 'general');
  const { shouldAttend: all, present } = attendanceOf(meeting);
  if (!rule || all === null || all === 0 || present === null || present > all) return null;
  const need = judgeVote(rule, { all, present, yes: 0 });
  const quorum = need.quorate ? `到会${present}人，够法定人数（${need.needPresent}人）` : `到会${present}人，不够法定人数，还差${need.needPresent - present}人`;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography role="status">{meeting.participants.length > 0 ? '' : `${quorum}；`}一般事项通过需要同意{need.needYes}票。</Typography>
      {meeting.agenda.some(isOpenVote) ? <Button variant="outlined" color="secondary" sx={{ my: 0.5 }} disabled={form.locked || !need.quorate} onClick={() => form.set('agenda', meeting.agenda.map((item) => unanimous(item, present)))}>没有记票的举手表决记为一致同意</Button> : null}
      {meeting.agenda.map((item, i) => {
        const verdict = voteVerdict(meeting, item);
        return verdict ? <Typography key={i} variant="body2">{item.title === '' ? `第${i + 1}项议题` : item.title}：同意{item.yes}票，需要{verdict.needYes}票，{verdict.passed ? '可以通过' : '不能通过'}</Typography> : null;
      })}
    </Box>
  );
}
