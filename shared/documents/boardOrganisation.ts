import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { type Block, type GridCell, type GridRow } from '../paper';
import { committeePosts, termEnd, type RecordOf } from '../records';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

type Post = RecordOf<'term'>['posts'][number];

/** The posts of the present term, in force on a day. */
function postsOn(ledger: Ledger, today: PlainDate): readonly Post[] {
  return entriesOf(ledger, 'term').filter(({ record: r }) => r.startedOn <= today && termEnd(r) >= today)
    .flatMap(({ record }) => record.posts).filter((p) => p.holder.name !== '' && (p.from === null || p.from <= today) && (p.to === null || p.to >= today));
}

const PT = 18;
// Letters so small that the row is only as high as its line is long.
const gap = (weight: number, lines: GridCell['lines'] = []): GridCell => ({ text: '', weight, lines, pt: 4 });
const boxed = (text: string, weight: number): GridCell => ({ text, weight, align: 'centre', pt: PT });

/** One box in the middle of the sheet, and the line that leads down from it. */
function middleBox(text: string): readonly GridRow[] {
  return [
    { heightMm: 16, cells: [gap(20), boxed(text, 60), gap(20)] },
    { heightMm: 6, cells: [gap(50, ['right']), gap(50)] },
  ];
}

/** Boxes side by side under a line that joins them. */
function branches(texts: readonly string[], leadsOn: boolean, boxMm: number): readonly GridRow[] {
  const each = 100 / texts.length;
  const half = each / 2;
  const line = texts.flatMap((_, i): GridCell[] => [
    gap(half, ['right', ...(i === 0 ? [] : ['top' as const])]), gap(half, i === texts.length - 1 ? [] : ['top']),
  ]);
  const boxes = texts.flatMap((text): GridCell[] => [gap(each * 0.06), boxed(text, each * 0.88), gap(each * 0.06)]);
  return [{ heightMm: 6, cells: line }, { heightMm: boxMm, cells: boxes }, ...(leadsOn ? [{ heightMm: 6, cells: [gap(50, ['right']), gap(50)] }] : [])];
}

const named = (posts: readonly Post[], wanted: readonly Post['post'][]): readonly Post[] => posts.filter((p) => wanted.includes(p.post));
const titled = (p: Post): string => `${p.duty === '' ? committeePosts[p.post] : p.duty}：${p.holder.name}`;

/** Rows of four boxes, of six where there are many. */
function inRows(texts: readonly string[]): readonly (readonly string[])[] {
  const across = texts.length > 8 ? 6 : 4;
  return Array.from({ length: Math.ceil(texts.length / across) }, (_, i) => texts.slice(i * across, i * across + across));
}

/** What is left for the levels on an A4 sheet turned sideways, and the lines that join two of them, in millimetres. */
const LEVELS_MM = 100;
const JOINTS_MM = 12;

function chart(ledger: Ledger, today: PlainDate): readonly GridRow[] {
  const posts = postsOn(ledger, today);
  const heads = named(posts, ['chair', 'vice-chair']).map(titled);
  const committee = named(posts, ['committee-member']).map(titled);
  const boards = [['经费审查委员会', named(posts, ['audit-head', 'audit-member'])], ['女职工委员会', named(posts, ['women-head', 'women-member'])]] as const;
  const boardTexts = boards.filter(([, held]) => held.length > 0).map(([title, held]) => `${title}：${held.map((p) => p.holder.name).join('、')}`);
  const groups = entriesOf(ledger, 'group').map((e) => e.record).filter((g) => g.dissolvedOn === null || g.dissolvedOn > today);
  const unions = groups.filter((g) => g.groupKind === 'group' || g.groupKind === 'branch');
  const groupTexts = unions.map((g) => (g.leader.name === '' ? g.name : `${g.name}（${g.leader.name}）`));
  const levels = [committee, boardTexts, groupTexts].filter((texts) => texts.length > 0).flatMap(inRows);
  const boxMm = Math.min(22, Math.max(9, LEVELS_MM / Math.max(1, levels.length) - JOINTS_MM));
  return [
    ...middleBox('会员（代表）大会'), ...middleBox(`${shortUnionName(profileOf(ledger))}委员会${heads.length === 0 ? '' : `　${heads.join('　')}`}`),
    ...levels.flatMap((texts, i) => branches(texts, i < levels.length - 1, boxMm)),
  ];
}

/** 组织机构图 for the wall: assembly, committee, boards, groups, with who leads each (S-3.23). */
export const boardOrganisation: DocumentSpec<null> & { readonly kind: null } = {
  id: 'board-organisation',
  title: '组织机构图',
  occasion: 'wall',
  kind: null,
  sizes: ['A3', 'A4'],
  purpose: '贴在办公地点或职工之家：大会、委员会、各工会小组和负责人',
  applies: () => true,
  missing: ({ ledger }, today) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(postsOn(ledger, today).length === 0, 'unionName', '没有登记本届委员会的组成人员', 'unionProfile'),
  ],
  build({ ledger }, today, size) {
    const scale = size === 'A3' ? 1 : 1 / Math.SQRT2;
    const rows = chart(ledger, today).map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.pt === undefined ? cell : { ...cell, pt: cell.pt * scale })) }));
    const title: Block = { block: 'line', text: `${profileOf(ledger).unionName}组织机构图`, face: 'title', pt: 44 * scale, align: 'centre' };
    return { name: '组织机构图', style: 'form', size, landscape: true, pageNumber: 'none', marginMm: { x: 20, y: 18 }, blocks: [title, { block: 'grid', beforeMm: 10 * scale, rows }] };
  },
};
