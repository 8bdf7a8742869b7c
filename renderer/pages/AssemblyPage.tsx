import { Box, Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { assemblyTitle, beginAssembly, delegationOn, entitledOf, type AssemblyWishes } from '@shared/assembly';
import { addWorkdays, dayOf, readMoment, halfWidth } from '@shared/calendar';
import { holidayTableOf } from '@shared/duties';
import { entriesOf } from '@shared/ledger';
import { electionBodies, type ElectionBody } from '@shared/records';
import { numberOn } from '@shared/policy';
import { dateWords } from '@shared/words';
import { go } from '../app/route';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { Sheet } from '../components/Sheet';
import { save, undo, useReplica } from '../data/replica';

const OFFERED: readonly ElectionBody[] = ['committee', 'audit', 'women', 'chair', 'vice-chair'];

/** 开一次年会: a handful of answers, and the meeting, its list, its agenda, its elections and its papers are there. */
export function AssemblyPage() {
  const { ledger, state } = useReplica();
  const { today } = state;
  const [when, setWhen] = useState('');
  const [place, setPlace] = useState(() => entriesOf(ledger, 'meeting').filter((e) => e.record.meetingType.endsWith('assembly')).at(-1)?.record.place ?? '');
  const heldAt = readMoment(halfWidth(when).trim());
  const day = heldAt === undefined ? today : dayOf(heldAt);
  const [delegates, setDelegates] = useState(() => delegationOn(ledger, today) !== undefined);
  const [evaluation, setEvaluation] = useState(true);
  const [proposals, setProposals] = useState(true);
  const [elections, setElections] = useState<readonly ElectionBody[]>([]);
  const [plan, setPlan] = useState('');
  const plans = entriesOf(ledger, 'annualPlan').filter((e) => e.record.meeting === '' && (e.record.askedOn === null || e.record.askedOn >= today));
  const wishes: AssemblyWishes = { heldAt: heldAt ?? `${today}T14:00`, place, delegates, evaluation, proposals, elections, plan };
  const come = entitledOf(ledger, delegates ? 'delegate-assembly' : 'member-assembly', delegates ? delegationOn(ledger, day)?.record : undefined, day).length;
  const notice = heldAt === undefined ? null : addWorkdays(day, -numberOn(ledger, 'notice-workdays', today), holidayTableOf(ledger));
  const begin = () => attempt(async () => {
    const ids = { meeting: crypto.randomUUID(), assembly: crypto.randomUUID(), evaluation: crypto.randomUUID(), delegation: crypto.randomUUID(), elections: elections.map(() => crypto.randomUUID()) };
    const commit = await save(beginAssembly(ledger, today, wishes, ids), `筹备${assemblyTitle(ledger, wishes)}`);
    go({ at: 'record', kind: 'assembly', id: ids.assembly });
    say({ text: `${assemblyTitle(ledger, wishes)}已建好`, bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  });
  const toggle = (body: ElectionBody) => setElections(elections.includes(body) ? elections.filter((b) => b !== body) : OFFERED.filter((b) => b === body || elections.includes(b)));
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="开一次年会" sentence="答几个问题，会议、名单、议程、选举和全套文书一次建好，以后都能改。" />
      <Stack spacing={2} sx={{ px: 3, pb: 3, maxWidth: 880 }}>
        <Sheet title="什么时候、在哪里">
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
            <TextField label="开会时间" value={when} onChange={(e) => setWhen(e.target.value)} placeholder="如2027-3-18 14:00" error={when !== '' && heldAt === undefined} helperText={when !== '' && heldAt === undefined ? '请填写日期和时间，例如2027-3-18 14:00' : ' '} />
            <TextField label="地点" value={place} onChange={(e) => setPlace(e.target.value)} helperText=" " />
          </Box>
          <Typography role="status">{heldAt === undefined ? '填好时间后，这里会算出通知期限。' : `${assemblyTitle(ledger, wishes)}：应到${come}人；通知和文件最晚${dateWords(notice!)}发出。`}{come === 0 ? '还没有会员代表名册，先登记会员代表，或改开会员大会。' : ''}</Typography>
        </Sheet>
        <Sheet title="开什么会">
          <Stack>
            <FormControlLabel control={<Checkbox checked={delegates} onChange={(e) => setDelegates(e.target.checked)} />} label="会员代表大会（不选就是会员大会）" />
            <FormControlLabel control={<Checkbox checked={evaluation} onChange={(e) => setEvaluation(e.target.checked)} />} label="会上进行民主评议" />
            <FormControlLabel control={<Checkbox checked={proposals} onChange={(e) => setProposals(e.target.checked)} />} label="报告建议案办理情况" />
            <TextField select label="交大会表决的年度重点工作方案" value={plan} onChange={(e) => setPlan(e.target.value)} sx={{ mt: 1, maxWidth: 420 }} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}>
              <MenuItem value="">（不表决）</MenuItem>
              {plans.map((p) => <MenuItem key={p.id} value={p.id}>{p.record.title}</MenuItem>)}
            </TextField>
          </Stack>
        </Sheet>
        <Sheet title="选举" aside={<Typography variant="body2" color="text.secondary">换届或补选的选，不选举的留空</Typography>}>
          <Stack direction="row" sx={{ flexWrap: 'wrap' }}>
            {OFFERED.map((body) => <FormControlLabel key={body} control={<Checkbox checked={elections.includes(body)} onChange={() => toggle(body)} />} label={electionBodies[body]} />)}
          </Stack>
        </Sheet>
        <Box><Button variant="contained" disabled={heldAt === undefined || come === 0 || state.mode !== 'writable'} onClick={begin}>建好这次年会</Button></Box>
      </Stack>
    </Box>
  );
}
