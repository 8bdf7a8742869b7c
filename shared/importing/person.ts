import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { checkRecord, kinds, type Person } from '../records';
import { readIdNumber } from '../words';
import { tidyName } from './cells';
import { readFields, type Draft, type Reading } from './draft';
import type { Header } from './header';
import { judgeAgainstOthers, judgeGroup, judgeMonth, judgeName, judgeProblems, judgeWidth } from './judge';
import { Known } from './known';
import { isNotAPerson } from './notPeople';
import { textOf, type Cell, type Sheet } from './sheet';
import type { RowVerdict } from './verdict';

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
