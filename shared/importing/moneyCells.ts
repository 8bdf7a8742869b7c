import { isPlainDate } from '../calendar';
import { voucherCategories, voucherItems, categoryOfItem, type FieldNote, type VoucherCategory, type VoucherItem } from '../records';
import { readCell } from './cells';
import { remark } from './draft';
import type { ColumnMapping } from './header';
import { textOf, type Cell } from './sheet';
import type { CellRemark } from './verdict';

/** A row of a book or a statement before it is judged: what each field says, which sums were below zero. */
export interface MoneyDraft {
  readonly fields: Record<string, unknown>;
  readonly negative: Set<string>;
  readonly errors: CellRemark[];
  readonly warnings: CellRemark[];
}

/** Without what makes a sum negative: a minus, or the brackets of bookkeepers. */
function unsigned(text: string): string | null {
  const plain = text.replace(/\s/g, '');
  return /^[-－−]\s*[\d￥¥]/.test(plain) ? plain.slice(1) : (/^[（(]([\d,.￥¥]+)[）)]$/.exec(plain)?.[1] ?? null);
}

/** A sum that a spreadsheet reckoned is off by less than anybody could have typed: 0.30000000000000004 is 0.30. */
function exact(cell: Cell, text: string): string {
  if (cell.is !== 'number') return text;
  const fen = Math.round(cell.value * 100);
  return Math.abs(cell.value * 100 - fen) < 1e-5 && Number.isSafeInteger(fen) ? `${fen < 0 ? '-' : ''}${Math.trunc(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}` : text;
}

/** Time of day behind a date says nothing to a book. */
function cellFor(note: FieldNote, cell: Cell): { readonly cell: Cell; readonly negative: boolean } {
  const text = textOf(cell);
  if (note.input === 'date') {
    const day = /^(\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?)[ T]+\d{1,2}:\d{2}/.exec(text)?.[1];
    return { cell: day === undefined ? cell : { is: 'text', text: day }, negative: false };
  }
  const written = note.input === 'amount' ? exact(cell, text) : text;
  const positive = note.input === 'amount' ? unsigned(written) : null;
  if (positive !== null) return { cell: { is: 'text', text: positive }, negative: true };
  return { cell: written === text ? cell : { is: 'text', text: written }, negative: false };
}

const SPLIT = /[·・\-－—–/／>]/;

/** A heading with its item in one cell, as in 职工活动支出·文体活动, or an item alone. */
function readHeading(text: string): { readonly category: VoucherCategory; readonly item: VoucherItem } | undefined {
  const find = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined => (Object.keys(words) as K[]).find((k) => words[k] === word);
  const [first = '', ...rest] = text.split(SPLIT).map((t) => t.trim());
  const category = find(voucherCategories, first);
  const item = find(voucherItems, rest.join('').trim() || (category === undefined ? first : ''));
  const above = category ?? (item === undefined ? undefined : categoryOfItem(item) ?? undefined);
  return above === undefined || (rest.length > 0 && item === undefined) ? undefined : { category: above, item: item ?? 'none' };
}

/** The cells of a row by the fields that their columns stand for. */
export function readMoneyCells(cells: readonly Cell[], columns: readonly ColumnMapping[], fields: Readonly<Record<string, FieldNote>>): MoneyDraft {
  const draft: MoneyDraft = { fields: {}, negative: new Set(), errors: [], warnings: [] };
  columns.forEach((column, i) => {
    const raw = cells[i];
    const note = column.field === null ? undefined : fields[column.field];
    if (!raw || !note || column.field === null || textOf(raw) === '') return;
    const heading = column.field === 'category' ? readHeading(textOf(raw)) : undefined;
    if (heading) {
      draft.fields['category'] = heading.category;
      if (heading.item !== 'none') draft.fields['item'] = heading.item;
      return;
    }
    const { cell, negative } = cellFor(note, raw);
    const read = readCell(note, cell);
    if (!read.ok) draft.errors.push(remark(column, read.reason, textOf(raw), note.privacy === 'sensitive'));
    else {
      if (read.warning !== undefined) draft.warnings.push(remark(column, read.warning, textOf(raw), false));
      if (negative) draft.negative.add(column.field);
      if (read.value !== undefined && read.value !== null) draft.fields[column.field] = read.value;
    }
  });
  return draft;
}

const SUM = /^(合计|总计|小计|共计|累计|本月(合计|累计)|本年(合计|累计)|本期(合计|发生额)|期初|期末|上(年|月|期)(结转|结余|余额)|承前页|过次页|结转下年|年初|开户|账号|户名|币种|制表|审核|备注|说明|打印)/;

/** A row that holds no entry: empty, a sum, what is carried over, or a remark below the table. */
export function isNoEntry(cells: readonly Cell[], columns: readonly ColumnMapping[], dayField: string): boolean {
  const filled = cells.map(textOf).filter((t) => t !== '');
  if (filled.length === 0) return true;
  const heads = columns.flatMap((c, i) => (textOf(cells[i]) === '' ? [] : [textOf(cells[i]) === c.heading]));
  if (heads.length > 1 && heads.every((same) => same)) return true;
  const day = textOf(cells[columns.findIndex((c) => c.field === dayField)]);
  return filled.some((t) => SUM.test(t.replace(/\s/g, ''))) && !isPlainDate(day) && !/\d{4}.?\d{1,2}.?\d{1,2}/.test(day) ? true : filled.length <= 2 && day === '' && !filled.some((t) => /^[\d,.]+$/.test(t));
}
