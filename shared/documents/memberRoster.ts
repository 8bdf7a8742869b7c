import { entriesOf, entryOf } from '../ledger';
import { titleLines } from '../paper';
import { isMemberOn, sexes } from '../records';
import { compareNames, dateWords } from '../words';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

const month = (day: string | null): string => (day === null ? '' : day.slice(0, 7).replace('-', '.'));

/** 会员名册: the members of a day, by group; identity numbers and telephones stay out. */
export const memberRoster: DocumentSpec<null> & { readonly kind: null } = {
  id: 'member-roster',
  title: '会员名册',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '在册会员一览，存档和核对用；不印证件号码和电话',
  applies: () => true,
  missing: ({ ledger }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(entriesOf(ledger, 'person').length === 0, 'unionName', '职工名册还是空的，请先导入名册', 'unionProfile'),
  ],
  build({ ledger }, today) {
    const groupOf = (id: string) => (id === '' ? '' : (entryOf(ledger, 'group', id)?.record.name ?? ''));
    const members = entriesOf(ledger, 'person').map((e) => e.record).filter((p) => isMemberOn(p, today));
    const sorted = members.map((p) => ({ p, group: groupOf(p.group) })).sort((a, b) => compareNames(a.group, b.group) || compareNames(a.p.name, b.p.name));
    const women = members.filter((p) => p.sex === 'female').length;
    const title = `${shortUnionName(profileOf(ledger))}会员名册`;
    return {
      name: `${title}（${today}）`,
      style: 'form',
      size: 'A4',
      landscape: true,
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(title) },
        { block: 'subtitle', text: `${dateWords(today)}　会员${members.length}人，其中女会员${women}人` },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 6, align: 'centre' }, { title: '姓名', weight: 14, align: 'centre' }, { title: '性别', weight: 6, align: 'centre' },
            { title: '出生年月', weight: 10, align: 'centre' }, { title: '民族', weight: 8, align: 'centre' }, { title: '部门、岗位', weight: 21, align: 'left' },
            { title: '工会小组', weight: 18, align: 'left' }, { title: '入会年月', weight: 10, align: 'centre' }, { title: '备注', weight: 7, align: 'left' },
          ],
          rows: sorted.map(({ p, group }, i) => [
            String(i + 1), p.name, p.sex === 'unknown' ? '' : sexes[p.sex], month(p.birthDate), p.ethnicity, [p.department, p.position].filter((t) => t !== '').join(' '), group, month(p.joinedUnionOn), '',
          ]),
          rowHeightMm: 8,
        },
      ],
    };
  },
};
