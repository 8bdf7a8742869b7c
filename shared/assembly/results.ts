import type { PlainDate } from '../calendar';
import { entryOf, type Ledger } from '../ledger';
import type { Election } from '../records';
import { electedNames, electionOutcome, namesOnBallot } from './ballotPaper';
import type { AssemblyRecords, Contradiction } from './contradictions';
import { electionsOf } from './heads';

/** Elections against the agenda, the list of those who came, the count and the term they were written into. */
export function electionContradictions({ ledger, meeting, day }: AssemblyRecords): readonly Contradiction[] {
  const m = meeting.record;
  const listed = new Set(m.participants.flatMap((p) => [p.who.person, p.who.name]).filter((t) => t !== ''));
  return electionsOf(ledger, meeting.id).flatMap(({ id, record: e }): readonly Contradiction[] => [
    ...(m.agenda.some((i) => i.title.includes(e.title)) ? [] : [{ about: 'title' as const, message: `议程里没有“${e.title}”这一项`, places: [{ kind: 'meeting' as const, id: meeting.id, path: 'agenda' }, { kind: 'election' as const, id, path: 'title' }] }]),
    ...(m.participants.length === 0 ? [] : e.scrutineers.filter((s) => s.who.name !== '' && !listed.has(s.who.person) && !listed.has(s.who.name)).map((s): Contradiction => ({
      about: 'name', message: `${e.title}的监票、计票人员${s.who.name}不在参会名单里`, places: [{ kind: 'election', id, path: 'scrutineers' }, { kind: 'meeting', id: meeting.id, path: 'participants' }],
    }))),
    ...sums(id, e),
    ...outsideTerm(ledger, id, e, day),
  ]);
}

/** Elected, and yet not among the holders of posts of the term into which the result was written. */
function outsideTerm(ledger: Ledger, id: string, e: Election, day: PlainDate): readonly Contradiction[] {
  const term = e.term === '' ? undefined : entryOf(ledger, 'term', e.term)?.record;
  if (!term || electionOutcome(ledger, e).next !== 'done') return [];
  const holders = new Set(term.posts.filter((p) => p.from === null || p.from <= day).flatMap((p) => [p.holder.person, p.holder.name]).filter((t) => t !== ''));
  return electedNames(ledger, e).filter((w) => !holders.has(w.person) && !holders.has(w.name)).map((w): Contradiction => ({
    about: 'name', message: `${e.title}选出的${w.name}不在届次的组成人员里`, places: [{ kind: 'election', id, path: 'rounds' }, { kind: 'term', id: e.term, path: 'posts' }],
  }));
}

/** Every candidate's three sorts of votes are the valid ballots; every name counted stood on the ballot or was written in. */
function sums(id: string, e: Election): readonly Contradiction[] {
  return e.rounds.flatMap((round, i): readonly Contradiction[] => {
    if (round.returned === null || round.spoiled === null) return [];
    const valid = round.returned - round.spoiled;
    const names = namesOnBallot(e, round);
    const at = (path: string) => ({ kind: 'election' as const, id, path: `rounds.${i}.${path}` });
    return round.results.flatMap((l): readonly Contradiction[] => {
      if (!l.writtenIn && !names.includes(l.name)) return [{ about: 'name', message: `${e.title}的得票里有${l.name}，选票上没有这个人`, places: [at('results'), { kind: 'election', id, path: 'candidates' }] }];
      const cast = (l.yes ?? 0) + (l.no ?? 0) + (l.abstain ?? 0);
      return l.writtenIn || cast === valid ? [] : [{ about: 'sum', message: `${e.title}中${l.name}的赞成、不赞成、弃权合计${cast}票，有效票是${valid}张`, places: [at('results'), at('returned')] }];
    });
  });
}
