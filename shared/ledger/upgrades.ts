import { FORMAT } from './shape';

/** A step from one format to the next, on plain data that was read from disk. */
export interface Upgrade {
  readonly from: number;
  /** What changes, in Chinese, for the message after the upgrade. */
  readonly note: string;
  /** The ledger of the next format; the input is not changed. */
  ledger(data: unknown): unknown;
  /** A change of the journal in the next format. */
  change(data: unknown): unknown;
}

/** Every step from the first format to the present one, in order. A test fails when a step is missing. */
export const upgrades: readonly Upgrade[] = [
  {
    from: 0,
    note: '整理试用版的数据格式',
    // The trial format kept tables at the top level, without the word `tables`.
    ledger(data) {
      const { sequence, ...tables } = data as Record<string, unknown>;
      return { sequence: sequence ?? 0, tables };
    },
    change: (data) => data,
  },
];

/** Brings plain data of an older format to the present one, step by step. */
export function upgraded(data: unknown, from: number, what: 'ledger' | 'change'): unknown {
  return upgrades.filter((step) => step.from >= from && step.from < FORMAT).reduce((now, step) => step[what](now), data);
}
