import { BLOCK, decodeRecord, type JournalRecord } from './record';
import type { Seal } from './seal';

const BEGINNING = '{"format":';

/** A stretch of a journal that holds no readable record. */
export interface BadStretch {
  readonly from: number;
  readonly to: number;
  /** Nothing readable follows: as after a power cut in the middle of a write. */
  readonly tail: boolean;
  /** How many blocks of it begin as a record does. */
  readonly beginnings: number;
}

/** Everything that can be read from the bytes of one journal. */
export interface Scan {
  readonly records: readonly JournalRecord[];
  readonly bad: readonly BadStretch[];
  /** The format of a record that a newer program wrote, or null. */
  readonly newer: number | null;
}

/** Reads a journal from end to end; after a bad place it looks for the next record at every block. */
export function scanJournal(bytes: Buffer, seal: Seal): Scan {
  const records: JournalRecord[] = [];
  const bad: BadStretch[] = [];
  let newer: number | null = null;
  let badFrom: number | null = null;
  const stretch = (from: number, to: number, tail: boolean) => ({ from, to, tail, beginnings: beginningsIn(bytes, from, to) });
  for (let at = 0; at < bytes.length;) {
    const found = decodeRecord(bytes, at, seal);
    if (found.is === 'none') {
      badFrom ??= at;
      at += BLOCK;
      continue;
    }
    if (badFrom !== null) bad.push(stretch(badFrom, at, false));
    badFrom = null;
    if (found.is === 'newer') newer = Math.max(newer ?? 0, found.format);
    else records.push(found.record);
    at += found.is === 'record' ? found.length : BLOCK;
    // The record is whole, its padding is not: the write was cut off all the same.
    if (at > bytes.length) bad.push(stretch(bytes.length, bytes.length, true));
  }
  if (badFrom !== null) bad.push(stretch(badFrom, bytes.length, true));
  return { records, bad, newer };
}

function beginningsIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += BLOCK) {
    if (bytes.toString('latin1', at, Math.min(at + BEGINNING.length, to)) === BEGINNING) count += 1;
  }
  return count;
}
