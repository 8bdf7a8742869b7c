import { roundProblems } from '../voting';
import type { Election, ElectionBody } from './election';
import type { FieldProblem } from './field';
import type { NameValue } from './values';

const key = (who: NameValue): string => (who.person === '' ? who.name.trim() : who.person);

type Bar = Election['candidates'][number]['bar'];

const LEADERS: readonly ElectionBody[] = ['chair', 'vice-chair'];
const MEMBERS: readonly ElectionBody[] = ['committee', 'chair', 'vice-chair'];
const AUDITORS: readonly ElectionBody[] = ['audit', 'audit-head'];

/** Why somebody can not be elected to a body, with the clause; null where nothing stands against it. */
export function barReason(bar: Bar, body: ElectionBody): string | null {
  switch (bar) {
    case 'relative':
      return MEMBERS.includes(body) ? '单位主要负责人的近亲属不得作为本单位工会委员会成员（《工会法》第10条）' : null;
    case 'legal':
      return LEADERS.includes(body) ? '工会主席、副主席不得由单位法定代表人兼任（北京市实施办法第14条）' : null;
    case 'finance':
      return AUDITORS.includes(body) ? '财务负责人、管钱管物人员不得担任同级经费审查委员会委员（待核实）' : null;
    case 'officer':
      return AUDITORS.includes(body) ? '工会主席、副主席不得担任同级经费审查委员会委员（待核实）' : null;
    case 'retained':
      return '保留会籍的人员没有选举权、被选举权（《工会基层组织选举工作条例》第4条）';
    case 'manager': case 'none':
      return null;
  }
}

/** Candidates who can not stand, who stand twice, or who count their own votes (rules EL-14). */
export function candidateProblems(r: Election): FieldProblem[] {
  const names = r.candidates.map((c) => key(c.who));
  const barred = r.candidates.flatMap((c, i): FieldProblem[] => {
    const reason = barReason(c.bar, r.body);
    return [
      ...(reason === null ? [] : [{ path: `candidates.${i}.bar`, message: `${c.who.name || '候选人'}不能列为候选人：${reason}` }]),
      ...(names[i] !== '' && names.indexOf(names[i]!) < i ? [{ path: `candidates.${i}.who`, message: `${c.who.name}已经在候选人里了` }] : []),
    ];
  });
  const counting = r.scrutineers.flatMap((s, i) => (key(s.who) !== '' && names.includes(key(s.who)) ? [{ path: `scrutineers.${i}.who`, message: `${s.who.name}是候选人，不得担任监票人、计票人` }] : []));
  return [...barred, ...counting];
}

/** What the law does not forbid and yet does not want (rules ORG-3). */
export function candidateWarnings(r: Election): FieldProblem[] {
  return r.candidates.flatMap((c, i) => (c.bar === 'manager' && LEADERS.includes(r.body) ? [{ path: `candidates.${i}.bar`, message: '工会主席、副主席不宜由分管劳动、工资、人事的负责人兼任（北京市实施办法第14条）' }] : []));
}

/** Numbers of the ballots that contradict each other. */
export function ballotFieldProblems(r: Election): FieldProblem[] {
  const heads = r.all !== null && r.present !== null && r.present > r.all ? [{ path: 'present', message: `实到${r.present}人多于应到${r.all}人` }] : [];
  return [...heads, ...r.rounds.flatMap((round, i) => {
    const counted = {
      seats: round.seats ?? r.seats ?? 0,
      lines: round.results.map((l) => ({ name: l.name, yes: l.yes ?? 0, no: l.no ?? 0, abstain: l.abstain ?? 0 })),
      ...(r.present === null || r.meeting !== '' ? {} : { present: r.present }),
      ...(round.issued === null ? {} : { issued: round.issued }),
      ...(round.returned === null ? {} : { returned: round.returned }),
      ...(round.returned === null || round.spoiled === null ? {} : { valid: Math.max(0, round.returned - round.spoiled) }),
    };
    const spoiled = round.returned !== null && round.spoiled !== null && round.spoiled > round.returned ? [{ path: `rounds.${i}.spoiled`, message: `废票${round.spoiled}张，多于收回${round.returned}张` }] : [];
    return [...spoiled, ...roundProblems(counted).map((p) => ({ path: `rounds.${i}.${p.field}`, message: p.message }))];
  })];
}
