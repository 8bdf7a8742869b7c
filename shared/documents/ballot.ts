import { ballotOrder, electionHeads, isStrokeOrder, namesOnBallot, roundVerdict, seatsOfRound } from '../assembly';
import type { Ledger } from '../ledger';
import { ballotPaper, type Ballot } from '../paper';
import { electionBodies, roundKinds, type Election, type ElectionRound } from '../records';
import { documentOf, lackOf } from './document';

const MOST_WRITE_INS = 3;

/** The round that is still to be counted; null before the first and after the last. */
function openRound(ledger: Ledger, e: Election): ElectionRound | null {
  return e.rounds.find((r) => roundVerdict(ledger, e, r) === null) ?? null;
}

function ballotOf(ledger: Ledger, e: Election): Ballot {
  const round = openRound(ledger, e);
  const names = round ? namesOnBallot(e, round) : ballotOrder(e).map((c) => c.who.name);
  const seats = round ? seatsOfRound(e, round) : (e.seats ?? 0);
  const again = round !== null && round.kind !== 'first';
  const runoff = round?.kind === 'runoff';
  return {
    title: `${e.title.replace(/选举$/, '')}选票${again ? `（${roundKinds[round.kind].replace(/（.*/, '')}）` : ''}`,
    seats, names, order: isStrokeOrder(e) ? '按姓氏笔画为序' : '次序由选举单位商定', writeIns: runoff ? 0 : Math.min(seats, MOST_WRITE_INS),
    notes: [
      '赞成的，在候选人姓名右边的格内画“○”；不赞成的画“×”；弃权的不画任何符号。',
      ...(runoff ? [] : ['另选他人的，在另选人栏写上姓名，并在右边的格内画“○”。']),
      `赞成的人数${runoff ? '' : '（含另选人）'}不得超过${seats === 0 ? '____' : seats}人，超过的整张作废；字迹无法辨认的作废。`,
    ],
  };
}

/** 选票: candidates by 姓氏笔画 with a box each, places to write others in; as many as should attend. */
export const ballot = documentOf({
  id: 'ballot',
  title: '选票',
  occasion: 'assembly',
  kind: 'election',
  sizes: ['A4'],
  purpose: '无记名投票用，候选人按姓氏笔画排列；按应到人数印，不编号，加盖工会印章有效；超过600张的，Word文件里只存一张纸，打印时选份数',
  applies: () => true,
  missing: ({ ledger, record: e }) => [
    ...lackOf(e.seats === null, 'seats', '应选人数没有填写'),
    ...lackOf(e.candidates.length === 0, 'candidates', '候选人没有填写'),
    ...lackOf(electionHeads(ledger, e).shouldAttend === null, 'all', `没有应到人数，不知道要印多少张${electionBodies[e.body]}选票`),
  ],
  build({ ledger, record: e }) {
    const { shouldAttend } = electionHeads(ledger, e);
    const name = `${e.title}选票`;
    const made = ballotOf(ledger, e);
    const paper = ballotPaper(name, made, 2, shouldAttend ?? 1);
    return paper ?? { name, style: 'form', size: 'A4', pageNumber: 'none', blocks: [{ block: 'paragraph', text: `候选人${made.names.length}名，一张A4纸排不下，请分成几张选票。` }] };
  },
});
