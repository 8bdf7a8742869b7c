import { entryOf, type Ledger } from '../ledger';
import { kindOf, referencesOf, type AnyRecord, type KindName } from '../records';
import type { AssemblyRecords, Contradiction, Place } from './contradictions';
import { delegationOf, electionsOf } from './heads';

/** The name that a record keeps beside the id of a person, at a dotted path. */
function nameAt(record: AnyRecord, path: string): string {
  let at: unknown = record;
  for (const part of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[part];
  const { name } = (at ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}

function stale(ledger: Ledger, kind: KindName, id: string, record: AnyRecord): readonly Contradiction[] {
  return referencesOf(kindOf(kind).fields, record).filter((r) => r.kind === 'person').flatMap((r): readonly Contradiction[] => {
    const person = entryOf(ledger, 'person', r.id)?.record;
    const kept = nameAt(record, r.path);
    return !person || kept === '' || kept === person.name ? [] : [{ about: 'name', message: `名册里是“${person.name}”，${kindOf(kind).label}里是“${kept}”`, places: [{ kind: 'person', id: r.id, path: 'name' }, { kind, id, path: r.path }] }];
  });
}

/** Names that the records of an assembly keep otherwise than the roster, and speakers who are not on the list. */
export function nameContradictions({ ledger, assembly, meeting }: AssemblyRecords): readonly Contradiction[] {
  const delegation = delegationOf(ledger, assembly.record);
  const kept: readonly (readonly [KindName, string, unknown])[] = [
    ['meeting', meeting.id, meeting.record], ...electionsOf(ledger, meeting.id).map((e) => ['election', e.id, e.record] as const), ...(delegation ? [['delegation', delegation.id, delegation.record] as const] : []),
  ];
  const m = meeting.record;
  const listed = new Set(m.participants.flatMap((p) => [p.who.person, p.who.name]).filter((t) => t !== ''));
  const at = (path: string): readonly Place[] => [{ kind: 'meeting', id: meeting.id, path }, { kind: 'meeting', id: meeting.id, path: 'participants' }];
  const speakers = [{ word: '主持人', who: m.chair, path: 'chair' }, ...m.agenda.map((item, i) => ({ word: `议程第${i + 1}项的汇报人`, who: item.reporter, path: `agenda.${i}.reporter` }))];
  const strangers = m.participants.length === 0 ? [] : speakers.filter(({ who }) => who.name !== '' && !listed.has(who.person) && !listed.has(who.name))
    .map(({ word, who, path }): Contradiction => ({ about: 'name', message: `${word}${who.name}不在参会名单里`, places: at(path) }));
  return [...kept.flatMap(([kind, id, record]) => stale(ledger, kind, id, record as AnyRecord)), ...strangers];
}
