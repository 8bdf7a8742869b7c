import type { DutyState } from '../../../shared/duties';
import type { Change } from '../../../shared/ledger';

/** What a duty must say of a ledger on a day, worked out from the rules; `says` is part of what stands beside the state. */
export type Case = readonly [what: string, today: string, records: readonly Change[], state: DutyState, dueOn: string | null, says?: string];

/** Cases by the id of their duty. */
export type Table = Readonly<Record<string, readonly Case[]>>;

/** A state that these duties can not reach, and why. */
export interface Exception {
  readonly states: readonly DutyState[];
  readonly reason: string;
  readonly ids: readonly string[];
}

/** The duties of one chapter. */
export interface ChapterCases {
  readonly table: Table;
  readonly exceptions: readonly Exception[];
}

export const never = (states: DutyState | readonly DutyState[], reason: string, ...ids: readonly string[]): Exception =>
  ({ states: typeof states === 'string' ? [states] : states, reason, ids });
