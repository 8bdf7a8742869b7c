import { titleLines, type Block } from '../paper';
import { contractSides, type Contract } from '../records';
import { dateWords, numeral } from '../words';
import { documentOf } from './document';
import { chiefOf, delegationWords, partyLacks } from './parts/contract';
import { sessionLacks } from './parts/filing';

type Session = Contract['sessions'][number];

/** The meetings of the talks by day; those without a day last. */
function sessionsOf(c: Contract): readonly Session[] {
  return c.sessions.toSorted((a, b) => (a.heldOn ?? '9999') < (b.heldOn ?? '9999') ? -1 : 1);
}

function sessionBlocks(c: Contract, s: Session, index: number): readonly Block[] {
  const rows = [
    [{ label: '日期', text: s.heldOn === null ? '' : dateWords(s.heldOn) }],
    [{ label: '地点', text: s.place }],
    [{ label: '主持', text: `${contractSides[s.chairSide]}首席代表${chiefOf(c, s.chairSide)}` }],
    [{ label: '记录员', text: s.recorder.name }],
    [{ label: '职工方', text: delegationWords(c, 'union') }],
    [{ label: '用人单位方', text: delegationWords(c, 'employer') }],
  ];
  const lines = s.content.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  return [
    { block: 'heading', level: 1, text: `第${numeral(index + 1)}次会议`, rest: '' },
    { block: 'facts', rows: rows.filter((row) => row.some((fact) => fact.text !== '')) },
    ...lines.map((text): Block => ({ block: 'paragraph', text })),
    // One to a line: side by side the longer one would break.
    ...['职工方首席代表（签名）：', '用人单位方首席代表（签名）：', '记录员（签名）：'].map((label): Block => ({ block: 'signatures', labels: [label] })),
  ];
}

/** 协商会议记录: every meeting of the talks, each signed by both chiefs. */
export const bargainingRecord = documentOf({
  id: 'bargaining-record',
  title: '集体协商会议记录',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '每次协商会议的记录，双方首席代表和记录员签字，备案时一并报送',
  applies: () => true,
  missing: ({ ledger, record: c }) => [
    ...partyLacks(ledger),
    ...sessionLacks(c),
  ],
  build({ record: c }) {
    return {
      name: `${c.title}协商会议记录`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('集体协商会议记录') },
        { block: 'subtitle', text: c.title },
        ...sessionsOf(c).flatMap((s, i): readonly Block[] => [...(i === 0 ? [] : [{ block: 'pageBreak' } as const]), ...sessionBlocks(c, s, i)]),
      ],
    };
  },
});
