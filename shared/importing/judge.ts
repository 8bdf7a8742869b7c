import type { PlainDate } from '../calendar';
import { checkRecord, kinds, labelAt, type FieldProblem, type Person } from '../records';
import { nameDoubt, ROUNDED_ID } from './cells';
import { columnFor, remark, type Draft, type Reading } from './draft';
import type { Header } from './header';
import { textOf, type Cell } from './sheet';
import type { CellRemark } from './verdict';

/** A month of birth is settled by the id number: the day comes from there, or the two do not go together. */
export function judgeMonth(draft: Draft, birthDate: PlainDate, header: Header): void {
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
export function judgeProblems(draft: Draft, problems: readonly FieldProblem[], fields: Readonly<Record<string, unknown>>, header: Header): void {
  judgeRounded(draft, problems);
  const named = new Set(draft.errors.map((e) => e.column));
  for (const p of problems) {
    const column = columnFor(header, p.path);
    if (column !== undefined && named.has(column.column)) continue;
    const label = column ? '' : `${labelAt(kinds.person.fields, p.path)}：`;
    draft.errors.push(remark(column, `${label}${p.message}`, String(fields[p.path] ?? ''), p.path === 'idNumber'));
  }
}

/** A name that can be nobody's is refused, an unusual one remarked on. */
export function judgeName(draft: Draft, name: string, header: Header): void {
  const doubt = name === '' ? undefined : nameDoubt(name);
  if (!doubt) return;
  const column = columnFor(header, 'name');
  if ('refused' in doubt) draft.errors.push(remark(column, doubt.refused, name, false));
  else draft.warnings.push(remark(column, doubt.doubtful, name, false));
}

/** A group that could not be made later is refused with the row. */
export function judgeGroup(draft: Draft, groupName: string, today: PlainDate, header: Header): void {
  if (groupName === '') return;
  const checked = checkRecord(kinds.group, { ...kinds.group.blank(today), name: groupName }, today);
  if (!checked.ok) draft.errors.push(remark(columnFor(header, 'group'), checked.problems[0]!.message, groupName, false));
}

/** A row that has slipped is refused. */
export function judgeWidth(draft: Draft, cells: readonly Cell[], { header, strictWidth }: Reading): void {
  const beyond = strictWidth ? cells.slice(header.columns.length).find((c) => c.is !== 'empty') : undefined;
  if (beyond) draft.errors.push(remark(undefined, '这一行的列数比表头多，可能有内容错位（某一格里多了分隔符），请改正', textOf(beyond), true));
}

/** Doubles are refused, doubtful ones remarked on. */
export function judgeAgainstOthers(draft: Draft, record: Person, reading: Reading): void {
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
