import { titleLines } from '../paper';
import { contractEnds } from '../records';
import { documentOf, lackOf, profileOf } from './document';
import { contractWords, partyLacks } from './parts/contract';
import { BLANK, dateOrBlank, orBlank } from './parts/blank';

/** 终止备案说明: a contract that expired or was dissolved, told to the office (《北京市集体合同条例》第48条). */
export const endFiling = documentOf({
  id: 'end-filing',
  title: '解除、终止备案说明',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '合同期满终止或者协商解除后，由单位按期报人社部门备案',
  applies: (record) => record.ended === 'expired' || record.ended === 'dissolved',
  missing: ({ ledger, record: c }) => [
    ...partyLacks(ledger),
    ...lackOf(c.filingOffice.trim() === '', 'filingOffice', '报送的人社部门没有填写'),
    ...lackOf(c.endedOn === null && c.endsOn === null, 'endedOn', '终止（解除）日期没有填写'),
  ],
  build({ ledger, record: c }) {
    const { unitName } = profileOf(ledger);
    const how = c.ended === 'dissolved' ? '经双方协商一致解除' : '因期限届满终止';
    return {
      name: `${c.title}解除、终止备案说明`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`关于集体合同${c.ended === 'dissolved' ? '解除' : '终止'}备案的说明`) },
        { block: 'addressee', text: `${c.filingOffice.trim() === '' ? `${BLANK}人力资源和社会保障局` : c.filingOffice.trim()}：` },
        { block: 'paragraph', text: `${contractWords(c)}（备案编号：${orBlank(c.number)}）合同期限自${dateOrBlank(c.startsOn)}起至${dateOrBlank(c.endsOn)}止，已于${dateOrBlank(c.endedOn ?? c.endsOn)}${how}（${contractEnds[c.ended]}）。` },
        { block: 'paragraph', text: '现报送备案。' },
        { block: 'signatures', labels: ['职工方首席代表（签名）：'] },
        { block: 'signatures', labels: ['用人单位方首席代表（签名）：'] },
        { block: 'signOff', organ: orBlank(unitName), date: dateOrBlank(c.endedFiledOn), sealed: true },
      ],
    };
  },
});
