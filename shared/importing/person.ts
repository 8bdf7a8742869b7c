import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { checkRecord, kinds, labelAt, type FieldProblem, type Person } from '../records';
import { maskIdNumber, readIdNumber } from '../words';
import { nameDoubt, readCell, ROUNDED_ID, tidyName } from './cells';
import type { ColumnMapping, Header } from './header';
import { Known } from './known';
import { isNotAPerson } from './notPeople';
import { emptyCell, textOf, type Cell, type Sheet } from './sheet';
import type { CellRemark, RowVerdict } from './verdict';

/** A row that can be taken: the record, its group by name, and the row it came from. */
export interface ReadyPerson {
  readonly row: number;
  readonly record: Person;
  readonly groupName: string;
}

interface RowReading {
  readonly verdict: RowVerdict;
  readonly ready: ReadyPerson | null;
}

function remark(column: ColumnMapping | undefined, reason: string, value: string, hide: boolean): CellRemark {
  return { column: column?.column ?? '', heading: column?.heading ?? '', reason, value: hide ? maskIdNumber(value) : value };
}

interface Draft {
  readonly fields: Record<string, unknown>;
  /** Dates of which only year and month are known. */
  readonly months: Record<string, string>;
  readonly errors: CellRemark[];
  readonly warnings: CellRemark[];
}

/** What stays the same for all rows of one file. */
interface Reading {
  readonly header: Header;
  readonly known: Known;
  readonly today: PlainDate;
  readonly allMembers: boolean;
  /** A row of a text file with more cells than headings has slipped. */
  readonly strictWidth: boolean;
}

const columnFor = (header: Header, field: string) => header.columns.find((c) => c.field === field);

function readFields(cells: readonly Cell[], header: Header): Draft {
  const draft: Draft = { fields: {}, months: {}, errors: [], warnings: [] };
  header.columns.forEach((column, i) => {
    const cell = cells[i] ?? emptyCell;
    if (column.field === null || textOf(cell) === '') return;
    const note = kinds.person.fields[column.field as keyof Person];
    const read = readCell(note, cell);
    const hide = note.privacy === 'sensitive';
    if (!read.ok) draft.errors.push(remark(column, read.reason, textOf(cell), hide));
    else {
      if (read.warning !== undefined) draft.warnings.push(remark(column, read.warning, textOf(cell), hide));
      if (read.month !== undefined) draft.months[column.field] = read.month;
      if (read.value !== undefined && read.value !== null) draft.fields[column.field] = read.value;
    }
  });
  return draft;
}

/** Sex and birth date from the id number where the file has none; membership from the joining date. */
function completed(draft: Draft, { today, allMembers, header }: Reading): Record<string, unknown> {
  const out: Record<string, unknown> = { ...draft.fields };
  if (typeof out['name'] === 'string') out['name'] = tidyName(out['name']);
  const id = typeof out['idNumber'] === 'string' ? readIdNumber(out['idNumber'], today) : undefined;
  const domestic = out['idType'] === undefined || out['idType'] === 'resident-id';
  if (id?.ok && domestic) {
    judgeMonth(draft, id.birthDate, header);
    out['birthDate'] ??= id.birthDate;
    if (out['sex'] === undefined || out['sex'] === 'unknown') out['sex'] = id.sex;
  }
  const joined = out['joinedUnionOn'] !== undefined || draft.months['joinedUnionOn'] !== undefined;
  if (out['memberState'] === undefined && (allMembers || joined)) {
    out['memberState'] = out['leftUnionOn'] === undefined ? 'member' : 'withdrawn';
  }
  return out;
}

/** A month of birth is settled by the id number: the day comes from there, or the two do not go together. */
function judgeMonth(draft: Draft, birthDate: PlainDate, header: Header): void {
  const month = draft.months['birthDate'];
  const column = columnFor(header, 'birthDate');
  if (month === undefined || !column) return;
  const at = draft.warnings.findIndex((w) => w.column === column.column);
  const [found] = draft.warnings.splice(at, 1);
  if (!birthDate.startsWith(month)) draft.errors.push({ ...found!, reason: `出生年月与身份证号中的${birthDate}不一致` });
}

function duplicateRemark(record: Person, { known, header }: Reading): CellRemark | undefined {
  const id = known.sameId(record);
  if (id !== undefined) return remark(columnFor(header, 'idNumber'), `与${id}证件号码相同，不重复导入`, record.idNumber, true);
  const phone = known.sameNameAndPhone(record);
  return phone === undefined ? undefined : remark(columnFor(header, 'phone'), `与${phone}姓名和手机都相同，不重复导入`, record.name, false);
}

/** The rounding of an id number is named as such when the number fails; a number that passes is only remarked on. */
function judgeRounded(draft: Draft, problems: readonly FieldProblem[]): void {
  const at = draft.warnings.findIndex((w) => w.reason === ROUNDED_ID);
  if (at < 0) return;
  const [found] = draft.warnings.splice(at, 1);
  if (problems.some((p) => p.path === 'idNumber')) draft.errors.push(found!);
  else draft.warnings.push({ ...found!, reason: '证件号码以000结尾，虽通过校验，仍请与证件核对' });
}

/** What the record's own checks say, unless the cell was refused already. */
function judgeProblems(draft: Draft, problems: readonly FieldProblem[], fields: Readonly<Record<string, unknown>>, header: Header): void {
  judgeRounded(draft, problems);
  const named = new Set(draft.errors.map((e) => e.column));
  for (const p of problems) {
    const column = columnFor(header, p.path);
    if (column !== undefined && named.has(column.column)) continue;
    const label = column ? '' : `${labelAt(kinds.person.fields, p.path)}：`;
    draft.errors.push(remark(column, `${label}${p.message}`, String(fields[p.path] ?? ''), p.path === 'idNumber'));
  }
}

function judgeName(draft: Draft, name: string, header: Header): void {
  const doubt = name === '' ? undefined : nameDoubt(name);
  if (!doubt) return;
  const column = columnFor(header, 'name');
  if ('refused' in doubt) draft.errors.push(remark(column, doubt.refused, name, false));
  else draft.warnings.push(remark(column, doubt.doubtful, name, false));
}

function judgeGroup(draft: Draft, groupName: string, today: PlainDate, header: Header): void {
  if (groupName === '') return;
  const checked = checkRecord(kinds.group, { ...kinds.group.blank(today), name: groupName }, today);
  if (!checked.ok) draft.errors.push(remark(columnFor(header, 'group'), checked.problems[0]!.message, groupName, false));
}

function judgeWidth(draft: Draft, cells: readonly Cell[], { header, strictWidth }: Reading): void {
  const beyond = strictWidth ? cells.slice(header.columns.length).find((c) => c.is !== 'empty') : undefined;
  if (beyond) draft.errors.push(remark(undefined, '这一行的列数比表头多，可能有内容错位（某一格里多了分隔符），请改正', textOf(beyond), true));
}

/** Doubles are refused, doubtful ones remarked on. */
function judgeAgainstOthers(draft: Draft, record: Person, reading: Reading): void {
  const { header, known, today } = reading;
  const twin = duplicateRemark(record, reading);
  if (twin) {
    draft.errors.push(twin);
    return;
  }
  const namesake = known.sameName(record);
  if (namesake !== undefined) {
    draft.warnings.push(remark(columnFor(header, 'name'), `${namesake}有同名职工，又没有证件号码和手机可以区分，请核对`, record.name, false));
  }
  for (const w of kinds.person.warnings?.(record, today) ?? []) {
    draft.warnings.push(remark(columnFor(header, w.path), w.message, String(record[w.path as keyof Person] ?? ''), w.path === 'idNumber'));
  }
}

function readRow(cells: readonly Cell[], rowNumber: number, reading: Reading): RowReading {
  const { header, known, today } = reading;
  const draft = readFields(cells, header);
  const fields = completed(draft, reading);
  const groupName = typeof fields['group'] === 'string' ? fields['group'] : '';
  const name = typeof fields['name'] === 'string' ? fields['name'] : '';
  const checked = checkRecord(kinds.person, { ...fields, name, group: '' }, today);
  judgeProblems(draft, checked.ok ? [] : checked.problems, fields, header);
  judgeName(draft, name, header);
  judgeGroup(draft, groupName, today, header);
  judgeWidth(draft, cells, reading);
  const record = checked.ok ? checked.record : null;
  if (record && draft.errors.length === 0) judgeAgainstOthers(draft, record, reading);
  const taken = record !== null && draft.errors.length === 0;
  if (taken) known.add(record, `第${rowNumber}行的`);
  return {
    verdict: {
      row: rowNumber,
      name,
      verdict: taken ? (draft.warnings.length > 0 ? 'warned' : 'ready') : 'refused',
      remarks: taken ? draft.warnings : [...draft.errors, ...draft.warnings],
    },
    ready: taken ? { row: rowNumber, record, groupName } : null,
  };
}

export interface PersonRows {
  readonly verdicts: readonly RowVerdict[];
  readonly ready: readonly ReadyPerson[];
  readonly skippedRows: readonly number[];
  readonly notes: readonly string[];
}

/** Said when the file's title makes members of all who stand in it. */
export const ALL_MEMBERS = '表名是会员名册，表中的人都按会员导入';

function isRollOfMembers(sheet: Sheet, header: Header): boolean {
  if (header.columns.some((c) => c.field === 'memberState' || c.field === 'joinedUnionOn')) return false;
  const titles = [...sheet.rows.slice(0, header.row).flat().map(textOf), sheet.sheetName];
  return titles.some((t) => /(?<!非)会员(名册|名单|信息|花名册|登记)/.test(t)) && !titles.some((t) => /非会员|职工(、|和|及)会员/.test(t));
}

/** Judges every row below the heading. Nothing is taken that fails a check, and every refusal says why. */
export function readPersonRows(sheet: Sheet, header: Header, ledger: Ledger, today: PlainDate): PersonRows {
  const allMembers = isRollOfMembers(sheet, header);
  const reading: Reading = { header, known: new Known(ledger), today, allMembers, strictWidth: sheet.encoding !== 'xlsx' };
  const verdicts: RowVerdict[] = [];
  const ready: ReadyPerson[] = [];
  const skippedRows: number[] = [];
  sheet.rows.forEach((cells, i) => {
    if (i <= header.last) return;
    if (isNotAPerson(cells, header)) {
      skippedRows.push(i + 1);
      return;
    }
    const read = readRow(cells, i + 1, reading);
    verdicts.push(read.verdict);
    if (read.ready) ready.push(read.ready);
  });
  return { verdicts, ready, skippedRows, notes: allMembers ? [ALL_MEMBERS] : [] };
}
