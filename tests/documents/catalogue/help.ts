import type { DocumentId } from '../../../shared/documents';
import { entryOf, type Change, type Ledger } from '../../../shared/ledger';
import type { Block, Paper, PaperSize } from '../../../shared/paper';
import type { NameValue, UnionProfile } from '../../../shared/records';
import { ledgerOf, record } from '../../makers/ledgers';

export const TODAY = '2026-03-05';
export const UNION = '青禾精密仪器有限公司工会委员会';
export const UNIT = '青禾精密仪器有限公司';
export const NO_NAME = '工会全称没有填写';

/** What must stand in a paper and what must not, spaces left out. */
export interface Wanted {
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  check?(paper: Paper): void;
}

/** The same paper from another record, ledger or in another size. */
export interface Turn extends Wanted {
  readonly when: string;
  readonly record?: unknown;
  readonly ledger?: Ledger;
  readonly size?: PaperSize;
  readonly outline?: readonly string[];
}

/** Something taken away, and what the paper then says is missing. */
export interface Lacking {
  readonly says: readonly string[];
  readonly record?: unknown;
  readonly ledger?: Ledger;
}

/** One document as documents.md part 2 asks for it. */
export interface Sheet extends Wanted {
  readonly id: DocumentId;
  /** Complete: nothing is missing. */
  readonly record: unknown;
  readonly ledger: Ledger;
  /** Size, direction, style and place of the page number, for each size. */
  readonly frames: readonly string[];
  /** What stands under each other, see {@link outlineOf}. */
  readonly outline: readonly string[];
  /** More follows below the outline: a line for each duty. */
  readonly goesOn?: true;
  readonly lacks: readonly Lacking[];
  readonly turns?: readonly Turn[];
}

export const name = (text: string): NameValue => ({ person: '', name: text });

/** A ledger with the union's own names and these records. */
export function unionLedger(...changes: readonly Change[]): Ledger {
  return ledgerOf(record('unionProfile', {
    unitName: UNIT, unionName: UNION, shortName: '青禾公司工会', superiorName: '云桥街道总工会', address: '云桥区青禾路1号', phone: '010-60001234', documentCode: '青工发',
    unitCreditCode: '91980101000000001P', unionCreditCode: '81110000123456788N',
  }), ...changes);
}

/** The ledger with some of the union's names otherwise; empty ones too, which no form would save. */
export function withProfile(ledger: Ledger, fields: Partial<UnionProfile>): Ledger {
  const entry = entryOf(ledger, 'unionProfile', 'union')!;
  return { ...ledger, tables: { ...ledger.tables, unionProfile: { union: { ...entry, record: { ...entry.record, ...fields } } } } };
}

export const nameless = (ledger: Ledger): Ledger => withProfile(ledger, { unionName: '' });

export function frameOf({ size, landscape, style, pageNumber }: Paper): string {
  return `${size}${landscape === true ? '横' : ''} ${style} ${pageNumber}`;
}

/** One line a block, but none for paragraphs: 题 title, 副 line under it, 送 addressee, 节 heading, 项 labels, 表 columns, 签 who signs, 落 organ, date and seal. */
function lineOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'title': return [`题 ${block.lines.join('')}`];
    case 'subtitle': return [`副 ${block.text}`];
    case 'addressee': return [`送 ${block.text}`];
    case 'heading': return [`节 ${block.text.trim()}`];
    case 'labelled': return [`项 ${block.label}`];
    case 'facts': return [`项 ${block.rows.flat().map((f) => f.label).join('|')}`];
    case 'table': return [`表 ${block.columns.map((c) => c.title).join('|')}`];
    case 'grid': return block.rows.map((row) => `格 ${row.cells.filter((c) => c.label === true).map((c) => c.text).join('|')}`);
    case 'signatures': return [`签 ${block.labels.join('|')}`];
    case 'attachments': return [`附 ${block.names.join('|')}`];
    case 'signOff': return [`落 ${block.organ} ${block.date} ${block.sealed ? '章' : '无章'}`];
    case 'note': return [`注 ${block.text}`];
    case 'rule': return ['线'];
    case 'pageBreak': return ['页'];
    case 'line': return [`行 ${block.text}`];
    case 'cut': return [`裁 ${block.across}×${block.down} ${block.widthMm}×${block.heightMm} ${block.marks} ${block.pieces.length}张`];
    case 'paragraph': return [];
  }
}

export const outlineOf = (paper: Paper): readonly string[] => paper.blocks.flatMap(lineOf);

export function blocksOf<K extends Block['block']>(paper: Paper, kind: K): readonly Extract<Block, { readonly block: K }>[] {
  return paper.blocks.filter((b): b is Extract<Block, { readonly block: K }> => b.block === kind);
}

/** The rows of its tables, one after the other. */
export const rowsOf = (paper: Paper): readonly (readonly string[])[] => blocksOf(paper, 'table').flatMap((t) => t.rows);
