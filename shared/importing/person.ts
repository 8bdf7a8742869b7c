import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { checkRecord, kinds, labelAt, type Person } from '../records';
import { maskIdNumber, readIdNumber, searchForm } from '../words';
import { readCell, ROUNDED_ID, tidyName } from './cells';
import type { ColumnMapping, Header } from './header';
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

/** Who is known already, by id number and by name with phone; rows of the file are added as they are read. */
class Known {
  private readonly byId = new Map<string, string>();
  private readonly byNameAndPhone = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  constructor(ledger: Ledger) {
    for (const { record } of entriesOf(ledger, 'person')) this.add(record, '名册中已有的');
  }

  add(record: Person, where: string): void {
    if (record.idNumber !== '') this.byId.set(record.idNumber, `${where}${record.name}`);
    if (record.phone !== '') this.byNameAndPhone.set(`${searchForm(record.name)}/${record.phone}`, `${where}${record.name}`);
    this.byName.set(searchForm(record.name), where);
  }

  sameId(record: Person): string | undefined {
    return record.idNumber === '' ? undefined : this.byId.get(record.idNumber);
  }

  sameNameAndPhone(record: Person): string | undefined {
    return record.phone === '' ? undefined : this.byNameAndPhone.get(`${searchForm(record.name)}/${record.phone}`);
  }

  /** Only where neither id number nor phone can tell two people of one name apart. */
  sameName(record: Person): string | undefined {
    return record.idNumber === '' && record.phone === '' ? this.byName.get(searchForm(record.name)) : undefined;
  }
}

const NOT_A_PERSON = /^(合计|总计|小计|共计|填表|制表|审核|备注|说明|注[:：]|单位)/;

/** A row that holds nobody: empty, a sum or a remark below the list. */
export function isNotAPerson(cells: readonly Cell[], nameColumn: number): boolean {
  const texts = cells.map(textOf);
  const filled = texts.filter((t) => t !== '').length;
  if (filled === 0) return true;
  const first = texts.find((t) => t !== '') ?? '';
  return filled <= 3 && NOT_A_PERSON.test(first) && (textOf(cells[nameColumn]) === '' || NOT_A_PERSON.test(textOf(cells[nameColumn])));
}

function remark(column: ColumnMapping | undefined, reason: string, value: string, hide: boolean): CellRemark {
  return { column: column?.column ?? '', heading: column?.heading ?? '', reason, value: hide ? maskIdNumber(value) : value };
}

interface Draft {
  readonly fields: Record<string, unknown>;
  readonly errors: CellRemark[];
  readonly warnings: CellRemark[];
}

function readFields(cells: readonly Cell[], header: Header): Draft {
  const draft: Draft = { fields: {}, errors: [], warnings: [] };
  header.columns.forEach((column, i) => {
    const cell = cells[i] ?? emptyCell;
    if (column.field === null || textOf(cell) === '') return;
    const note = kinds.person.fields[column.field as keyof Person];
    const read = readCell(note, cell);
    const hide = note.privacy === 'sensitive';
    if (!read.ok) draft.errors.push(remark(column, read.reason, textOf(cell), hide));
    else {
      if (read.warning !== undefined) draft.warnings.push(remark(column, read.warning, textOf(cell), hide));
      if (read.value !== undefined && read.value !== null) draft.fields[column.field] = read.value;
    }
  });
  return draft;
}

/** Sex and birth date from the id number where the file has none; membership from the joining date. */
function completed(fields: Record<string, unknown>, today: PlainDate, allMembers: boolean): Record<string, unknown> {
  const out: Record<string, unknown> = { ...fields };
  if (typeof out['name'] === 'string') out['name'] = tidyName(out['name']);
  const id = typeof out['idNumber'] === 'string' ? readIdNumber(out['idNumber'], today) : undefined;
  const domestic = out['idType'] === undefined || out['idType'] === 'resident-id';
  if (id?.ok && domestic) {
    out['birthDate'] ??= id.birthDate;
    if (out['sex'] === undefined || out['sex'] === 'unknown') out['sex'] = id.sex;
  }
  if (out['memberState'] === undefined && (allMembers || out['joinedUnionOn'] !== undefined)) {
    out['memberState'] = out['leftUnionOn'] === undefined ? 'member' : 'withdrawn';
  }
  return out;
}

function duplicateRemark(record: Person, known: Known, at: (field: string) => ColumnMapping | undefined): CellRemark | undefined {
  const id = known.sameId(record);
  if (id !== undefined) return remark(at('idNumber'), `与${id}证件号码相同，不重复导入`, record.idNumber, true);
  const phone = known.sameNameAndPhone(record);
  return phone === undefined ? undefined : remark(at('phone'), `与${phone}姓名和手机都相同，不重复导入`, record.name, false);
}

/** The rounding of an id number is named as such when the number fails; a number that passes is only remarked on. */
function judgeRounded(draft: Draft, problems: readonly string[]): void {
  const at = draft.warnings.findIndex((w) => w.reason === ROUNDED_ID);
  if (at < 0) return;
  const [found] = draft.warnings.splice(at, 1);
  if (problems.includes('idNumber')) draft.errors.push(found!);
  else draft.warnings.push({ ...found!, reason: '身份证号以000结尾，虽通过校验，仍请与证件核对' });
}

function readRow(cells: readonly Cell[], rowNumber: number, header: Header, known: Known, today: PlainDate, allMembers: boolean): RowReading {
  const at = (field: string) => header.columns.find((c) => c.field === field);
  const draft = readFields(cells, header);
  const fields = completed(draft.fields, today, allMembers);
  const groupName = typeof fields['group'] === 'string' ? fields['group'] : '';
  const name = typeof fields['name'] === 'string' ? fields['name'] : '';
  const checked = checkRecord(kinds.person, { ...fields, name, group: '' }, today);
  if (!checked.ok) {
    judgeRounded(draft, checked.problems.map((p) => p.path));
    const named = new Set(draft.errors.map((e) => e.heading));
    for (const p of checked.problems) {
      const column = at(p.path);
      const said = column !== undefined && named.has(column.heading);
      const hide = p.path === 'idNumber';
      const label = column ? '' : `${labelAt(kinds.person.fields, p.path)}：`;
      if (!said) draft.errors.push(remark(column, `${label}${p.message}`, String(fields[p.path] ?? ''), hide));
    }
  } else judgeRounded(draft, []);
  if (/\d/.test(name)) draft.errors.push(remark(at('name'), '姓名中有数字', name, false));
  const record = checked.ok ? checked.record : null;
  if (record && draft.errors.length === 0) {
    const twin = duplicateRemark(record, known, at);
    if (twin) draft.errors.push(twin);
    const namesake = known.sameName(record);
    if (!twin && namesake !== undefined) draft.warnings.push(remark(at('name'), `${namesake}有同名职工，又没有证件号码和手机可以区分，请核对`, name, false));
    draft.warnings.push(...(kinds.person.warnings?.(record, today) ?? []).map((w) => remark(at(w.path), w.message, record.phone, false)));
  }
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

/** Judges every row below the heading. Nothing is taken that fails a check, and every refusal says why. */
export function readPersonRows(sheet: Sheet, header: Header, ledger: Ledger, today: PlainDate): PersonRows {
  const known = new Known(ledger);
  const nameColumn = header.columns.findIndex((c) => c.field === 'name');
  const titles = sheet.rows.slice(0, header.row).flat().map(textOf).join('') + sheet.sheetName;
  const noState = !header.columns.some((c) => c.field === 'memberState' || c.field === 'joinedUnionOn');
  const allMembers = noState && /会员(名册|名单|信息|花名册|登记)/.test(titles);
  const verdicts: RowVerdict[] = [];
  const ready: ReadyPerson[] = [];
  const skippedRows: number[] = [];
  sheet.rows.forEach((cells, i) => {
    if (i <= header.row) return;
    if (isNotAPerson(cells, nameColumn)) {
      skippedRows.push(i + 1);
      return;
    }
    const read = readRow(cells, i + 1, header, known, today, allMembers);
    verdicts.push(read.verdict);
    if (read.ready) ready.push(read.ready);
  });
  const notes = allMembers ? ['表名是会员名册，表中的人都按会员导入'] : [];
  return { verdicts, ready, skippedRows, notes };
}

