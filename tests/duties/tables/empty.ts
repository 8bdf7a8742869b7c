import type { DutyState } from '../../../shared/duties';

/** What each duty says of an empty ledger on 2026-11-22: never done, never late. */
export const emptyStates: Readonly<Record<Exclude<DutyState, 'met' | 'overdue'>, readonly string[]>> = {
  // Two activities are due by the end of November.
  dueSoon: ['S-3.4'],
  // Counted in a period that is not over, or nothing happened that asks for something.
  notYet: [
    'S-0.2', 'S-1.2', 'S-4.1', 'S-7.1', 'S-7.2', 'S-7.3', 'S-7.4', 'S-7.5', 'S-7.6', 'S-3.31', 'S-3.32', 'S-3.33e', 'S-3.37', 'S-3.38', 'S-3.40', 'S-3.52', 'S-3.55', 'FIN-6',
    'S-0.3', 'S-1.4', 'S-4.2', 'S-4.3', 'S-4.5', 'S-6.1', 'S-6.2', 'S-6.3', 'S-6.4', 'S-3.39', 'S-3.41', 'BCC-14', 'WCN-11', 'MRC-13', 'ORG-19', 'BJM-2',
  ],
  // Left to the union.
  notApplicable: ['S-4.4', 'S-3.27', 'S-3.33c'],
  // Nothing is recorded of what has to be there.
  unknown: [
    'S-0.1', 'S-1.1', 'S-1.3', 'S-2.1', 'S-2.2', 'S-2.3', 'S-2.4', 'S-2.5', 'S-3.1', 'S-3.2', 'S-3.3', 'S-5.1', 'S-5.2', 'S-5.3', 'S-3.11', 'S-3.12', 'S-3.13', 'S-3.14', 'S-3.15', 'S-3.16',
    'S-3.17', 'S-3.18', 'S-3.19', 'S-3.20', 'S-3.21', 'S-3.22', 'S-3.23', 'S-3.24', 'S-3.25', 'S-3.26', 'S-3.29', 'S-3.31b', 'S-3.33a', 'S-3.33b', 'S-3.33d', 'S-3.33f', 'S-3.33g', 'S-3.35',
    'S-3.42', 'S-3.43', 'S-3.53', 'S-4.11', 'ORG-1', 'ORG-12', 'ORG-13', 'ORG-14', 'ORG-18', 'REP-6',
  ],
};
