import { describe, expect, test } from 'vitest';
import { bargainingClock, deadlineRules, numbersWith, protectionOf, reminderDays, remindersOf, remindersOn, representativeProblems, stepNameOf, type BargainingTable, type Representative } from '../../shared/bargaining';
import { announcedHolidays } from '../../shared/calendar';
import { at, receivedOn } from './cases';

const numbers = numbersWith();
const table: BargainingTable = { publishedOn: '2026-03-12', firstSessionOn: '2026-03-16', recorders: [{ person: '', name: '记录员' }] };
const of = (side: 'union' | 'employer', names: string, more: Partial<Representative> = {}): Representative[] =>
  [...names].map((name, i) => ({ side, person: '', name, chief: i === 0, outsider: false, ...(i === names.length - 1 ? more : {}) }));
const wrong = (all: readonly Representative[], around = table) => representativeProblems(all, around, numbers).map((p) => p.message);

describe('representatives', () => {
  test('three of each side with a chief each are in order', () => {
    expect(wrong([...of('union', '甲乙丙'), ...of('employer', '丁戊己')])).toEqual([]);
    expect(wrong([...of('union', '甲乙丙', { outsider: true }), ...of('employer', '丁戊己')])).toEqual([]);
  });

  test.each<[string, readonly Representative[], RegExp, RegExp]>([
    ['too few', [...of('union', '甲乙'), ...of('employer', '丁戊')], /职工方代表2名，应为3至10名/, /第7条/],
    ['too many', [...of('union', '甲乙丙丁戊己庚辛壬癸子'), ...of('employer', '一二三四五六七八九十百')], /职工方代表11名/, /第7条/],
    ['not equal', [...of('union', '甲乙丙丁'), ...of('employer', '戊己庚')], /不对等：职工方4名，用人单位方3名/, /第19条/],
    ['two chiefs', [...of('union', '甲乙丙', { chief: true }), ...of('employer', '丁戊己')], /职工方首席代表2名/, /第19条/],
    ['no chief', [...of('union', '甲乙丙').map((r) => ({ ...r, chief: false })), ...of('employer', '丁戊己')], /职工方首席代表0名/, /第19条/],
    ['a chief from outside', [...of('union', '甲乙丙').map((r) => ({ ...r, outsider: r.chief })), ...of('employer', '丁戊己')], /首席代表甲不是本单位人员/, /第10条/],
    ['two of five from outside', [...of('union', '甲乙丙丁戊').map((r, i) => ({ ...r, outsider: i > 2 })), ...of('employer', '己庚辛壬癸')], /外部人员2名，超过本方5名代表的三分之一/, /第23条/],
    ['on both sides', [...of('union', '甲乙丙'), ...of('employer', '丁戊丙')], /丙同时是双方的代表/, /第24条/],
    ['twice on one side', [...of('union', '甲乙乙'), ...of('employer', '丁戊己')], /乙重复登记/, /第7条/],
  ])('%s', (_, all, message, article) => {
    const found = representativeProblems(all, table, numbers).find((p) => message.test(p.message));
    expect(found?.article).toMatch(article);
  });

  test('two of six from outside are just a third', () => {
    expect(wrong([...of('union', '甲乙丙丁戊己').map((r, i) => ({ ...r, outsider: i > 3 })), ...of('employer', '一二三四五六')])).toEqual([]);
  });

  test('the same name with two entries of the roster is two people', () => {
    const both = [...of('union', '甲乙丙').map((r, i) => ({ ...r, person: `u${i}` })), ...of('employer', '甲戊己').map((r, i) => ({ ...r, person: `e${i}` }))];
    expect(wrong(both)).toEqual([]);
  });

  test('the list and the person who takes the minutes', () => {
    const good = [...of('union', '甲乙丙'), ...of('employer', '丁戊己')];
    expect(wrong(good, { ...table, publishedOn: '2026-03-17' })).toEqual(['代表名单应在首次协商会议之前在本单位公布']);
    expect(wrong(good, { ...table, publishedOn: null, firstSessionOn: null })).toEqual([]);
    expect(wrong(good, { ...table, recorders: [{ person: '', name: '戊' }] })).toEqual(['戊是协商代表，不能同时担任会议记录员']);
  });

  test('they are protected from the list to the end of the contract', () => {
    expect(protectionOf(null, null, '2027-01-01')).toBeNull();
    expect(protectionOf('2026-03-12', null, '2027-01-01')).toMatchObject({ from: '2026-03-12', to: '2027-01-01' });
    expect(protectionOf('2026-03-12', '2026-09-01', '2027-01-01')?.to).toBe('2026-09-01');
  });
});

describe('reminders', () => {
  const steps = bargainingClock('collective', receivedOn('2024-04-10', '2027-04-30', '2024-05-01'), '2026-11-22', { table: announcedHolidays, numbers });

  test('90, 60, 30, 7 days and the day itself, of what is not done, each with article, task and paper', () => {
    const expiry = remindersOf(steps, numbers).filter((r) => r.step === 'expiry');
    expect(expiry.map((r) => [r.lead, r.on])).toEqual([[90, '2027-01-30'], [60, '2027-03-01'], [30, '2027-03-31'], [7, '2027-04-23'], [0, '2027-04-30']]);
    expect(expiry[0]).toMatchObject({ paper: 'bargaining-request', todo: deadlineRules.expiry.todo, article: '《北京市集体合同条例》第43条' });
    expect(remindersOf(steps, numbers).every((r) => steps.find((s) => s.step === r.step)!.state !== 'done')).toBe(true);
  });

  test('on a day the newest of each step holds', () => {
    const held = (today: string) => remindersOn(steps, today, numbers).find((r) => r.step === 'expiry')?.lead;
    expect(['2027-01-29', '2027-01-30', '2027-03-02', '2027-04-22', '2027-04-23', '2027-05-10'].map(held)).toEqual([undefined, 90, 60, 30, 7, 0]);
  });

  test('the days are the union’s own where it put them', () => {
    expect(reminderDays(numbers)).toEqual([90, 60, 30, 7]);
    expect(reminderDays(numbersWith({ 'contract-reminder-1': 120, 'contract-reminder-4': 30 }))).toEqual([120, 60, 30]);
    const late = bargainingClock('wage', [at('requested', '2026-03-02')], '2026-03-05', { table: announcedHolidays, numbers });
    expect(remindersOf(late, numbersWith({ 'contract-reminder-1': 5 })).map((r) => r.lead)).toEqual([60, 30, 7, 5, 0]);
  });

  test('numbered steps keep their name', () => {
    expect([stepNameOf('filing-2'), stepNameOf('end-filing'), stepNameOf('end-filing-3'), stepNameOf('renewal-window')]).toEqual(['filing', 'end-filing', 'end-filing', 'renewal-window']);
  });
});
