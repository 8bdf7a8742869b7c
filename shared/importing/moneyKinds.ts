import { kindOf, type AnyKind, type FieldNote } from '../records';

/** The kinds of record that a spreadsheet can bring. */
export const importKinds = ['person', 'voucher', 'bankLine'] as const;
export type ImportKind = (typeof importKinds)[number];
export type MoneyKind = Exclude<ImportKind, 'person'>;

/** Whether a text names a kind that can be imported. */
export function isImportKind(kind: string): kind is ImportKind {
  return (importKinds as readonly string[]).includes(kind);
}

/** How an import is spoken of: its file, what one row of it is, and the columns that it can not do without. */
export const importWords: Readonly<Record<ImportKind, { readonly file: string; readonly one: string; readonly columns: string }>> = {
  person: { file: '名册', one: '人', columns: '姓名' }, voucher: { file: '账本', one: '笔', columns: '日期、摘要和金额（或收入、支出）' }, bankLine: { file: '银行对账单', one: '笔', columns: '交易日期和金额（或收入、支出）' },
};

/** Sums stand in two columns in most books. In a book 借方 is what came in; on the bank's own statement it is what went out. */
const TWO_COLUMNS: Readonly<Record<MoneyKind, Readonly<Record<'income' | 'expense', FieldNote>>>> = {
  voucher: {
    income: { input: 'amount', label: '收入', aliases: ['收入金额', '收方', '借方', '借方金额', '收入数'] }, expense: { input: 'amount', label: '支出', aliases: ['支出金额', '付方', '贷方', '贷方金额', '支出数', '付出'] },
  },
  bankLine: {
    income: { input: 'amount', label: '收入', aliases: ['收入金额', '贷方', '贷方金额', '贷方发生额', '存入', '存入金额', '转入金额'] },
    expense: { input: 'amount', label: '支出', aliases: ['支出金额', '借方', '借方金额', '借方发生额', '支取', '支取金额', '转出金额'] },
  },
};

const READABLE: readonly FieldNote['input'][] = ['text', 'date', 'choice', 'amount', 'yesNo', 'name'];

/** A kind as a spreadsheet of it has it: its plain fields, and the sum in one column or two. */
export function sheetKind(kind: ImportKind): AnyKind {
  const spec = kindOf(kind);
  if (kind === 'person') return spec;
  const own = Object.entries(spec.fields).filter(([, note]) => READABLE.includes(note.input)).map(([field, note]) => [field, field === 'amount' ? { ...note, required: false } : note] as const);
  return { ...spec, fields: { ...Object.fromEntries(own), ...TWO_COLUMNS[kind] } };
}
