import type { PlainDate } from '../calendar';
import { Failure } from '../failures';
import { entriesOf, type Change, type Ledger } from '../ledger';
import { kinds } from '../records';
import { searchForm } from '../words';
import { findHeader, fieldOfHeading, remapped, type ColumnMapping, type Header } from './header';
import { moneyChanges, readMoneyRows } from './money';
import { importWords, sheetKind, type ImportKind, type MoneyKind } from './moneyKinds';
import { ALL_MEMBERS, readPersonRows, type ReadyPerson } from './person';
import { columnLetter, textOf, type Sheet } from './sheet';
import type { ImportPreview } from './verdict';

export * from './sheet';
export * from './verdict';
export { findHeader, type ColumnMapping } from './header';
export { bookRows } from './bookRows';
export { importKinds, importWords, isImportKind, sheetKind, type ImportKind } from './moneyKinds';
export type { ReadyMoney } from './money';
export type { ReadyPerson } from './person';

export interface RosterReading {
  readonly preview: ImportPreview;
  readonly ready: readonly ReadyPerson[];
}

/** A file of any kind as it was read: what is said of its rows, and what takes them over. */
export interface FileReading {
  readonly preview: ImportPreview;
  /** How many rows can be taken. */
  readonly count: number;
  changes(ledger: Ledger, newId: () => string): readonly Change[];
}

type Mapping = Readonly<Record<string, string | null>>;

function headerOf(sheet: Sheet, mapping: Mapping | undefined, kind: ImportKind): Header {
  const found = findHeader(sheet, sheetKind(kind));
  if (!found) {
    throw new Failure('no-header-row', `没有找到表头。请确认表中有一行写着${kind === 'person' ? '“姓名”等列名' : importWords[kind].columns}，并且在前30行之内。`, {
      firstRows: sheet.rows.slice(0, 3).map((r) => r.slice(0, 8).map(textOf)),
    });
  }
  return mapping ? remapped(found, mapping, sheetKind(kind)) : found;
}

/** What stands in the file and is not taken over, by column. */
function columnNotes(sheet: Sheet, header: Header): readonly string[] {
  const unused = header.columns.filter((c) => c.field === null && c.heading !== '').map((c) => c.heading);
  const nameless = new Set<number>();
  for (const cells of sheet.rows.slice(header.last + 1)) {
    cells.forEach((cell, i) => {
      if (cell.is !== 'empty' && (header.columns[i]?.heading ?? '') === '' && (header.columns[i]?.field ?? null) === null) nameless.add(i);
    });
  }
  const letters = [...nameless].sort((a, b) => a - b).map(columnLetter);
  return [
    ...(unused.length > 0 ? [`没有导入的列：${unused.join('、')}`] : []),
    ...(letters.length > 0 ? [`没有表头、没有导入的列：${letters.join('、')}`] : []),
  ];
}

/**
 * The sheet that looks most like what is asked for; else the first, so that the refusal is about what the chair sees first. Notes
 * name the other sheets that look like it too, since only one is read.
 */
export function likeliestSheet(sheets: readonly Sheet[], kind: ImportKind): { readonly sheet: Sheet; readonly notes: readonly string[] } {
  const mapped = (sheet: Sheet) => findHeader(sheet, sheetKind(kind))?.columns.filter((c) => c.field !== null).length ?? 0;
  const rosters = sheets.map((sheet) => ({ sheet, fields: mapped(sheet) })).filter(({ fields }) => fields > 0);
  const best = rosters.reduce<(typeof rosters)[number] | undefined>((found, r) => (found && found.fields >= r.fields ? found : r), undefined);
  const sheet = best?.sheet ?? sheets[0];
  if (!sheet) throw new Failure('file-not-spreadsheet', '文件里没有工作表。');
  const others = rosters.filter((r) => r !== best && r.fields > 1).map((r) => `“${r.sheet.sheetName}”`);
  if (others.length === 0) return { sheet, notes: [] };
  return { sheet, notes: [`只读了工作表“${sheet.sheetName}”；${others.join('、')}也像${importWords[kind].file}，没有导入，请分别另存后再导入`] };
}

/** {@link likeliestSheet} for a roster. */
export const rosterSheet = (sheets: readonly Sheet[]) => likeliestSheet(sheets, 'person');

/**
 * Reads a roster and says of every row whether and why it can be taken. `mapping` puts the chair's own choice of
 * fields in the place of the guessed ones. Throws `no-header-row` when no row names the columns.
 */
export function readRoster(
  sheet: Sheet, ledger: Ledger, today: PlainDate, mapping?: Readonly<Record<string, string | null>>,
): RosterReading {
  const header = headerOf(sheet, mapping, 'person');
  if (!header.columns.some((c) => c.field === 'name')) {
    throw new Failure('no-header-row', '没有哪一列是“姓名”，请先指定姓名在哪一列。');
  }
  const rows = readPersonRows(sheet, header, ledger, today);
  const groups = new Set(entriesOf(ledger, 'group').map(({ record }) => searchForm(record.name)));
  const newGroups = [...new Set(rows.ready.map((r) => r.groupName))].filter((name) => name !== '' && !groups.has(searchForm(name)));
  const notes = [...rows.notes, ...columnNotes(sheet, header)];
  return {
    ready: rows.ready,
    preview: {
      encoding: sheet.encoding,
      sheetName: sheet.sheetName,
      headerRow: header.row + 1,
      columns: header.columns,
      verdicts: rows.verdicts,
      skippedRows: rows.skippedRows,
      newGroups,
      notes,
    },
  };
}

/** The changes that take over the ready rows, new groups first: one commit, one undo. */
export function rosterChanges(ready: readonly ReadyPerson[], ledger: Ledger, newId: () => string): readonly Change[] {
  const groups = new Map(entriesOf(ledger, 'group').map(({ id, record }) => [searchForm(record.name), id]));
  const changes: Change[] = [];
  for (const { groupName } of ready) {
    if (groupName === '' || groups.has(searchForm(groupName))) continue;
    const id = newId();
    groups.set(searchForm(groupName), id);
    const record = { ...kinds.group.blank('2000-01-01'), name: groupName };
    changes.push({ kind: 'group', id, basedOn: 0, after: record });
  }
  for (const { record, groupName } of ready) {
    const group = groupName === '' ? '' : (groups.get(searchForm(groupName)) ?? '');
    changes.push({ kind: 'person', id: newId(), basedOn: 0, after: { ...record, group } });
  }
  return changes;
}

/** Reads a book or a bank's statement and says of every row whether and why it can be taken. */
function readMoney(kind: MoneyKind, sheet: Sheet, ledger: Ledger, today: PlainDate, mapping?: Mapping): FileReading {
  const header = headerOf(sheet, mapping, kind);
  const has = (field: string) => header.columns.some((c) => c.field === field);
  if (!has('amount') && !has('income') && !has('expense')) throw new Failure('no-header-row', '没有哪一列是“金额”，也没有“收入”“支出”两列，请先指定金额在哪一列。');
  const { verdicts, ready, skippedRows } = readMoneyRows(kind, sheet, header, ledger, today);
  return {
    preview: { encoding: sheet.encoding, sheetName: sheet.sheetName, headerRow: header.row + 1, columns: header.columns, verdicts, skippedRows, newGroups: [], notes: columnNotes(sheet, header) },
    count: ready.length, changes: (now, newId) => moneyChanges(kind, ready, now, newId),
  };
}

/** Reads a file of any kind that can be imported. Throws `no-header-row` when no row names the columns. */
export function readFile(kind: ImportKind, sheet: Sheet, ledger: Ledger, today: PlainDate, mapping?: Mapping): FileReading {
  if (kind !== 'person') return readMoney(kind, sheet, ledger, today, mapping);
  const { preview, ready } = readRoster(sheet, ledger, today, mapping);
  return { preview, count: ready.length, changes: (now, newId) => rosterChanges(ready, now, newId) };
}

/** A heading that is understood when the file is imported again, also where the chair had to say what it means. */
function headingAgain({ heading, field }: ColumnMapping, kind: ImportKind): string {
  const understood = fieldOfHeading(sheetKind(kind), heading);
  if (field === null) return understood === undefined ? heading : `不导入的${heading}`;
  return understood === field ? heading : (sheetKind(kind).fields[field]?.label ?? heading);
}

/** The refused rows as they stood in the file, with a last column that says why: to be mended and imported again. */
export function refusedRows(sheet: Sheet, preview: ImportPreview, kind: ImportKind = 'person'): readonly (readonly string[])[] {
  const refused = preview.verdicts.filter((v) => v.verdict === 'refused');
  const width = Math.max(preview.columns.length, ...refused.map((v) => sheet.rows[v.row - 1]?.length ?? 0));
  // The title that made members of all does not go with the rows.
  const members = preview.notes.includes(ALL_MEMBERS);
  const columns = Array.from({ length: width }, (_, i) => (preview.columns[i] ? headingAgain(preview.columns[i], kind) : ''));
  const rows = refused.map((v) => {
    const cells = sheet.rows[v.row - 1] ?? [];
    const reasons = v.remarks.map((r) => `${r.heading === '' ? '' : `${r.heading}：`}${r.reason}`).join('；');
    return [...columns.map((_, i) => textOf(cells[i])), ...(members ? ['会员'] : []), reasons];
  });
  return [[...columns, ...(members ? ['会籍'] : []), '未导入的原因'], ...rows];
}
