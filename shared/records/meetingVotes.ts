import { ballotProblems, judgeVote, votingRules, type BallotProblem, type Ballots, type Verdict, type VotingRule } from '../voting';
import { attendanceOf } from './attendance';
import type { FieldProblem } from './field';
import type { AgendaItem, Meeting, MeetingType } from './meeting';

/** Meetings whose votes the law and the union's rules judge; others decide as they are used to. */
const RULED: readonly MeetingType[] = ['member-assembly', 'delegate-assembly', 'congress'];

/**
 * The rule for a vote on an item. The plan of the year asks for two thirds of all or of those present, as the union
 * has chosen: here the milder reading, the duty S-3.33d judges by the chosen one.
 */
export function voteRuleOf(meetingType: MeetingType, topic: AgendaItem['topic']): VotingRule | null {
  if (!RULED.includes(meetingType)) return null;
  switch (topic) {
    case 'draft':
      return votingRules['collective-contract'];
    case 'annual-plan':
      return { ...votingRules['annual-plan'], pass: { ...votingRules['annual-plan'].pass, base: 'present' } };
    case 'recall':
      return votingRules.recall;
    case 'election':
      return votingRules.election;
    case 'general': case 'work-report': case 'money-report': case 'audit-report': case 'key-plan': case 'evaluation': case 'contract-report': case 'regulation':
    case 'credentials': case 'proposals-report': case 'election-rules': case 'scrutineers': case 'resolution': case 'discussion': case 'ceremony':
      return votingRules.ordinary;
  }
}

type Headed = Pick<Meeting, 'meetingType' | 'participants' | 'shouldAttend' | 'present'>;

/** The numbers of a vote as the engine takes them; null where too few are known. */
function ballotsOf(meeting: Headed, item: AgendaItem): Ballots | null {
  const { shouldAttend: all, present } = attendanceOf(meeting);
  if (item.method === 'none' || item.yes === null || all === null || all === 0 || present === null) return null;
  const counted = (['issued', 'returned', 'valid', 'no', 'abstain'] as const).flatMap((f) => (item[f] === null ? [] : [[f, item[f]] as const]));
  return { all, present, yes: item.yes, ...Object.fromEntries(counted) };
}

/** What the rule says of an item that was voted on; null where no rule or too few numbers are known. */
export function voteVerdict(meeting: Headed, item: AgendaItem): Verdict | null {
  const rule = voteRuleOf(meeting.meetingType, item.topic);
  const ballots = ballotsOf(meeting, item);
  if (!rule || !ballots) return null;
  // What holds of all is said of all, also where the milder reading would do.
  const ofAll = item.topic === 'annual-plan' ? judgeVote(votingRules['annual-plan'], ballots) : null;
  return ofAll?.passed === true ? ofAll : judgeVote(rule, ballots);
}

const FIELD: Readonly<Record<BallotProblem['field'], string>> = { all: 'yes', present: 'yes', issued: 'issued', returned: 'returned', valid: 'valid', yes: 'yes', no: 'no', abstain: 'abstain' };

/** Numbers of ballots that can not be, by the field they stand in. Sums of votes are checked for every meeting. */
export function ballotPaperProblems(meeting: Meeting): FieldProblem[] {
  return meeting.agenda.flatMap((item, i) => {
    const ballots = ballotsOf(meeting, item);
    const papers = ballots !== null && (ballots.issued !== undefined || ballots.returned !== undefined || ballots.valid !== undefined);
    return papers ? ballotProblems(ballots).filter((p) => p.field !== 'present').map((p) => ({ path: `agenda.${i}.${FIELD[p.field]}`, message: p.message })) : [];
  });
}

/** A result that the rule does not allow is not 通过, unless the reason for an exception is written down and printed. */
export function verdictProblems(meeting: Meeting): FieldProblem[] {
  return meeting.agenda.flatMap((item, i): FieldProblem[] => {
    const verdict = item.outcome === 'passed' && item.exception.trim() === '' ? voteVerdict(meeting, item) : null;
    if (!verdict || verdict.passed) return [];
    const why = verdict.quorate ? `需要同意${verdict.needYes}票，现有${item.yes}票` : `需要到会${verdict.needPresent}人，实到${attendanceOf(meeting).present}人`;
    return [{ path: `agenda.${i}.outcome`, message: `按规定${why}，不能记为“通过”；确属例外的，请在“例外说明”里写明理由，会印在记录里` }];
  });
}
