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

/** Letter sizes of the boxes on an A3 sheet, from the largest. */
const SIZES_PT = [28, 26, 24, 22, 20] as const;
const LEAST_PT = 18;
/** The width of an A3 sheet between its margins, and how many times larger it is than A4. */
const SHEET_MM = 360;
const GROW = Math.SQRT2;
const MM_PER_POINT = 25.4 / 72;

/** The largest letters at which every text has room in a box of this share of the sheet and height on A4. */
function lettersFor(texts: readonly string[], weight: number, boxMm: number): number {
  const fits = (pt: number) => {
    const em = pt * MM_PER_POINT;
    const lines = Math.max(...texts.map((text) => Math.ceil(([...text].length * em) / ((SHEET_MM * weight) / 100 - 2 * em))));
    return 1.4 * lines * em + 3 <= boxMm * GROW;
  };
  return SIZES_PT.find(fits) ?? LEAST_PT;
}
// Letters so small that the row is only as high as its line is long.
const gap = (weight: number, lines: GridCell['lines'] = []): GridCell => ({ text: '', weight, lines, pt: 4 });
const boxed = (text: string, weight: number, pt: number): GridCell => ({ text, weight, align: 'centre', pt });

const down = (): GridRow => ({ heightMm: 6, cells: [gap(50, ['right']), gap(50)] });

/** The assembly in the middle of the sheet, above all others. */
function assemblyBox(text: string): readonly GridRow[] {
  return [{ heightMm: 16, cells: [gap(20), boxed(text, 60, lettersFor([text], 60, 16)), gap(20)] }];
}

/** The committee under the assembly; the audit committee, which answers to the assembly and not to it, stands beside it. */
function bodies(committee: string, audit: string, leadsOn: boolean): readonly GridRow[] {
  const below = leadsOn ? [down()] : [];
  if (audit === '') return [down(), { heightMm: 16, cells: [gap(20), boxed(committee, 60, lettersFor([committee], 60, 16)), gap(20)] }, ...below];
  const line: GridRow = { heightMm: 6, cells: [gap(50, ['right']), gap(35, ['top', 'right']), gap(15)] };
  const boxes: GridRow = { heightMm: 16, cells: [gap(29), boxed(committee, 42, lettersFor([committee], 42, 16)), gap(2), boxed(audit, 24, lettersFor([audit], 24, 16)), gap(3)] };
  return [down(), line, boxes, ...below];
}

/** Boxes side by side under a line that joins them. */
function branches(texts: readonly string[], leadsOn: boolean, boxMm: number): readonly GridRow[] {
  const each = 100 / texts.length;
  const half = each / 2;
  const line = texts.flatMap((_, i): GridCell[] => [
    gap(half, ['right', ...(i === 0 ? [] : ['top' as const])]), gap(half, i === texts.length - 1 ? [] : ['top']),
  ]);
  const pt = lettersFor(texts, each * 0.88, boxMm);
  const boxes = texts.flatMap((text): GridCell[] => [gap(each * 0.06), boxed(text, each * 0.88, pt), gap(each * 0.06)]);
  return [{ heightMm: 6, cells: line }, { heightMm: boxMm, cells: boxes }, ...(leadsOn ? [down()] : [])];
}

/** As many letters as the box beside the committee has room for. */
const MOST_LETTERS = 22;

/** The names of a board; where they are too long for its box, the first and how many they are. */
function shortened(board: readonly Post[]): string {
  const names = board.map((p) => p.holder.name);
  const all = names.join('、');
  return [...all].length <= MOST_LETTERS || names.length < 2 ? all : `${names[0]}等${names.length}人`;
}

const named = (posts: readonly Post[], wanted: readonly Post['post'][]): readonly Post[] => posts.filter((p) => wanted.includes(p.post));
const titled = (p: Post): string => `${p.duty === '' ? committeePosts[p.post] : p.duty}：${p.holder.name}`;

/** Rows of four boxes, of six where there are many; five stand side by side. */
function inRows(texts: readonly string[]): readonly (readonly string[])[] {
  const across = texts.length > 8 ? 6 : texts.length === 5 ? 5 : 4;
  return Array.from({ length: Math.ceil(texts.length / across) }, (_, i) => texts.slice(i * across, i * across + across));
}

/** The committee's short name: one that already ends with the word is not given it twice. */
function committeeName(ledger: Ledger): string {
  const name = shortUnionName(profileOf(ledger));
  return name.endsWith('委员会') ? name : `${name}委员会`;
}

/** What is left for the levels on an A4 sheet turned sideways, and the lines that join two of them, in millimetres. */
const LEVELS_MM = 100;
const JOINTS_MM = 12;

function chart(ledger: Ledger, today: PlainDate): readonly GridRow[] {
  const posts = postsOn(ledger, today);
  const heads = named(posts, ['chair', 'vice-chair']).map(titled);
  const committee = named(posts, ['committee-member']).map(titled);
  const namesIn = (wanted: readonly Post['post'][]) => named(posts, wanted).map((p) => p.holder.name).join('、');
  const [audit, women] = [shortened(named(posts, ['audit-head', 'audit-member'])), namesIn(['women-head', 'women-member'])];
  const groups = entriesOf(ledger, 'group').map((e) => e.record).filter((g) => g.dissolvedOn === null || g.dissolvedOn > today);
  const unions = groups.filter((g) => g.groupKind === 'group' || g.groupKind === 'branch');
  const groupTexts = unions.map((g) => (g.leader.name === '' ? g.name : `${g.name}（${g.leader.name}）`));
  const members = [...committee, ...(women === '' ? [] : [`女职工委员会：${women}`])];
  const levels = [members, groupTexts].filter((texts) => texts.length > 0).flatMap(inRows);
  const boxMm = Math.min(22, Math.max(9, LEVELS_MM / Math.max(1, levels.length) - JOINTS_MM));
  return [
    ...assemblyBox('会员（代表）大会'), ...bodies(`${committeeName(ledger)}${heads.length === 0 ? '' : `　${heads.join('　')}`}`, audit === '' ? '' : `经费审查委员会：${audit}`, levels.length > 0),
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
