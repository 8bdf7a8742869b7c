import type { FieldProblem } from './field';
import type { Meeting } from './meeting';

/** What may still be written once the record is confirmed: who gets a copy, and that a resolution was carried out. */
function fixedPart(m: Meeting): Readonly<Record<string, unknown>> {
  const { amendments: _amendments, copiesTo: _copies, agenda, ...rest } = m;
  return { ...rest, agenda: agenda.map((item) => ({ ...item, resolutions: item.resolutions.map(({ doneOn: _done, ...r }) => r) })) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A confirmed record of a meeting is never written over: what was wrong in it is put right by a dated amendment. */
export function keptProblems(before: Meeting, after: Meeting): readonly FieldProblem[] {
  if (before.confirmedOn === null) return [];
  const [then, now] = [fixedPart(before), fixedPart(after)];
  const changed = Object.keys(then).find((field) => !same(then[field], now[field]));
  const found: FieldProblem[] = changed === undefined ? [] : [{ path: changed, message: `会议记录已于${before.confirmedOn}核定，不能改写；确有错误的，请在“更正”里写明内容、原因和日期` }];
  if (!same(before.amendments, after.amendments.slice(0, before.amendments.length))) found.push({ path: 'amendments', message: '已有的更正不能改写或删除，请另加一处更正' });
  return found;
}
