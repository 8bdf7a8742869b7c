import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { ballotOrder, electionHeads, electionOutcome, electionRemarks, namesOnBallot, nextRound, roundVerdict, seatsOfRound } from '@shared/assembly';
import { kinds, roundKinds, type Election, type ElectionRound } from '@shared/records';
import { ballotDifferences, brokenIntoBallots, judgeVote, readBallots, tallyBallots, votingRules } from '@shared/voting';
import { surnameStrokes } from '@shared/words';
import { useLedger, useToday } from '../data/replica';
import { focusField } from '../forms/focusField';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

const MOST_NAMED = 5;

/** Candidates against the rules, the ballots by keyboard, who is elected and what has to be voted on again. */
export function ElectionPanel({ form }: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const parsed = kinds.election.schema.safeParse(form.record);
  if (!parsed.success) return null;
  const election = parsed.data;
  const next = nextRound(ledger, election);
  const { shouldAttend: all, present } = electionHeads(ledger, election);
  const quorum = all === null || all === 0 || present === null || present > all ? null : judgeVote(votingRules.election, { all, present, yes: 0 });
  return (
    <Sheet title="选举和计票" aside={<Typography role="status" sx={{ fontWeight: 650 }}>{quorum === null ? '还没有到会人数' : quorum.quorate ? `应到${all}人，实到${present}人，够法定人数` : `应到${all}人，实到${present}人，不够法定人数，还差${quorum.needPresent - present!}人`}</Typography>}>
      <Remarks election={election} today={today} />
      <Order election={election} />
      {election.rounds.map((round, i) => <Round key={i} form={form} election={election} round={round} index={i} />)}
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        {next === null || election.candidates.length === 0 ? null : (
          <Button variant="outlined" color="secondary" disabled={form.locked || quorum?.quorate === false} onClick={() => form.set('rounds', [...election.rounds, { ...next, issued: present }])}>{election.rounds.length === 0 ? '开始投票计票' : `开始${roundKinds[next.kind]}`}</Button>
        )}
        <Typography role="status" sx={{ fontWeight: 650 }}>{outcomeWords(ledger, election)}</Typography>
      </Box>
    </Sheet>
  );
}

function outcomeWords(ledger: Parameters<typeof electionOutcome>[0], election: Election): string {
  if (election.rounds.every((r) => roundVerdict(ledger, election, r) === null)) return '';
  const { elected, next, open, tied } = electionOutcome(ledger, election);
  const won = elected.length === 0 ? '还没有人当选' : `当选：${elected.join('、')}`;
  switch (next) {
    case 'done':
      return `${won}。已选满。`;
    case 'runoff':
      return `${won}。${tied.length > 0 ? `${tied.join('、')}得票相等，` : ''}还有${open}个名额要再次投票。`;
    case 'again':
      return `${won}。还差${open}名，要另行选举。`;
    case 'void':
      return '收回的选票多于发出的选票，选举无效，要重新投票。';
    case 'noQuorum':
      return '到会人数不足应到的三分之二，不能选举。';
  }
}

function Remarks({ election, today }: { readonly election: Election; readonly today: string }) {
  const remarks = electionRemarks(useLedger(), election, today);
  return <>{remarks.map((r) => <Typography key={r.message} sx={{ mb: 0.5 }}>请留意：<Link component="button" type="button" onClick={() => focusField(r.path)}>{r.message}</Link>（{r.source}）</Typography>)}</>;
}

/** The order of the ballot with the strokes of each surname, so that it can be checked at a glance. */
function Order({ election }: { readonly election: Election }) {
  const order = ballotOrder(election);
  if (order.length === 0) return <Typography color="text.secondary">先在下面登记候选人，选票按姓氏笔画自动排列。</Typography>;
  return (
    <Typography variant="body2" color="text.secondary">
      选票次序（姓氏笔画）：{order.map((c, i) => {
        const strokes = surnameStrokes(c.who.name);
        return `${i + 1}.${c.who.name}${strokes ? `（${strokes.strokes}画${strokes.first}起）` : ''}`;
      }).join('　')}
    </Typography>
  );
}

function statusOf(names: readonly string[], round: ElectionRound, returned: number, faults: readonly { readonly ballot: number; readonly message: string }[], differences: readonly { readonly ballot: number; readonly first: string; readonly second: string }[]): string {
  if (round.firstPass.trim() === '') return `每张选票按次序敲${names.length}个数字：1赞成　2不赞成　3弃权；整张废票敲0；另选他人在后面写“+姓名”。敲满自动断开。`;
  const fault = faults[0];
  if (fault) return `第${fault.ballot}张：${fault.message}`;
  if (round.secondPass.trim() === '') return `初次录入${returned}张，请从头再录一遍复核。`;
  if (differences.length === 0) return `两遍一致，共${returned}张。`;
  const named = differences.slice(0, MOST_NAMED).map((d) => `第${d.ballot}张初次${d.first || '无'}、复核${d.second || '无'}`).join('；');
  return `两遍不一致${differences.length}处：${named}${differences.length > MOST_NAMED ? '……' : ''}`;
}

/** A name that an input method is still composing, and what is taken back, are left as they are. */
function isUnfinished(event: InputEvent): boolean {
  return event.isComposing || event.inputType.startsWith('delete');
}

/** One ballot: two passes by keyboard, taken over only when both agree. */
function Round(props: { readonly form: FormState; readonly election: Election; readonly round: ElectionRound; readonly index: number }) {
  const { form, election, round, index } = props;
  const ledger = useLedger();
  const names = namesOnBallot(election, round);
  const seats = seatsOfRound(election, round);
  const [first, second] = [readBallots(round.firstPass, names), readBallots(round.secondPass, names)];
  const differences = ballotDifferences(first.ballots, second.ballots);
  const faults = [...first.faults, ...second.faults];
  const agreed = faults.length === 0 && differences.length === 0 && first.ballots.length > 0 && round.secondPass.trim() !== '';
  const verdict = roundVerdict(ledger, election, round);
  const at = `rounds.${index}`;
  const take = () => {
    const tally = tallyBallots(first.ballots, names, seats);
    form.set(at, { ...round, seats, returned: tally.returned, spoiled: tally.spoiled, results: tally.lines.map((l) => ({ ...l })) });
  };
  const put = (name: 'firstPass' | 'secondPass', text: string, unfinished: boolean) => form.set(`${at}.${name}`, unfinished ? text : brokenIntoBallots(text, names.length));
  const pass = (label: string, name: 'firstPass' | 'secondPass', count: number) => (
    <TextField multiline minRows={2} maxRows={6} label={`${label}（${count}张）`} value={round[name]} disabled={form.locked}
      onChange={(e) => put(name, e.target.value, isUnfinished(e.nativeEvent as InputEvent))} onCompositionEnd={(e) => put(name, (e.target as HTMLTextAreaElement).value, false)} slotProps={{ htmlInput: { style: { letterSpacing: '0.15em' } } }} />
  );
  return (
    <Box role="group" aria-label={roundKinds[round.kind]} sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 650, mb: 1 }}>{roundKinds[round.kind]}：应选{seats}名，候选人{names.join('、')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '120px minmax(0, 1fr) minmax(0, 1fr) auto', columnGap: '12px', alignItems: 'start' }}>
        <TextField label="发出选票" value={round.issued ?? ''} disabled={form.locked} onChange={(e) => { if (/^\d{0,6}$/.test(e.target.value)) form.set(`${at}.issued`, e.target.value === '' ? null : Number(e.target.value)); }} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
        {pass('初次录入', 'firstPass', first.ballots.length)}
        {pass('复核录入', 'secondPass', second.ballots.length)}
        <Button variant="contained" color="secondary" disabled={!agreed || form.locked} onClick={take}>采用结果</Button>
      </Box>
      <Typography role="status" sx={{ mt: 1 }}>{statusOf(names, round, first.ballots.length, faults, differences)}</Typography>
      {verdict === null ? null : (
        <Box component="table" sx={{ mt: 1, borderCollapse: 'collapse', '& td, & th': { border: 1, borderColor: 'divider', px: 1.5, py: 0.5, textAlign: 'center' } }}>
          <thead><tr><th>姓名</th><th>赞成</th><th>不赞成</th><th>弃权</th><th>结果</th></tr></thead>
          <tbody>{round.results.map((l) => <tr key={l.name}><td>{l.name}{l.writtenIn ? '（另选人）' : ''}</td><td>{l.yes}</td><td>{l.writtenIn ? '—' : l.no}</td><td>{l.writtenIn ? '—' : l.abstain}</td><td>{verdict.elected.includes(l.name) ? '当选' : verdict.tied.includes(l.name) ? '得票相等' : ''}</td></tr>)}</tbody>
        </Box>
      )}
      {verdict && verdict.needYes > 0 ? <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>收回{round.returned}张，废票{round.spoiled}张；赞成{verdict.needYes}票以上当选（超过应到人数的半数）。</Typography> : null}
    </Box>
  );
}
