import { expect } from 'vitest';
import { readBytes } from '../../electron/importing/read';
import { Failure } from '../../shared/failures';
import { readRoster, rosterChanges, rosterSheet, type RosterReading, type RowVerdict, type Sheet } from '../../shared/importing';
import { apply, emptyLedger, judge, type Ledger } from '../../shared/ledger';
import type { Person } from '../../shared/records';

export const TODAY = '2026-03-05';

export interface Read extends RosterReading {
  readonly sheet: Sheet;
  readonly people: readonly Person[];
  /** `row verdict reasons` of every row, to be compared at a glance. */
  readonly said: readonly string[];
  at(row: number): RowVerdict;
}

/** A file's bytes as the preview shows them. */
export function roster(bytes: Uint8Array, ledger: Ledger = emptyLedger(), mapping?: Readonly<Record<string, string | null>>): Read {
  const { sheet } = rosterSheet(readBytes(bytes));
  const reading = readRoster(sheet, ledger, TODAY, mapping);
  const { verdicts } = reading.preview;
  return {
    ...reading,
    sheet,
    people: reading.ready.map((r) => r.record),
    said: verdicts.map((v) => `${v.row} ${v.verdict} ${v.remarks.map((r) => `${r.heading}:${r.reason}`).join('|')}`.trim()),
    at: (row) => verdicts.find((v) => v.row === row)!,
  };
}

/** The ledger after the ready rows were taken over. */
export function taken(reading: RosterReading, ledger: Ledger = emptyLedger()): Ledger {
  let next = 0;
  const changes = rosterChanges(reading.ready, ledger, () => `new-${(next += 1)}`);
  return apply(ledger, { sequence: ledger.sequence + 1, changes: judge(ledger, changes, TODAY) });
}

/** Expects a Failure of a name whose sentence holds a text. */
export function expectFailure(act: () => unknown, failure: Failure['failure'], text = ''): void {
  let thrown: unknown;
  try {
    act();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Failure);
  if (!(thrown instanceof Failure)) return;
  expect([thrown.failure, thrown.message]).toEqual([failure, expect.stringContaining(text)]);
}

/** Reads only the bytes. */
export { readBytes };
