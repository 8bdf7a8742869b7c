import type { Ledger } from '../ledger';
import { entriesOf } from '../ledger';
import { kindNames, type KindName } from '../records';
import { readDocumentNumber, type DocumentNumber } from '../words';
import { profileOf } from './document';
import type { DocumentId } from './index';

/** A 文号 in use, and by which record. */
export interface UsedNumber extends DocumentNumber {
  readonly kind: KindName;
  readonly id: string;
  /** The record whose paper carries it, where the number stands in the register of finished papers. */
  readonly of: string;
  /** Which paper of that record, or of the whole ledger, carries it; empty where the number stands in the record itself. */
  readonly document: string;
  readonly voided: string;
}

/** What others sent carries their numbers, not ours. */
const FOREIGN: readonly KindName[] = ['incoming'];

/** Every 文号 that stands in a record of our own, whatever its kind. */
export function usedNumbers(ledger: Ledger): readonly UsedNumber[] {
  return kindNames.filter((kind) => !FOREIGN.includes(kind)).flatMap((kind) => entriesOf(ledger, kind).flatMap(({ id, record }): readonly UsedNumber[] => {
    const fields = record as unknown as Readonly<Record<string, unknown>>;
    const read = typeof fields['number'] === 'string' ? readDocumentNumber(fields['number']) : undefined;
    if (!read) return [];
    const issued = kind === 'issued';
    return [{ ...read, kind, id, of: issued ? String(fields['of']) : id, document: issued ? String(fields['document']) : '', voided: issued ? String(fields['voided']) : '' }];
  }));
}

/** The next number of a code in a year: one more than the highest ever used, so that none is used twice. */
export function nextNumber(ledger: Ledger, code: string, year: number): DocumentNumber {
  const serials = usedNumbers(ledger).filter((n) => n.code === code && n.year === year).map((n) => n.serial);
  return { code, year, serial: Math.max(0, ...serials) + 1 };
}

/**
 * The papers that are what their record is, with its kind: the number in the record is theirs. Any other paper of the
 * record, a table card or the minutes of a meeting, goes out under a number of its own or under none.
 */
const NUMBERED: Readonly<Partial<Record<DocumentId, KindName>>> = {
  notice: 'notice', announcement: 'notice', 'public-notice': 'notice', 'good-news': 'notice', 'sympathy-letter': 'notice', 'thanks-letter': 'notice', appeal: 'notice',
  'upward-report': 'report', 'superior-request': 'report', 'quarter-report': 'report', 'meeting-record': 'meeting',
};

/** Whether the number in the record is that of this paper. */
export function carriesNumber(document: DocumentId): boolean {
  return NUMBERED[document] !== undefined;
}

/** Whether a used number is that of the same paper; without a document, of any paper of the record. */
function isOwn(used: UsedNumber, of: string, document: DocumentId | undefined): boolean {
  // What has no record behind it, a paper of the whole ledger or a number given up, belongs to no record that is new.
  if (used.of !== of || (of === '' && document === undefined)) return false;
  return document === undefined || (used.kind === 'issued' ? used.document === document : used.kind === NUMBERED[document]);
}

/** Whether a number is another paper's already. Versions of one paper share theirs. */
export function takenBy(ledger: Ledger, wanted: DocumentNumber, of: string, document?: DocumentId): UsedNumber | undefined {
  return usedNumbers(ledger).find((n) => n.code === wanted.code && n.year === wanted.year && n.serial === wanted.serial && !isOwn(n, of, document));
}

const LAST_LETTER = /[发函报协记制]$/;

/** Numbers between the first and the highest of one of the union's own codes and years that nothing carries and nothing explains. */
export function gapsOf(ledger: Ledger): readonly DocumentNumber[] {
  const stem = profileOf(ledger).documentCode.trim().replace(LAST_LETTER, '');
  const used = stem === '' ? [] : usedNumbers(ledger).filter((n) => n.code.startsWith(stem));
  const rows = new Map<string, UsedNumber[]>();
  for (const number of used) {
    const key = `${number.code}〔${number.year}〕`;
    rows.set(key, [...(rows.get(key) ?? []), number]);
  }
  return [...rows.values()].flatMap((numbers) => {
    const { code, year } = numbers[0]!;
    const there = new Set(numbers.map((n) => n.serial));
    return Array.from({ length: Math.max(...there) }, (_, i) => i + 1).filter((serial) => !there.has(serial)).map((serial) => ({ code, year, serial }));
  });
}

/** The letters that stand for a kind of paper behind the union's own: 青工 and 发, 报, 函, 协, 记. */
const LETTER: Readonly<Partial<Record<KindName, string>>> = { report: '报', contract: '协', meeting: '记', regulation: '制', incident: '报' };

/** The code of a kind of paper, from the union's own code: 青工发 makes 青工报 for reports. */
export function codeFor(documentCode: string, kind: KindName | null): string {
  const code = documentCode.trim();
  const letter = kind === null ? undefined : LETTER[kind];
  return letter === undefined || code === '' ? code : `${code.replace(LAST_LETTER, '')}${letter}`;
}
