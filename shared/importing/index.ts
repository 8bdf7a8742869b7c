import type { PlainDate } from '../calendar';
import { Failure } from '../failures';
import { entriesOf, type Change, type Ledger } from '../ledger';
import { kindOf, kinds } from '../records';
import { searchForm } from '../words';
import { findHeader, remapped, type Header } from './header';
import { readPersonRows, type ReadyPerson } from './person';
import { textOf, type Sheet } from './sheet';
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
  return mapping ? remapped(found, mapping) : found;
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
  const unused = header.columns.filter((c) => c.field === null && c.heading !== '').map((c) => c.heading);
  const notes = [...rows.notes, ...(unused.length > 0 ? [`没有导入的列：${unused.join('、')}`] : [])];
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

/** The refused rows as they stood in the file, with a last column that says why: to be mended and imported again. */
export function refusedRows(sheet: Sheet, preview: ImportPreview): readonly (readonly string[])[] {
  const width = preview.columns.length;
  const heading = [...preview.columns.map((c) => c.heading), '未导入的原因'];
  const rows = preview.verdicts
    .filter((v) => v.verdict === 'refused')
    .map((v) => {
      const cells = sheet.rows[v.row - 1] ?? [];
      const reasons = v.remarks.map((r) => `${r.heading === '' ? '' : `${r.heading}：`}${r.reason}`).join('；');
      return [...Array.from({ length: width }, (_, i) => textOf(cells[i])), reasons];
    });
  return [heading, ...rows];
}
