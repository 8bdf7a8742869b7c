import type { GridRow } from '../paper';
import { proposalCategories } from '../records';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';
import { BLANK_DATE } from './parts/blank';

const rows: readonly GridRow[] = [
  { heightMm: 13, cells: [{ text: '案由', weight: 16, label: true }, { text: '关于', weight: 84 }] },
  { heightMm: 10, cells: [{ text: '类别', weight: 16, label: true }, { text: Object.values(proposalCategories).map((word) => `□${word}`).join(' '), weight: 84 }] },
  { heightMm: 12, cells: [{ text: '提案人', weight: 16, label: true }, { text: '', weight: 34 }, { text: '签名', weight: 16, label: true }, { text: '', weight: 34 }] },
  { heightMm: 12, cells: [{ text: '部门、小组', weight: 16, label: true }, { text: '', weight: 34 }, { text: '电话', weight: 16, label: true }, { text: '', weight: 34 }] },
  { heightMm: 12, cells: [{ text: '附议人（签名）', weight: 16, label: true }, { text: '', weight: 84 }] },
  { heightMm: 60, cells: [{ text: '理由（事实和数据）', weight: 16, label: true }, { text: '', weight: 84 }] },
  { heightMm: 60, cells: [{ text: '具体建议', weight: 16, label: true }, { text: '', weight: 84 }] },
];

/** 建议案征集表 to be handed out before an assembly, still empty. */
export const proposalBlank: DocumentSpec<null> & { readonly kind: null } = {
  id: 'proposal-blank',
  title: '建议案征集表（空白）',
  occasion: 'assembly',
  kind: null,
  sizes: ['A4'],
  purpose: '大会前发给会员（代表）填写，一事一表',
  applies: () => true,
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
  build: ({ ledger }) => ({
    name: '建议案征集表',
    style: 'form',
    size: 'A4',
    pageNumber: 'none',
    marginMm: { x: 25, y: 18 },
    blocks: [
      { block: 'title', lines: [`${shortUnionName(profileOf(ledger))}会员（代表）建议案征集表`] },
      { block: 'facts', rows: [[{ label: '编号', text: '' }, { label: '届次', text: '' }]] },
      { block: 'grid', rows },
      { block: 'note', text: '请写清事实和可行的办法，一张表只写一件事；提案人和附议人请签名，交工会小组长或工会。' },
      { block: 'facts', rows: [[{ label: '提交日期', text: BLANK_DATE }, { label: '收表人', text: '' }]] },
    ],
  }),
};
