import type { PlainDate } from '../calendar';
import { Failure } from '../failures';
import { entriesOf, type Change, type Ledger } from '../ledger';
import { kindOf, kinds } from '../records';
import { searchForm } from '../words';
import { findHeader, fieldOfHeading, remapped, type ColumnMapping, type Header } from './header';
import { ALL_MEMBERS, readPersonRows, type ReadyPerson } from './person';
import { columnLetter, textOf, type Sheet } from './sheet';
import type { ImportPreview } from './verdict';

export * from './sheet';
export * from './verdict';
export { findHeader, type ColumnMapping } from './header';
export type { ReadyPerson } from './person';

export interface RosterReading {
  readonly preview: ImportPreview;
  readonly ready: readonly ReadyPerson[];
}

function headerOf(sheet: Sheet, mapping: Readonly<Record<string, string | null>> | undefined): Header {
  const found = findHeader(sheet, kindOf('person'));
  if (!found) {
    throw new Failure('no-header-row', '没有找到表头。请确认表中有一行写着“姓名”等列名，并且在前30行之内。', {
      firstRows: sheet.rows.slice(0, 3).map((r) => r.slice(0, 8).map(textOf)),
    });
  }
  return mapping ? remapped(found, mapping, kindOf('person')) : found;
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
 * The sheet that looks most like a roster; else the first, so that the refusal is about what the chair sees first. Notes
 * name the other sheets that look like rosters too, since only one is read.
 */
export function rosterSheet(sheets: readonly Sheet[]): { readonly sheet: Sheet; readonly notes: readonly string[] } {
  const mapped = (sheet: Sheet) => findHeader(sheet, kindOf('person'))?.columns.filter((c) => c.field !== null).length ?? 0;
  const rosters = sheets.map((sheet) => ({ sheet, fields: mapped(sheet) })).filter(({ fields }) => fields > 0);
  const best = rosters.reduce<(typeof rosters)[number] | undefined>((found, r) => (found && found.fields >= r.fields ? found : r), undefined);
  const sheet = best?.sheet ?? sheets[0];
  if (!sheet) throw new Failure('file-not-spreadsheet', '文件里没有工作表。');
  const others = rosters.filter((r) => r !== best && r.fields > 1).map((r) => `“${r.sheet.sheetName}”`);
  if (others.length === 0) return { sheet, notes: [] };
  return { sheet, notes: [`只读了工作表“${sheet.sheetName}”；${others.join('、')}也像名册，没有导入，请分别另存后再导入`] };
}

/**
 * Reads a roster and says of every row whether and why it can be taken. `mapping` puts the chair's own choice of
 * fields in the place of the guessed ones. Throws `no-header-row` when no row names the columns.
 */
export function readRoster(
  sheet: Sheet, ledger: Ledger, today: PlainDate, mapping?: Readonly<Record<string, string | null>>,
): RosterReading {
  const header = headerOf(sheet, mapping);
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

/** A heading that is understood when the file is imported again, also where the chair had to say what it means. */
function headingAgain({ heading, field }: ColumnMapping): string {
  const understood = fieldOfHeading(kindOf('person'), heading);
  if (field === null) return understood === undefined ? heading : `不导入的${heading}`;
  return understood === field ? heading : (kindOf('person').fields[field]?.label ?? heading);
}

/** The refused rows as they stood in the file, with a last column that says why: to be mended and imported again. */
export function refusedRows(sheet: Sheet, preview: ImportPreview): readonly (readonly string[])[] {
  const refused = preview.verdicts.filter((v) => v.verdict === 'refused');
  const width = Math.max(preview.columns.length, ...refused.map((v) => sheet.rows[v.row - 1]?.length ?? 0));
  // The title that made members of all does not go with the rows.
  const members = preview.notes.includes(ALL_MEMBERS);
  const columns = Array.from({ length: width }, (_, i) => (preview.columns[i] ? headingAgain(preview.columns[i]) : ''));
  const rows = refused.map((v) => {
    const cells = sheet.rows[v.row - 1] ?? [];
    const reasons = v.remarks.map((r) => `${r.heading === '' ? '' : `${r.heading}：`}${r.reason}`).join('；');
    return [...columns.map((_, i) => textOf(cells[i])), ...(members ? ['会员'] : []), reasons];
  });
  return [[...columns, ...(members ? ['会籍'] : []), '未导入的原因'], ...rows];
}
