import { Box, Button, Link, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { attendanceOf, presences, voteRuleOf, type Meeting, type Participant } from '@shared/records';
import { judgeVote } from '@shared/voting';
import { matches, searchKeys } from '@shared/words';
import type { FormState } from '../forms/useForm';

type Presence = Participant['presence'];

/** How many of the matches are shown while typing. */
const SHOWN = 5;

/** Who is there and whether the quorum is: said again after every name. */
export function quorumSentence(meeting: Pick<Meeting, 'meetingType' | 'participants' | 'shouldAttend' | 'present'>): string {
  const { shouldAttend: all, present } = attendanceOf(meeting);
  if (all === null || present === null) return '还没有参会人员';
  const heads = `应到${all}人，实到${present}人`;
  const rule = voteRuleOf(meeting.meetingType, 'general');
  if (!rule || all === 0 || present > all) return heads;
  const { quorate, needPresent } = judgeVote(rule, { all, present, yes: 0 });
  return quorate ? `${heads}，够法定人数（${needPresent}人），可以开会` : `${heads}，不够法定人数，还差${needPresent - present}人`;
}

/** Ticks people off by keyboard: a few letters of the name, Enter, the next one. */
export function AttendancePanel({ form }: { readonly form: FormState }) {
  const meeting = form.record as unknown as Meeting;
  const { participants } = meeting;
  const [typed, setTyped] = useState('');
  const [mark, setMark] = useState<Presence>('present');
  const [last, setLast] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const keys = useMemo(() => participants.map((p) => searchKeys(p.who.name, true)), [participants]);
  const found = typed.trim() === '' ? [] : participants.map((p, i) => ({ p, i })).filter(({ i }) => matches(keys[i]!, typed));
  // Those who are not yet marked so come first: two of one name are ticked off one after the other.
  const ranked = found.toSorted((a, b) => Number(a.p.presence === mark) - Number(b.p.presence === mark));
  const put = (i: number) => {
    const name = participants[i]!.who.name;
    form.set('participants', participants.map((p, j) => (j === i ? { ...p, presence: mark, reason: mark === 'present' ? '' : p.reason } : p)));
    setLast(`${name}${presences[mark]}`);
    setTyped('');
    field.current?.focus();
  };
  const onKey = (e: KeyboardEvent) => {
    if (e.key !== 'Enter') return;
    e.preventDefault();
    e.stopPropagation();
    const first = ranked[0];
    if (first) put(first.i);
    else if (typed.trim() !== '') {
      setLast(`名单里没有“${typed.trim()}”`);
      // The next name is typed over the one that was not found.
      field.current?.select();
    }
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField value={typed} inputRef={field} disabled={form.locked} onChange={(e) => setTyped(e.target.value)} onKeyDown={onKey} placeholder="姓名或拼音首字母，按回车" sx={{ width: 250 }} slotProps={{ htmlInput: { 'aria-label': '逐个签到' } }} />
        <ToggleButtonGroup exclusive size="small" value={mark} aria-label="签到记为" onChange={(_e, next: Presence | null) => { if (next) setMark(next); field.current?.focus(); }}>
          {(Object.keys(presences) as Presence[]).map((p) => <ToggleButton key={p} value={p}>{presences[p]}</ToggleButton>)}
        </ToggleButtonGroup>
        <Button color="secondary" disabled={form.locked} onClick={() => { form.set('participants', participants.map((p) => ({ ...p, presence: 'absent' as const }))); setLast('全部记为未到，请逐个签到'); field.current?.focus(); }}>先全部记为未到</Button>
        </Box>
      <Typography role="status" sx={{ mt: 1, fontSize: 20 }}>{last === '' ? '' : `${last}。`}{quorumSentence(meeting)}</Typography>
      {ranked.length === 0 ? null : (
        <Box sx={{ display: 'flex', gap: 1.5, mt: 0.5, flexWrap: 'wrap' }}>
          {ranked.slice(0, SHOWN).map(({ p, i }, n) => <Link key={i} component="button" type="button" sx={{ fontWeight: n === 0 ? 700 : 400 }} onClick={() => put(i)}>{p.who.name}（{presences[p.presence]}）</Link>)}
          {ranked.length > SHOWN ? <Typography variant="body2" color="text.secondary">等{ranked.length}人</Typography> : null}
        </Box>
      )}
    </Box>
  );
}
