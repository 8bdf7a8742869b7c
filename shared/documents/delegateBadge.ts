import { entryOf } from '../ledger';
import type { Meeting } from '../records';
import { documentOf, lackOf, type DocumentInput } from './document';
import { badgePaper, type CardHolder } from './parts/cards';
import { meetingDay } from './parts/people';

function holdersOf({ ledger, record: m }: DocumentInput<Meeting>): readonly CardHolder[] {
  const year = meetingDay(m).slice(0, 4);
  return m.participants.filter((p) => p.who.name !== '').map((p, i) => {
    const person = p.who.person === '' ? undefined : entryOf(ledger, 'person', p.who.person)?.record;
    const group = person === undefined || person.group === '' ? '' : (entryOf(ledger, 'group', person.group)?.record.name ?? '');
    return { name: p.who.name, post: p.role === 'observer' ? '列席' : '正式代表', unit: group === '' ? (person?.department ?? '') : group, number: `${year}-${String(i + 1).padStart(3, '0')}` };
  });
}

/** 代表证: a badge for everybody who takes part in an assembly. */
export const delegateBadge = documentOf({
  id: 'delegate-badge',
  title: '代表证',
  occasion: 'assembly',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '大会代表和列席人员佩戴，一张纸四个，沿角线裁开',
  applies: (record) => record.meetingType === 'delegate-assembly' || record.meetingType === 'member-assembly' || record.meetingType === 'congress',
  missing: ({ record }) => lackOf(record.participants.every((p) => p.who.name === ''), 'participants', '没有列出参会人员，没有可打印的代表证'),
  build: (input) => badgePaper(`${input.record.title}代表证`, { head: input.record.title, word: '代　表　证', labels: { unit: '组别', post: '身份', number: '编号' } }, holdersOf(input)),
});
