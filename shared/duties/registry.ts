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

/** A ledger never changes, so its judgement of a day is kept with it: one screen asks for it several times. */
const judged = new WeakMap<Ledger, { readonly today: PlainDate; readonly found: readonly AssessedDuty[] }>();

/** Every duty judged on a day. */
export function assessAll(ledger: Ledger, today: PlainDate): readonly AssessedDuty[] {
  const known = judged.get(ledger);
  if (known?.today === today) return known.found;
  const found = duties.map((duty) => ({ duty, assessment: duty.assess(ledger, today) }));
  judged.set(ledger, { today, found });
  return found;
}
