import { compositionOf, compositionWords, standsUntil } from '../assembly';
import { entryOf } from '../ledger';
import { titleLines } from '../paper';
import { delegateCategories, delegatesOn, sexes } from '../records';
import { compareByStrokes, dateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';

/** 代表名册: every delegate by 姓氏笔画, without telephone and full birth date, so that it may be posted. */
export const delegatesRoster = documentOf({
  id: 'delegates-roster',
  title: '代表名册',
  occasion: 'assembly',
  kind: 'delegation',
  sizes: ['A4'],
  purpose: '全体代表的名册，按姓氏笔画排列，附构成情况',
  applies: () => true,
  missing: ({ ledger, record: r }, today) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(delegatesOn(r, today).length === 0, 'delegates', '没有登记代表'),
    ...lackOf(r.reviewers.length === 0, 'reviewers', '代表资格审查小组没有登记'),
  ],
  build({ ledger, record: r }, today) {
    const delegates = delegatesOn(r, today).toSorted((a, b) => compareByStrokes(a.who.name, b.who.name));
    const until = standsUntil(ledger, r);
    const rows = delegates.map((d, i) => {
      const person = d.who.person === '' ? undefined : entryOf(ledger, 'person', d.who.person)?.record;
      const group = d.group === '' ? '' : (entryOf(ledger, 'group', d.group)?.record.name ?? '');
      return [
        String(i + 1), d.who.name, person ? (person.sex === 'unknown' ? '' : sexes[person.sex]) : '', person?.birthDate ? `${person.birthDate.slice(0, 4)}.${person.birthDate.slice(5, 7)}` : '', person?.ethnicity ?? '', person?.education ?? '',
        [person?.department ?? '', person?.position ?? ''].filter((t) => t !== '').join(' '), group, delegateCategories[d.category],
      ];
    });
    return {
      name: `${r.title}代表名册`,
      style: 'form',
      size: 'A4',
      landscape: true,
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${r.title}代表名册`) },
        { block: 'subtitle', text: `按姓氏笔画为序${until === null ? '' : `　任期至${dateWords(until)}`}` },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 6, align: 'centre' }, { title: '姓名', weight: 15, align: 'centre' }, { title: '性别', weight: 6, align: 'centre' }, { title: '出生年月', weight: 9, align: 'centre' }, { title: '民族', weight: 9, align: 'centre' },
            { title: '学历', weight: 8, align: 'centre' }, { title: '部门和岗位', weight: 18, align: 'left' }, { title: '选举单位', weight: 15, align: 'left' }, { title: '类别', weight: 14, align: 'left' },
          ],
          rows, rowHeightMm: 8,
        },
        { block: 'note', text: compositionWords(compositionOf(ledger, delegates)) },
        { block: 'signatures', labels: ['代表资格审查小组组长（签名）：', '日期：'] },
      ],
    };
  },
});
