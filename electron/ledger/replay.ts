import type { Ledger } from '../../shared/ledger';
import type { JournalRecord } from './record';
import { WorkingLedger } from './working';

/** A ledger and the hash of its last commit; null where an old file did not keep it. */
export interface Point {
  readonly ledger: Ledger;
  readonly head: string | null;
}

/** How far records lead from a point. */
export interface Replayed extends Point {
  readonly count: number;
  /** The next record is there but does not follow on the one before. */
  readonly mismatch: boolean;
  readonly lastAt: string | null;
}

/** Applies the records that follow a point, without gap and each naming the one before, up to sequence `until`. */
export function replay(from: Point, records: ReadonlyMap<number, JournalRecord>, until = Number.POSITIVE_INFINITY): Replayed {
  const working = new WorkingLedger(from.ledger);
  let { head } = from;
  let lastAt: string | null = null;
  let mismatch = false;
  while (working.sequence < until) {
    const next = records.get(working.sequence + 1);
    if (next === undefined) break;
    mismatch = head !== null && next.previousHash !== head;
    if (mismatch) break;
    working.advance(next.commit);
    head = next.hash;
    lastAt = next.commit.at;
  }
  return { ledger: working.shown(), head, count: working.sequence - from.ledger.sequence, mismatch, lastAt };
}
