import type { PlainDate } from '../calendar';
import { closedYearsOf, entriesOf, type Change, type Ledger } from '../ledger';
import { nextNumber, usuallyServes } from '../money';
import { checkRecord, counterOf, directionOf, kindOf, labelAt, numberOf, type AnyRecord, type BankLine, type NameValue, type Voucher, type VoucherCategory, type VoucherItem } from '../records';
import { searchForm } from '../words';
import { remark } from './draft';
import type { ColumnMapping, Header } from './header';
import { isNoEntry, readMoneyCells, type MoneyDraft } from './moneyCells';
import { sheetKind, type MoneyKind } from './moneyKinds';
import type { Cell, Sheet } from './sheet';
import type { CellRemark, RowVerdict } from './verdict';

export interface ReadyMoney {
  readonly row: number;
  readonly record: AnyRecord;
}

export interface MoneyRows {
  readonly verdicts: readonly RowVerdict[];
  readonly ready: readonly ReadyMoney[];
  readonly skippedRows: readonly number[];
}

/** What stays the same for all rows of one file. */
interface Ground {
  readonly kind: MoneyKind;
  readonly columns: readonly ColumnMapping[];
  readonly today: PlainDate;
  readonly closed: ReadonlySet<string>;
  readonly since: PlainDate | undefined;
  readonly people: ReadonlyMap<string, string>;
  /** Entries that are there already, by what tells them apart, with where. */
  readonly known: Map<string, string>;
}

const DAY: Readonly<Record<MoneyKind, string>> = { voucher: 'bookedOn', bankLine: 'paidOn' };

const columnOf = (ground: Ground, field: string): ColumnMapping | undefined => ground.columns.find((c) => c.field === field);

function complain(draft: MoneyDraft, ground: Ground, field: string, reason: string, to: 'errors' | 'warnings' = 'errors'): void {
  draft[to].push(remark(columnOf(ground, field), reason, String(draft.fields[field] ?? ''), false));
}

/** The sum and which way it went, from one column or two; the sign decides on a bank's statement, and takes back in a book. */
function readSum(draft: MoneyDraft, ground: Ground): Record<string, unknown> {
  const { fields, negative } = draft;
  const [income, expense] = (['income', 'expense'] as const).map((f) => (typeof fields[f] === 'number' && fields[f] !== 0 ? fields[f] : undefined));
  if (income !== undefined && expense !== undefined) complain(draft, ground, 'income', '收入和支出都有金额，看不出是哪一种，请分成两行');
  const side = income !== undefined ? 'income' : expense !== undefined ? 'expense' : undefined;
  const amount = income ?? expense ?? (fields['amount'] as number | undefined) ?? (fields['income'] as number | undefined) ?? (fields['expense'] as number | undefined);
  const below = negative.has(side ?? 'amount');
  const category = fields['category'] as VoucherCategory | undefined;
  const typed = side ?? (fields['direction'] as string | undefined) ?? (category === undefined ? undefined : directionOf(category));
  if (ground.kind === 'bankLine') return { amount, direction: side !== undefined && below ? (side === 'income' ? 'expense' : 'income') : (typed ?? (below ? 'expense' : negative.size === 0 && amount !== undefined ? 'income' : undefined)) };
  return { amount, direction: typed, ...(below ? { reversing: true } : {}) };
}

function nameOf(value: unknown, people: ReadonlyMap<string, string>): NameValue {
  const name = typeof value === 'string' ? value : '';
  return { person: people.get(searchForm(name)) ?? '', name };
}

/** The fields of a voucher as the record has them. */
function voucherFields(draft: MoneyDraft, ground: Ground): Record<string, unknown> {
  const { fields } = draft;
  const sum = readSum(draft, ground);
  const direction = sum['direction'];
  if (direction === undefined && draft.errors.length === 0) complain(draft, ground, 'direction', '看不出是收入还是支出，请在“收支”一列写明');
  if (fields['category'] === undefined && direction !== undefined && columnOf(ground, 'category') !== undefined && draft.errors.length === 0) complain(draft, ground, 'category', '没有填科目，先放在“其他”里，请导入后改', 'warnings');
  const category = (fields['category'] ?? (direction === 'income' ? 'other-income' : 'other-expense')) as VoucherCategory;
  const item = (fields['item'] ?? 'none') as VoucherItem;
  const { income: _income, expense: _expense, ...rest } = fields;
  return {
    summary: '', ...rest, ...sum, category, item, handler: nameOf(fields['handler'], ground.people), approver: nameOf(fields['approver'], ground.people), ...(fields['reversing'] === true ? { reversing: true } : {}),
    forService: fields['forService'] ?? (direction === 'expense' && usuallyServes(category, item)),
  };
}

function bankFields(draft: MoneyDraft, ground: Ground): Record<string, unknown> {
  const { income: _income, expense: _expense, ...rest } = draft.fields;
  return { ...rest, ...readSum(draft, ground) };
}

/** What tells an entry apart from others: its number or serial, else all of it. */
function keysOf(kind: MoneyKind, record: AnyRecord): readonly string[] {
  if (kind === 'voucher') {
    const v = record as unknown as Voucher;
    return v.number === '' ? [['v', v.bookedOn, v.direction, v.amount, v.reversing, v.summary].join('|')] : [`n|${v.bookedOn.slice(0, 4)}|${v.number}`];
  }
  const b = record as unknown as BankLine;
  return [b.serial === '' ? ['b', b.paidOn, b.direction, b.amount, b.memo, b.counterparty, b.balance].join('|') : `s|${b.paidOn}|${b.serial}`];
}

function judge(draft: MoneyDraft, record: AnyRecord, row: number, ground: Ground): void {
  const day = String(record[DAY[ground.kind]]);
  if (ground.kind === 'voucher' && ground.closed.has(day.slice(0, 4))) complain(draft, ground, 'bookedOn', `${day.slice(0, 4)}年已经结账，不能再增加凭证`);
  else if (ground.kind === 'voucher' && ground.since !== undefined && day < ground.since) complain(draft, ground, 'bookedOn', `早于期初余额的日期${ground.since}，已经包含在期初余额里`);
  const keys = keysOf(ground.kind, record);
  const twin = keys.map((k) => ground.known.get(k)).find((w) => w !== undefined);
  const numbered = keys.every((k) => /^[ns]\|/.test(k));
  if (twin !== undefined && (numbered || twin.startsWith('账上'))) complain(draft, ground, ground.kind === 'voucher' ? 'number' : 'serial', `与${twin}${numbered ? '编号相同' : '完全相同'}，不重复导入`);
  else if (twin !== undefined) complain(draft, ground, DAY[ground.kind], `与${twin}完全相同，请核对是不是重复`, 'warnings');
  if (draft.errors.length === 0) for (const key of keys) ground.known.set(key, `第${row}行`);
}

function readRow(cells: readonly Cell[], row: number, ground: Ground): { readonly verdict: RowVerdict; readonly ready: ReadyMoney | null } {
  const spec = kindOf(ground.kind);
  const draft = readMoneyCells(cells, ground.columns, sheetKind(ground.kind).fields);
  const fields = ground.kind === 'voucher' ? voucherFields(draft, ground) : bankFields(draft, ground);
  const checked = checkRecord(spec, Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)), ground.today);
  const named = new Set(draft.errors.map((e) => e.column));
  if (!checked.ok) {
    for (const p of checked.problems) {
      const column = columnOf(ground, p.path);
      if (draft.errors.length > 0 && (column === undefined || named.has(column.column))) continue;
      draft.errors.push(remark(column, `${column ? '' : `${labelAt(spec.fields, p.path)}：`}${p.message}`, String(fields[p.path] ?? ''), false));
    }
  } else judge(draft, checked.record, row, ground);
  if (checked.ok && draft.errors.length === 0) for (const w of spec.warnings?.(checked.record, ground.today) ?? []) draft.warnings.push(remark(columnOf(ground, w.path), w.message, '', false));
  const taken = checked.ok && draft.errors.length === 0;
  const remarks: readonly CellRemark[] = taken ? draft.warnings : [...draft.errors, ...draft.warnings];
  const name = String(fields['summary'] ?? fields['memo'] ?? '');
  return { verdict: { row, name, verdict: !taken ? 'refused' : draft.warnings.length > 0 ? 'warned' : 'ready', remarks }, ready: taken ? { row, record: checked.record } : null };
}

/** Judges every row below the heading of a book or a bank's statement. */
export function readMoneyRows(kind: MoneyKind, sheet: Sheet, header: Header, ledger: Ledger, today: PlainDate): MoneyRows {
  const names = entriesOf(ledger, 'person').map(({ id, record }) => [searchForm(record.name), id] as const);
  const twice = new Set(names.map(([n]) => n).filter((n, i, all) => all.indexOf(n) < i));
  const known = new Map(entriesOf(ledger, kind).flatMap(({ record }) => keysOf(kind, record as unknown as AnyRecord).map((k) => [k, '账上已有的一笔'] as const)));
  const ground: Ground = {
    kind, columns: header.columns, today, closed: new Set(closedYearsOf(ledger).keys()), since: entriesOf(ledger, 'openingBalance')[0]?.record.since, people: new Map(names.filter(([n]) => !twice.has(n))), known,
  };
  const verdicts: RowVerdict[] = [];
  const ready: ReadyMoney[] = [];
  const skippedRows: number[] = [];
  sheet.rows.forEach((cells, i) => {
    if (i <= header.last) return;
    if (isNoEntry(cells, header.columns, DAY[kind])) {
      skippedRows.push(i + 1);
      return;
    }
    const read = readRow(cells, i + 1, ground);
    verdicts.push(read.verdict);
    if (read.ready) ready.push(read.ready);
  });
  return { verdicts, ready, skippedRows };
}

/** Vouchers without a number get the next ones, by day; a number that skips says that it came so. */
function numbered(ready: readonly ReadyMoney[], ledger: Ledger): readonly AnyRecord[] {
  const vouchers = ready.map(({ record }) => record as unknown as Voucher);
  const years = new Set(vouchers.map((v) => v.bookedOn.slice(0, 4)));
  const used = new Map([...years].map((year) => {
    const all = [...entriesOf(ledger, 'voucher').map(({ record }) => record), ...vouchers].filter((v) => v.bookedOn.startsWith(year)).map((v) => counterOf(v.number)?.count ?? 0);
    return [year, new Set(all.filter((n) => n > 0))] as const;
  }));
  const next = new Map([...years].map((year) => [year, Math.max(counterOf(nextNumber(ledger, `${year}-12-31`))!.count, ...[...used.get(year)!].map((n) => n + 1))]));
  const order = vouchers.map((v, i) => ({ v, i })).toSorted((a, b) => (a.v.bookedOn === b.v.bookedOn ? a.i - b.i : a.v.bookedOn < b.v.bookedOn ? -1 : 1));
  const given = new Map<number, Voucher>();
  for (const { v, i } of order) {
    const year = v.bookedOn.slice(0, 4);
    const count = counterOf(v.number)?.count;
    const first = [...used.get(year)!].reduce((a, b) => Math.min(a, b), Infinity);
    if (v.number === '') {
      given.set(i, { ...v, number: numberOf(year, next.get(year)!) });
      next.set(year, next.get(year)! + 1);
    } else given.set(i, count !== undefined && count > first && !used.get(year)!.has(count - 1) && v.note === '' ? { ...v, note: `导入时缺${numberOf(year, count - 1)}号` } : v);
  }
  return vouchers.map((_, i) => given.get(i)! as unknown as AnyRecord);
}

/** The changes that take over the ready rows: one commit, one undo. */
export function moneyChanges(kind: MoneyKind, ready: readonly ReadyMoney[], ledger: Ledger, newId: () => string): readonly Change[] {
  const records = kind === 'voucher' ? numbered(ready, ledger) : ready.map(({ record }) => record);
  return records.map((after) => ({ kind, id: newId(), basedOn: 0, after }));
}
