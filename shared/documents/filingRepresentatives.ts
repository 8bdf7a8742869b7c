import { titleLines } from '../paper';
import { contractSides, representativeSexes } from '../records';
import { documentOf, profileOf } from './document';
import { partyLacks, seatedOf } from './parts/contract';
import { orBlank } from './parts/blank';
import { particularsLacks } from './parts/filing';

/** 协商代表情况表: the only paper of a contract with ID numbers, since the filing asks for them (《北京市集体合同条例》第46条). */
export const filingRepresentatives = documentOf({
  id: 'filing-representatives',
  title: '协商代表情况表',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '只随备案材料报送：印有身份证号码，不张贴、不外传',
  applies: () => true,
  missing: ({ ledger, record }, today) => [...partyLacks(ledger), ...particularsLacks(record, today)],
  build({ ledger, record: c }) {
    const { unitName } = profileOf(ledger);
    const rows = [...seatedOf(c, 'union'), ...seatedOf(c, 'employer')].map((r, i) => [
      String(i + 1), contractSides[r.side], orBlank(r.who.name), representativeSexes[r.sex], r.age === null ? '' : String(r.age), r.unit !== '' || r.outsider ? r.unit : unitName, r.post, r.idNumber,
      r.chief ? '首席代表' : r.outsider ? '代表（外部）' : '代表',
    ]);
    return {
      name: `${c.title}协商代表情况表`,
      style: 'form',
      size: 'A4',
      landscape: true,
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('首席代表和协商代表情况表') },
        { block: 'facts', rows: [[{ label: '单位', text: orBlank(unitName) }], [{ label: '合同', text: orBlank(c.title) }]] },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 5, align: 'centre' }, { title: '方别', weight: 10, align: 'centre' }, { title: '姓名', weight: 12, align: 'centre' }, { title: '性别', weight: 6, align: 'centre' },
            { title: '年龄', weight: 6, align: 'centre' }, { title: '工作单位', weight: 22, align: 'left' }, { title: '职务', weight: 11, align: 'left' }, { title: '居民身份证号码', weight: 19, align: 'centre' },
            { title: '身份', weight: 9, align: 'centre' },
          ],
          rows,
          rowHeightMm: 10,
        },
        { block: 'signatures', labels: ['填表人（签名）：', '工会（盖章）：', '单位（盖章）：'] },
      ],
    };
  },
});
