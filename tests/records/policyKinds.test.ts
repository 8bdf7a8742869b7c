import { describe, expect, test } from 'vitest';
import { categoriesOf, feeDue, kindNames, kindOf, kinds, perCapita, staleOn, takingPart, voucherCategories, type AnyRecord, type Hardship, type KindName } from '../../shared/records';
import { remarked, TODAY, who, wrong } from './help';

type Row = readonly [kind: KindName, fields: AnyRecord, paths: readonly string[]];

const object = (fields: AnyRecord) => ({ object: 'work', name: '', satisfied: null, fair: null, unsatisfied: null, unknown: null, firstPass: '', secondPass: '', ...fields });
const day = (on: string | null) => ({ on, day: 'off', name: '' });
const refused = { proposer: who('甲'), submittedOn: '2026-01-01', satisfaction: 'unsatisfied', closedOn: '2026-02-01' };

/** Each order of days: the days as they may be (all on one day), then the day that comes too early. */
const orders: readonly (readonly [KindName, AnyRecord, string])[] = [
  ['premise', { openedOn: TODAY, closedOn: TODAY }, 'closedOn'],
  ['sign', { putUpOn: TODAY, checkedOn: TODAY }, 'checkedOn'],
  ['sign', { putUpOn: TODAY, removedOn: TODAY }, 'removedOn'],
  ['fundAudit', { from: '2025-01-01', to: TODAY, reviewedOn: TODAY }, 'reviewedOn'],
  ['budget', { adoptedOn: TODAY, filedOn: TODAY }, 'filedOn'],
  ['hardship', { appliedOn: TODAY, approvedOn: TODAY }, 'approvedOn'],
  ['hardship', { appliedOn: TODAY, approvedOn: TODAY, exitedOn: TODAY }, 'exitedOn'],
  ['hardship', { appliedOn: TODAY, reviewedOn: TODAY }, 'reviewedOn'],
  ['helpRequest', { receivedAt: `${TODAY}T14:00`, handledOn: TODAY, result: '妥' }, 'handledOn'],
  ['helpRequest', { receivedAt: `${TODAY}T14:00`, handledOn: TODAY, feedbackOn: TODAY }, 'feedbackOn'],
  ['helpRequest', { receivedAt: `${TODAY}T14:00`, escalatedOn: TODAY }, 'escalatedOn'],
  ['helpRequest', { receivedAt: `${TODAY}T14:00`, escalatedOn: TODAY, superiorRepliedOn: TODAY }, 'superiorRepliedOn'],
  ['helpRequest', { receivedAt: `${TODAY}T14:00`, dueOn: TODAY }, 'dueOn'],
  ['consultation', { askedOn: TODAY, answeredOn: TODAY }, 'answeredOn'],
  ['dispute', { learnedAt: `${TODAY}T14:00`, mediatedFrom: TODAY }, 'mediatedFrom'],
  ['dispute', { learnedAt: `${TODAY}T14:00`, mediatedFrom: TODAY, mediatedTo: TODAY }, 'mediatedTo'],
  ['dispute', { learnedAt: `${TODAY}T14:00`, closedOn: TODAY }, 'closedOn'],
  ['incident', { foundAt: `${TODAY}T14:00`, closedOn: TODAY }, 'closedOn'],
  ['incident', { foundAt: `${TODAY}T14:00`, followUps: [{ at: TODAY, stage: 'final', content: '' }] }, 'followUps.0.at'],
  ['majorMatter', { informedOn: TODAY, discussedOn: TODAY }, 'discussedOn'],
  ['majorMatter', { informedOn: TODAY, discussedOn: TODAY, sentOn: TODAY }, 'sentOn'],
  ['majorMatter', { sentOn: TODAY, repliedOn: TODAY }, 'repliedOn'],
  ['majorMatter', { informedOn: TODAY, escalatedOn: TODAY }, 'escalatedOn'],
  ['majorMatter', { escalatedOn: TODAY, superiorRepliedOn: TODAY }, 'superiorRepliedOn'],
  ['majorMatter', { informedOn: TODAY, closedOn: TODAY }, 'closedOn'],
  ['promise', { publishedOn: TODAY, doneOn: TODAY }, 'doneOn'],
  ['proposal', { submittedOn: TODAY, decidedOn: TODAY }, 'decidedOn'],
  ['proposal', { submittedOn: TODAY, decidedOn: TODAY, answeredOn: TODAY }, 'answeredOn'],
  ['proposal', { answeredOn: TODAY, ratedOn: TODAY }, 'ratedOn'],
  ['proposal', { ratedOn: TODAY, againAnsweredOn: TODAY }, 'againAnsweredOn'],
  ['proposal', { submittedOn: TODAY, closedOn: TODAY }, 'closedOn'],
  ['evaluation', { evaluatedOn: TODAY, reportedPartyOn: TODAY }, 'reportedPartyOn'],
  ['evaluation', { evaluatedOn: TODAY, reportedSuperiorOn: TODAY }, 'reportedSuperiorOn'],
  ['training', { heldOn: TODAY, endedOn: TODAY }, 'endedOn'],
  ['talk', { heldOn: TODAY, followUpDueOn: TODAY }, 'followUpDueOn'],
  ['talk', { heldOn: TODAY, followUpDoneOn: TODAY }, 'followUpDoneOn'],
  ['opinion', { collectedOn: TODAY, answeredOn: TODAY }, 'answeredOn'],
  ['regulation', { adoptedOn: TODAY, revisedOn: TODAY }, 'revisedOn'],
  ['regulation', { adoptedOn: TODAY, repealedOn: TODAY }, 'repealedOn'],
  ['regulation', { adoptedOn: TODAY, reviewedOn: TODAY }, 'reviewedOn'],
  ['incoming', { receivedOn: TODAY, relayedOn: TODAY }, 'relayedOn'],
  ['incoming', { receivedOn: TODAY, doneOn: TODAY }, 'doneOn'],
  ['disclosure', { disclosedOn: TODAY, until: TODAY }, 'until'],
  ['onlineGroup', { since: TODAY, closedOn: TODAY }, 'closedOn'],
  ['hiring', { requestedOn: TODAY, approvedOn: TODAY }, 'approvedOn'],
  ['hiring', { startsOn: TODAY, endsOn: TODAY }, 'endsOn'],
  ['group', { foundedOn: TODAY, dissolvedOn: TODAY }, 'dissolvedOn'],
  ['meeting', { letterOn: TODAY, answeredOn: TODAY }, 'answeredOn'],
  ['term', { posts: [{ post: 'chair', holder: who('甲'), duty: '', from: TODAY, to: TODAY, fullTime: false }] }, 'posts.0.to'],
];

const withDay = (fields: AnyRecord, path: string, on: string): AnyRecord => {
  const [field, row, inner] = path.split('.');
  if (row === undefined) return { ...fields, [field!]: on };
  return { ...fields, [field!]: (fields[field!] as AnyRecord[]).map((r, i) => (i === Number(row) ? { ...r, [inner!]: on } : r)) };
};

test.each(orders)('%s: %o, but %s not a day earlier', (kind, fields, path) => {
  expect(wrong(kind, fields)).toEqual([]);
  expect(wrong(kind, withDay(fields, path, '2026-03-04'))).toEqual([path]);
});

const problems: readonly Row[] = [
  ['assembly', { requestedOn: TODAY, approvedOn: '2026-03-04' }, ['approvedOn']],
  ['assembly', { year: '26' }, ['year']],
  ['delegation', { startedOn: TODAY, endsOn: '2026-03-04' }, ['endsOn']],
  ['certificate', { issuedOn: TODAY, validUntil: TODAY }, ['validUntil']],
  ['certificate', { issuedOn: TODAY, validUntil: '2026-03-06' }, []],
  ['issued', { number: '青工发2026-3' }, ['number']],
  ['issued', { number: '青工发〔2026〕3号' }, []],
  ['issued', { voided: '打印错误' }, ['number']],
  ['condolence', { festival: 'none' }, ['festival']],
  ['condolence', { festival: 'none', condolenceKind: 'birthday' }, []],
  ['dispute', { happenedOn: '2026-03-06' }, ['learnedAt']],
  ['dispute', { requestedAt: `${TODAY}T14:00`, intervenedAt: `${TODAY}T14:00` }, []],
  ['dispute', { requestedAt: `${TODAY}T13:59` }, ['requestedAt']],
  ['dispute', { requestedAt: `${TODAY}T16:00`, intervenedAt: `${TODAY}T15:59` }, ['intervenedAt']],
  ['incident', { happenedAt: `${TODAY}T14:01` }, ['foundAt']],
  ['incident', { happenedAt: `${TODAY}T14:00`, reportedAt: `${TODAY}T14:00` }, []],
  ['incident', { reportedAt: `${TODAY}T13:59` }, ['reportedAt']],
  ['promise', { year: '26' }, ['year']],
  ['promise', { year: '1999' }, ['year']],
  ['annualPlan', { all: 10, present: 10, yes: 10 }, []],
  ['annualPlan', { all: 10, present: 11 }, ['present']],
  ['annualPlan', { all: 10, present: 8, yes: 9 }, ['yes']],
  ['annualPlan', { all: 10, yes: 11 }, ['yes']],
  ['proposal', { decision: 'declined' }, ['reason']],
  ['proposal', { decision: 'declined', reason: ' ' }, ['reason']],
  ['proposal', { decision: 'declined', reason: '不属工会职权' }, []],
  ['proposal', refused, ['closedOn']],
  ['proposal', { ...refused, againAnsweredOn: '2026-02-01' }, []],
  ['proposal', { ...refused, satisfaction: 'fair' }, []],
  ['evaluation', { issued: 9, returned: 10 }, ['returned']],
  ['evaluation', { issued: 10, returned: 10, spoiled: 11 }, ['spoiled']],
  ['evaluation', { issued: 10, returned: 10, spoiled: 1, objects: [object({ satisfied: 5, fair: 3, unsatisfied: 1 }), object({})] }, []],
  ['evaluation', { issued: 10, returned: 10, spoiled: 1, objects: [object({ satisfied: 10 }), object({ fair: 8 })] }, ['objects.0.satisfied', 'objects.1.satisfied']],
  ['evaluation', { issued: 10, returned: 10, objects: [object({ satisfied: 10 })] }, []],
  ['evaluation', { objects: [object({ satisfied: 10 })] }, []],
  ['evaluation', { objects: [object({ firstPass: '0123454' }), object({ firstPass: '01234', secondPass: '1 2' })] }, ['objects.0.firstPass', 'objects.1.secondPass']],
  ['meeting', { noticedOn: TODAY }, []],
  ['meeting', { noticedOn: '2026-03-06' }, ['noticedOn']],
  ['feePayment', { month: '2026-13' }, ['month']],
  ['feePayment', { month: '2026-3' }, ['month']],
  ['feePayment', { month: '2026-12', paidOn: '2026-11-30' }, ['paidOn']],
  ['feePayment', { month: '2026-12', paidOn: '2026-12-01' }, []],
  ['voucher', { direction: 'income', category: 'activities' }, ['category']],
  ['voucher', { direction: 'expense', category: 'dues' }, ['category']],
  ['voucher', { direction: 'income', category: 'dues', forService: true }, ['forService']],
  ['voucher', { direction: 'expense', category: 'rights', forService: true }, []],
  ['voucher', { category: 'rights', item: 'culture' }, ['item']],
  ['voucher', { category: 'rights', item: 'warmth', number: '2026-001' }, []],
  ['voucher', { number: '2025-001' }, ['number']],
  ['voucher', { number: '记-12' }, []],
  ['budget', { lines: [{ category: 'dues', amount: 1, note: '' }, { category: 'dues', amount: 2, note: '' }] }, ['lines.1.category']],
  ['budget', { year: '26' }, ['year']],
  ['openingBalance', { amount: 100, bank: 101 }, ['bank']],
  ['openingBalance', { amount: 100, bank: 100 }, []],
  ['yearClose', { opening: 1, income: 2, expense: 3, closing: 1 }, ['closing']],
  ['yearClose', { year: '2025', closedOn: '2025-12-31' }, ['closedOn']],
  ['bankLine', { matches: [{ voucher: 'a' }, { voucher: 'a' }] }, ['matches.1.voucher']],
  ['bankLine', { matches: [{ voucher: 'a' }, { voucher: '' }, { voucher: '' }] }, []],
  ['report', { reportKind: 'statistics', from: '2026-01-01' }, ['to']],
  ['report', { reportKind: 'statistics', from: '2026-01-02', to: '2026-01-01' }, ['to']],
  ['incident', { people: 2, women: 3 }, ['women']],
  ['holidays', { days: [day('2025-12-22'), day('2027-01-10')] }, []],
  ['holidays', { days: [day('2025-12-21'), day('2027-01-11'), day(null)] }, ['days.0.on', 'days.1.on', 'days.2.on']],
  ['holidays', { days: [day('2026-10-01'), day('2026-10-02'), day('2026-10-01')] }, ['days.2.on']],
  ['holidays', { year: '26', days: [day('2026-10-01')] }, ['year']],
  ['premise', { lights: Array.from({ length: 6 }, () => ({ item: '亮', litOn: null, note: '' })) }, ['lights']],
];

test.each(problems)('%s %o: not saved for %o', (kind, fields, paths) => {
  expect(wrong(kind, fields)).toEqual(paths);
});

const signed = (signedOn: string | null) => ({ who: who('甲'), goods: '', amount: null, signedOn, agent: '' });
const helped = (givenOn: string | null) => ({ givenOn, helpKind: 'living', content: '', amount: null, source: '' });

const remarks: readonly Row[] = [
  ['election', { heldOn: '2026-03-06' }, ['heldOn']],
  ['activity', { state: 'planned', heldOn: TODAY }, []],
  ['activity', { state: 'planned', heldOn: '2026-03-04' }, ['state']],
  ['activity', { state: 'held', heldOn: '2026-03-06' }, ['heldOn']],
  ['activity', { budget: 100, cost: 100 }, []],
  ['activity', { budget: 100, cost: 101 }, ['cost']],
  ['activity', { inWorkTime: true }, ['consentOn']],
  ['activity', { inWorkTime: true, consentOn: TODAY }, []],
  ['activity', { inWorkTime: true, consentOn: '2026-03-06' }, ['consentOn']],
  ['certificate', { validUntil: TODAY }, []],
  ['certificate', { validUntil: '2026-03-04' }, ['validUntil']],
  ['sealUse', {}, ['approver']],
  ['sealUse', { approver: who('甲'), usedAt: '2026-03-06T00:00' }, ['usedAt']],
  ['condolence', { heldOn: '2026-02-03', recipients: [signed(null)] }, []],
  ['condolence', { heldOn: '2026-02-02', recipients: [signed(null), signed(TODAY)] }, ['recipients']],
  ['condolence', { heldOn: '2026-02-02', recipients: [signed(TODAY)], disclosedOn: '2026-03-06' }, ['disclosedOn']],
  ['hardship', { appliedOn: '2025-12-05' }, []],
  ['hardship', { appliedOn: '2025-12-04' }, ['help']],
  ['hardship', { appliedOn: '2025-12-01', approvedOn: '2025-12-05' }, []],
  ['hardship', { appliedOn: '2025-12-04', help: [helped('2026-01-01')] }, []],
  ['hardship', { appliedOn: '2025-12-04', help: [helped(null)] }, ['help']],
  ['hardship', { appliedOn: '2025-03-05', help: [helped('2025-03-05')] }, []],
  ['hardship', { appliedOn: '2025-03-04', help: [helped('2025-03-04')] }, ['reviewedOn']],
  ['hardship', { appliedOn: '2020-03-04', exitedOn: '2021-01-01' }, []],
  ['helpRequest', { phone: '123' }, ['phone']],
  ['helpRequest', { handledOn: TODAY, satisfied: 'yes' }, ['result', 'feedbackOn']],
  ['helpRequest', { handledOn: TODAY, result: '妥', feedbackOn: TODAY, satisfied: 'yes', phone: '13900001111' }, []],
  ['consultation', { answeredOn: '2026-03-06' }, ['answeredOn']],
  ['dispute', { mediatedTo: TODAY }, ['mediation']],
  ['dispute', { mediatedTo: TODAY, mediation: 'agreed', requestedAt: `${TODAY}T23:59` }, []],
  ['incident', { reportedAt: `${TODAY}T15:00` }, ['channel']],
  ['incident', { closedOn: TODAY }, ['followUps']],
  ['incident', { closedOn: TODAY, followUps: [{ at: TODAY, stage: 'final', content: '' }] }, []],
  ['majorMatter', { effectiveOn: '2026-03-04' }, ['effectiveOn']],
  ['majorMatter', { stance: 'agreed' }, ['repliedOn']],
  ['majorMatter', { repliedOn: TODAY }, ['stance']],
  ['majorMatter', { repliedOn: TODAY, stance: 'partly', effectiveOn: TODAY }, []],
  ['promise', { dueOn: TODAY }, []],
  ['promise', { dueOn: '2026-03-04' }, ['dueOn']],
  ['promise', { dueOn: '2026-03-04', doneOn: TODAY }, []],
  ['annualPlan', { askedOn: TODAY, startsOn: '2026-03-04' }, ['startsOn']],
  ['annualPlan', { askedOn: TODAY, startsOn: TODAY }, []],
  ['proposal', { decision: 'accepted' }, ['decidedOn']],
  ['proposal', { decision: 'accepted', decidedOn: TODAY }, []],
  ['evaluation', { evaluatedOn: '2026-03-06' }, ['evaluatedOn']],
  ['training', { endedOn: '2026-03-06' }, ['endedOn']],
  ['talk', { followUpDueOn: '2026-03-04' }, ['followUpDueOn']],
  ['talk', { followUpDueOn: '2026-03-04', followUpDoneOn: TODAY }, []],
  ['talk', { followUpDueOn: TODAY }, []],
  ['opinion', { collectedOn: '2026-03-06' }, ['collectedOn']],
  ['incoming', { dueOn: '2026-03-04' }, ['dueOn']],
  ['incoming', { dueOn: TODAY }, []],
  ['incoming', { dueOn: '2026-03-04', doneOn: TODAY }, []],
  ['honour', { awardedOn: '2026-03-06' }, ['awardedOn']],
  ['disclosure', { disclosedOn: '2026-03-06' }, ['disclosedOn']],
  ['premise', { closedOn: '2026-03-06' }, ['closedOn']],
  ['sign', { checkedOn: '2026-03-06' }, ['checkedOn']],
  ['regulation', { adoptedOn: '2026-03-06' }, ['adoptedOn']],
  ['onlineGroup', { since: '2026-03-06' }, ['since']],
  ['feePayment', { payroll: 100, paid: 101, paidOn: TODAY }, ['paid']],
  ['feePayment', { paid: 100, retained: 101 }, ['retained', 'paidOn']],
  ['feePayment', { payroll: 100, paid: 100, retained: 100, paidOn: TODAY }, []],
  ['voucher', { amount: 0 }, ['amount']],
  ['voucher', { bookedOn: '2026-03-06' }, ['bookedOn']],
  ['voucher', { reversing: true }, ['reversing']],
  ['voucher', { reversing: true, note: '退款' }, []],
  ['budget', { lines: [{ category: 'dues', amount: null, note: '' }] }, ['lines.0.amount']],
  ['openingBalance', { since: '2026-03-06' }, ['since']],
  ['bankLine', { paidOn: '2026-03-06' }, ['paidOn']],
  ['report', { sentOn: TODAY }, ['channel']],
  ['report', { sentOn: TODAY, channel: 'mail' }, []],
  ['hiring', { startsOn: TODAY }, ['startsOn']],
  ['hiring', { startsOn: '2026-03-04', approvedOn: TODAY }, ['startsOn']],
  ['hiring', { startsOn: TODAY, approvedOn: TODAY }, []],
  ['timeOff', { consentOn: '2026-03-06' }, ['consentOn']],
  ['timeOff', { consentOn: TODAY }, []],
  ['holidays', {}, ['days']],
  ['holidays', { days: [day('2026-10-01')] }, []],
];

test.each(remarks)('%s %o: remarked on at %o', (kind, fields, paths) => {
  expect(remarked(kind, fields)).toEqual(paths);
});

test('every remark and problem says what to do in a sentence', () => {
  for (const [kind, fields] of [...problems, ...remarks]) {
    const said = kindOf(kind).warnings?.({ ...kindOf(kind).blank(TODAY), ...fields }, TODAY) ?? [];
    for (const { message } of said) expect(message.length).toBeGreaterThan(5);
  }
  const tried = new Set<string>([...problems, ...remarks, ...orders].map(([kind]) => kind));
  const older = ['wording', 'unionProfile', 'person', 'contract', 'notice', 'report', 'parameter'];
  expect(kindNames.filter((k) => !tried.has(k) && !older.includes(k))).toEqual([]);
});

describe('a file of hardship', () => {
  const money = (income: number | null, expenses: number | null, household: number | null) => perCapita({ income, expenses, household });

  test('what is left to live on: by twelve, by heads, cut, never below nothing', () => {
    expect([money(3_600_000, 1_200_000, 2), money(3_600_000, null, 3), money(100, 0, 1), money(11, 0, 1), money(12, 0, 1)]).toEqual([100_000, 100_000, 8, 0, 1]);
    expect([money(100, 200, 1), money(100, 100, 1), money(null, 5, 1), money(100, 5, null), money(100, 5, 0)]).toEqual([0, 0, null, null, null]);
    expect(money(10_000_000_000_000, 0, 7)).toBe(119_047_619_047);
  });

  test('is fresh for twelve months from the newest that was done', () => {
    const file: Pick<Hardship, 'appliedOn' | 'visits' | 'help' | 'reviewedOn'> = { appliedOn: '2024-02-29', visits: [], help: [], reviewedOn: null };
    const visit = (visitedOn: string | null) => ({ visitedOn, visitor: who(''), note: '' });
    const given = (givenOn: string | null) => ({ givenOn, helpKind: 'living' as const, content: '', amount: null, source: '' });
    expect(staleOn(file)).toBe('2025-02-28');
    expect(staleOn({ ...file, visits: [visit('2024-05-01'), visit(null), visit('2024-04-01')] })).toBe('2025-05-01');
    expect(staleOn({ ...file, visits: [visit('2024-05-01')], help: [given('2024-06-30'), given(null)] })).toBe('2025-06-30');
    expect(staleOn({ ...file, help: [given('2024-06-30')], reviewedOn: '2024-07-01' })).toBe('2025-07-01');
    expect(staleOn({ ...file, reviewedOn: '2020-01-01' })).toBe('2025-02-28');
  });
});

describe('money', () => {
  test.each([[100_000, 20, 2000], [24, 20, 0], [25, 20, 1], [74, 20, 1], [75, 20, 2], [0, 20, 0], [9_999_999_999_999, 20, 200_000_000_000], [10_000_000_000_000, 1000, 10_000_000_000_000]])('on %i分 at %i‰ fall due %i分', (payroll, perMille, due) => {
    expect(feeDue(payroll, perMille)).toBe(due);
  });

  test('every heading of the books belongs to one direction', () => {
    const both = [...categoriesOf('income'), ...categoriesOf('expense')];
    expect(both).toEqual(Object.keys(voucherCategories));
    expect([categoriesOf('income').length, categoriesOf('expense').length]).toEqual([7, 6]);
  });

  test('a new voucher has no amount until one is typed', () => {
    expect(wrong('voucher', { amount: kinds.voucher.blank(TODAY).amount })).toEqual(['amount']);
    expect(kinds.voucher.summary(kinds.voucher.blank(TODAY))).not.toMatch(/null|NaN|undefined/);
  });
});

test('who took part: those signed in, all listed where nobody signed, the typed count where none is listed', () => {
  const part = (signs: readonly boolean[], headCount: number | null) => takingPart({ participants: signs.map((signed) => ({ who: who('甲'), signed })), headCount });
  expect([part([], 30), part([], null), part([true, false, true], 30), part([false, false], 30)]).toEqual([30, null, 2, 2]);
});
