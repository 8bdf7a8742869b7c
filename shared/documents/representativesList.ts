import { titleLines } from '../paper';
import { contractSides, representativeSexes } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { contractWords, partyLacks, seatedOf } from './parts/contract';

/** 协商代表名单, to be put up in the unit before the talks begin. It holds no ID numbers: those go into the filing only. */
export const representativesList = documentOf({
  id: 'representatives-list',
  title: '协商代表名单',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4', 'A3'],
  purpose: '在首次协商会议之前向全体职工公布双方代表；不印身份证号码',
  applies: () => true,
  missing: ({ ledger, record: c }) => [
    ...partyLacks(ledger),
    ...(['union', 'employer'] as const).flatMap((side) => lackOf(seatedOf(c, side).length === 0, 'representatives', `没有登记${contractSides[side]}代表`)),
    ...lackOf(c.representatives.some((r) => r.who.name === ''), 'representatives', '有代表没有填写姓名'),
    ...lackOf(c.representativesPublishedOn === null, 'representativesPublishedOn', '公布协商代表名单日期没有填写'),
  ],
  build({ ledger, record: c }, _today, size) {
    const profile = profileOf(ledger);
    const seated = [...seatedOf(c, 'union'), ...seatedOf(c, 'employer')];
    const row = (r: (typeof seated)[number]): readonly string[] => [
      contractSides[r.side], r.who.name, representativeSexes[r.sex], r.outsider && r.unit !== '' ? r.unit : '', r.post,
      [r.chief ? '首席代表' : '代表', r.outsider ? '外部人员' : ''].filter((t) => t !== '').join('，'),
    ];
    return {
      name: `${c.title}协商代表名单`,
      style: 'official',
      size,
      pageNumber: size === 'A3' ? 'none' : 'centre',
      blocks: [
        { block: 'title', lines: titleLines('集体协商代表名单') },
        { block: 'paragraph', text: `订立${contractWords(c)}的双方协商代表已经产生，现予公布。` },
        {
          block: 'table',
          columns: [
            { title: '方别', weight: 18, align: 'centre' }, { title: '姓名', weight: 15, align: 'centre' }, { title: '性别', weight: 9, align: 'centre' },
            { title: '外部单位', weight: 22, align: 'left' }, { title: '职务', weight: 18, align: 'left' }, { title: '身份', weight: 18, align: 'centre' },
          ],
          rows: seated.map(row),
          rowHeightMm: 8,
        },
        ...(c.representativesPublishedOn === null ? [] : [{ block: 'signOff', organ: profile.unionName, date: dateWords(c.representativesPublishedOn), sealed: true } as const]),
      ],
    };
  },
});
