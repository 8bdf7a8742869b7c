import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { collectiveContract, wageContract } from './contracts';
import type { Assessment, Duty } from './duty';
import { quarterReport } from './quarterReport';
import { informationRate, joinRate } from './rates';
import { tableDuties } from './table';
import { committeeTerm } from './term';

/** Every duty, in the order of the policy. */
export const duties: readonly Duty[] = [
  joinRate, informationRate, committeeTerm, quarterReport, wageContract, collectiveContract, ...tableDuties,
].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

export interface AssessedDuty {
  readonly duty: Duty;
  readonly assessment: Assessment;
}

/** Every duty judged on a day. */
export function assessAll(ledger: Ledger, today: PlainDate): readonly AssessedDuty[] {
  return duties.map((duty) => ({ duty, assessment: duty.assess(ledger, today) }));
}
