import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { activities } from './activities';
import { assemblyNotice, opinions } from './assemblies';
import { budgetKept, condolenceLimits } from './budget';
import { chapterNames } from './chapters';
import { committee, economicAudit, womenCommittee } from './committees';
import { collectiveContract, wageContract } from './contracts';
import { countedDuties } from './countedTable';
import { credentials } from './credentials';
import type { Assessment, Duty } from './duty';
import { emergencyPlan } from './emergency';
import { eventDuties } from './eventTable';
import { fullTimeChair, fullTimeStaff } from './fullTime';
import { cards, collecting, recruiting } from './joining';
import { feePayments, serviceShare } from './money';
import { performance } from './performance';
import { placeDuties } from './placesTable';
import { proposals } from './proposals';
import { quarterReport } from './quarterReport';
import { informationRate, joinRate } from './rates';
import { ruleDuties } from './rulesTable';
import { satisfaction } from './satisfaction';
import { committeeTerm } from './term';
import { chairTraining, officerTraining } from './trainings';
import { workTime } from './workTime';
import { annualPlan, promises } from './yearStart';

const byClause = (a: Duty, b: Duty): number =>
  chapterNames.indexOf(a.chapter) - chapterNames.indexOf(b.chapter) || a.id.localeCompare(b.id, 'en', { numeric: true });

/** Every duty, in the order of the policy; those of laws and union rules follow. */
export const duties: readonly Duty[] = [
  ...countedDuties, ...placeDuties, ...ruleDuties, ...eventDuties,
  satisfaction, joinRate, informationRate, recruiting, collecting, cards, activities, wageContract, collectiveContract, performance,
  committeeTerm, credentials, feePayments, serviceShare, budgetKept, condolenceLimits, fullTimeChair, fullTimeStaff, chairTraining, annualPlan, promises, proposals,
  opinions, quarterReport, emergencyPlan, committee, womenCommittee, economicAudit, officerTraining, workTime, assemblyNotice,
].toSorted(byClause);

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
