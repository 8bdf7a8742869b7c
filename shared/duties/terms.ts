import type { PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import type { NameValue, Term } from '../records';
import type { NextStep } from './duty';

/** The newest term that has begun by a day. */
export function termOn(ledger: Ledger, today: PlainDate): Entry<Term> | undefined {
  return entriesOf(ledger, 'term')
    .filter(({ record }) => record.startedOn <= today)
    .sort((a, b) => (a.record.startedOn < b.record.startedOn ? -1 : 1))
    .at(-1);
}

/** Opens the present term, or a new one where there is none. */
export function toTerm(term: Entry<Term> | undefined): NextStep {
  return { label: term ? '打开届次' : '登记本届委员会', kind: 'term', ...(term ? { id: term.id } : {}) };
}

type TermPost = Term['posts'][number];

/** The posts of a term that somebody holds on a day. */
export function postsOn({ record }: Entry<Term>, today: PlainDate): readonly TermPost[] {
  return record.posts.filter((p) => p.holder.name !== '' && (p.from === null || p.from <= today) && (p.to === null || p.to >= today));
}

/** The day on which somebody took a post of a term; where it was not typed, the first day of the term. */
export function postSince(post: TermPost, term: Entry<Term>): PlainDate {
  return post.from ?? term.record.startedOn;
}

/** One and the same person: by the roster where both names come from it, else by the name. */
export function samePerson(a: NameValue, b: NameValue): boolean {
  return a.person !== '' && b.person !== '' ? a.person === b.person : a.name !== '' && a.name === b.name;
}
