import { entryOf, type Ledger } from '../ledger';
import type { GridRow } from '../paper';
import { proposalCategories, type Proposal } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf, shortUnionName } from './document';
import { dateOrBlank } from './parts/blank';

// No face has a ticked box; a full one prints everywhere.
const box = (ticked: boolean, word: string): string => `${ticked ? '■' : '□'}${word}`;

function upperRows(p: Proposal): readonly GridRow[] {
  const seconders = p.seconders.map((s) => s.who.name).filter((n) => n !== '').join('、');
  const kinds = Object.entries(proposalCategories).map(([key, word]) => box(key === p.category, word)).join(' ');
  return [
    { heightMm: 11, cells: [{ text: '案由', weight: 16, label: true }, { text: p.title, weight: 84 }] },
    { heightMm: 10, cells: [{ text: '类别', weight: 16, label: true }, { text: kinds, weight: 84 }] },
    { heightMm: 12, cells: [{ text: '提案人', weight: 16, label: true }, { text: p.proposer.name, weight: 34 }, { text: '签名', weight: 16, label: true }, { text: '', weight: 34 }] },
    { heightMm: 11, cells: [{ text: '所在部门', weight: 16, label: true }, { text: '', weight: 34 }, { text: '电话', weight: 16, label: true }, { text: '', weight: 34 }] },
    { heightMm: 12, cells: [{ text: '附议人', weight: 16, label: true }, { text: seconders, weight: 34 }, { text: '签名', weight: 16, label: true }, { text: '', weight: 34 }] },
    { heightMm: 56, cells: [{ text: '理由和具体建议', weight: 16, label: true }, { text: p.content, weight: 84 }] },
  ];
}

function lowerRows(p: Proposal): readonly GridRow[] {
  const decided = [box(p.decision === 'accepted', '立案'), box(p.decision === 'merged', '并案'), box(p.decision === 'declined', '不予立案')].join(' ');
  const rated = [box(p.satisfaction === 'satisfied', '满意'), box(p.satisfaction === 'fair', '基本满意'), box(p.satisfaction === 'unsatisfied', '不满意')].join(' ');
  return [
    { heightMm: 9, cells: [{ text: '以下由工会填写', weight: 100, align: 'centre', lines: ['left', 'right', 'bottom'] }] },
    { heightMm: 14, cells: [{ text: '审查意见', weight: 16, label: true }, { text: `${decided}${p.reason === '' ? '' : `　理由：${p.reason}`}`, weight: 46 }, { text: `审查日期 ${dateOrBlank(p.decidedOn)}\n审查人（签名）`, weight: 38 }] },
    { heightMm: 11, cells: [{ text: '承办部门', weight: 16, label: true }, { text: p.handler, weight: 34 }, { text: '办理期限', weight: 16, label: true }, { text: dateOrBlank(p.dueOn), weight: 34 }] },
    { heightMm: 10, cells: [{ text: '办理结果', weight: 16, label: true }, { text: '□A 已解决 □B 正在解决 □C 列入计划 □D 留作参考', weight: 84 }] },
    { heightMm: 26, cells: [{ text: '答复内容', weight: 16, label: true }, { text: p.answer, weight: 84 }] },
    { heightMm: 12, cells: [{ text: '承办人', weight: 16, label: true }, { text: '（签名）', weight: 16 }, { text: '负责人', weight: 12, label: true }, { text: '（签名）', weight: 16 }, { text: '答复日期', weight: 14, label: true }, { text: dateOrBlank(p.answeredOn), weight: 26 }] },
    { heightMm: 12, cells: [{ text: '提案人反馈', weight: 16, label: true }, { text: rated, weight: 54 }, { text: '（签名）', weight: 30 }] },
  ];
}

/** The assembly to which it was handed in; empty where none was chosen. */
const meetingTitle = (ledger: Ledger, p: Proposal): string => (p.meeting === '' ? '' : (entryOf(ledger, 'meeting', p.meeting)?.record.title ?? ''));

/** 建议案征集表: one matter a sheet, above what the member writes, below what the union does with it. */
export const proposalForm = documentOf({
  id: 'proposal-form',
  title: '建议案表',
  occasion: 'assembly',
  kind: 'proposal',
  sizes: ['A4'],
  purpose: '一事一表：提案人和附议人签名，工会填审查、办理和反馈',
  applies: () => true,
  missing: ({ ledger, record: p }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(p.proposer.name === '', 'proposer', '提出人没有填写'),
  ],
  build: ({ ledger, record: p }) => ({
    name: `建议案表（${p.number === '' ? p.title : p.number}）`,
    style: 'form',
    size: 'A4',
    pageNumber: 'none',
    marginMm: { x: 25, y: 18 },
    blocks: [
      { block: 'title', lines: [`${shortUnionName(profileOf(ledger))}会员（代表）建议案表`] },
      { block: 'facts', rows: [[{ label: '编号', text: p.number }, { label: '收到日期', text: dateWords(p.submittedOn) }], [{ label: '届次', text: meetingTitle(ledger, p) }]] },
      { block: 'grid', rows: [...upperRows(p), ...lowerRows(p)] },
    ],
  }),
});
