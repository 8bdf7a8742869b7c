import type { PlainDate } from '../calendar';
import { entriesOf, entryOf, type Ledger } from '../ledger';
import { termEnd, unionPosts, type NameValue } from '../records';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';
import { badgePaper, type CardHolder } from './parts/cards';
import { postOn } from './parts/people';

/** Everybody who holds a post in the union on a day: the committee first, then those with a task of their own. */
function holdersOf(ledger: Ledger, today: PlainDate): readonly CardHolder[] {
  const unitOf = (who: NameValue) => (who.person === '' ? '' : (entryOf(ledger, 'person', who.person)?.record.department ?? ''));
  const seen = new Set<string>();
  const found: CardHolder[] = [];
  const add = (who: NameValue, post: string) => {
    const key = who.person === '' ? who.name : who.person;
    if (who.name === '' || seen.has(key)) return;
    seen.add(key);
    found.push({ name: who.name, post, unit: unitOf(who), number: String(found.length + 1).padStart(3, '0') });
  };
  for (const { record } of entriesOf(ledger, 'term')) {
    if (record.startedOn > today || termEnd(record) < today) continue;
    for (const { holder, from, to } of record.posts) if ((from === null || from <= today) && (to === null || to >= today)) add(holder, postOn(ledger, holder, today));
  }
  for (const { id, record } of entriesOf(ledger, 'person')) {
    const held = record.posts.find((p) => (p.from === null || p.from <= today) && (p.to === null || p.to >= today) && p.post !== 'delegate' && p.post !== 'activist');
    if (held) add({ person: id, name: record.name }, unionPosts[held.post]);
  }
  return found;
}

/** 工作牌: a badge with the union post, to be worn at work (S-3.15). */
export const staffBadge: DocumentSpec<null> & { readonly kind: null } = {
  id: 'staff-badge',
  title: '工作牌',
  occasion: 'wall',
  kind: null,
  sizes: ['A4'],
  purpose: '工会工作人员佩戴的职务标识，一张纸四个，沿角线裁开',
  applies: () => true,
  missing: ({ ledger }, today) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(holdersOf(ledger, today).length === 0, 'unionName', '没有登记本届委员会，也没有登记工会职务，没有可打印的工作牌', 'unionProfile'),
  ],
  build: ({ ledger }, today) => badgePaper('工会工作牌', { head: shortUnionName(profileOf(ledger)), word: '工　作　牌', labels: { unit: '部门', post: '职务', number: '编号' } }, holdersOf(ledger, today)),
};
