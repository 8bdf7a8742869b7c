import { describe, expect, test } from 'vitest';
import { contractDeadlines, contractStanding, dueItems, dueSoonItems, missingItems, type ContractStep } from '../../shared/duties';
import { emptyLedger } from '../../shared/ledger';
import { agendaItemOf, kinds, type Contract } from '../../shared/records';
import { ledgerOf, record } from '../makers/ledgers';

const TODAY = '2026-03-05';
const contract = (fields: Partial<Contract>): Contract => ({ ...kinds.contract.blank(TODAY), title: '合同', ...fields });

/** The day, the state and the note of one step. */
function step(name: ContractStep, fields: Partial<Contract>, today = TODAY, ledger = emptyLedger()) {
  const found = contractDeadlines(contract(fields), ledger, today).find((d) => d.step === name);
  return found ? [found.dueOn, found.countedOn, found.state] : undefined;
}

describe('days counted by hand (rules §3.5)', () => {
  test.each<[string, ContractStep, Partial<Contract>, string, string]>([
    ['20 days to answer', 'reply', { requestedOn: '2026-03-02' }, '2026-03-23', '2026-03-22'],
    ['into the National Day', 'reply', { requestedOn: '2025-09-11' }, '2025-10-09', '2025-10-01'],
    ['10 days to file', 'filing', { signedOn: '2026-03-02' }, '2026-03-12', '2026-03-12'],
    ['the first of October', 'filing', { signedOn: '2025-09-21' }, '2025-10-09', '2025-10-01'],
    ['7 days for a wage contract, a Sunday that is worked', 'filing', { contractKind: 'wage', signedOn: '2025-09-21' }, '2025-09-28', '2025-09-28'],
    ['over the Spring Festival', 'filing', { contractKind: 'wage', signedOn: '2026-02-08' }, '2026-02-24', '2026-02-15'],
    ['a weekend', 'filing', { contractKind: 'women', signedOn: '2026-03-04' }, '2026-03-16', '2026-03-14'],
    ['15 days to take effect, onto the leap day', 'effect', { receivedOn: '2024-02-14' }, '2024-02-29', '2024-02-29'],
    ['taking effect does not wait for the holiday to end', 'effect', { receivedOn: '2026-09-20' }, '2026-10-05', '2026-10-05'],
    ['5 days to publish, from the day it took effect', 'publish', { contractKind: 'wage', receivedOn: '2024-02-14' }, '2024-03-05', '2024-03-05'],
    ['publish, over a holiday', 'publish', { contractKind: 'wage', receivedOn: '2026-09-12' }, '2026-10-08', '2026-10-02'],
    ['3 months before the end, short month', 'renewal-window', { endsOn: '2026-05-31' }, '2026-02-28', '2026-02-28'],
    ['60 days before the end of a wage contract', 'renewal-window', { contractKind: 'wage', endsOn: '2026-03-01' }, '2025-12-31', '2025-12-31'],
    ['the end is the end, also on a Sunday', 'expiry', { endsOn: '2026-05-31' }, '2026-05-31', '2026-05-31'],
  ])('%s', (_, name, fields, dueOn, countedOn) => {
    expect(step(name, fields)?.slice(0, 2)).toEqual([dueOn, countedOn]);
  });

  test('the two rules for filing differ: the earlier one holds for a wage contract, and the source says so', () => {
    const of = (contractKind: Contract['contractKind']) => contractDeadlines(contract({ contractKind, signedOn: '2026-03-02' }), emptyLedger(), TODAY)[0]!;
    expect([of('wage').dueOn, of('collective').dueOn, of('women').dueOn]).toEqual(['2026-03-09', '2026-03-12', '2026-03-12']);
    expect(of('wage').article).toMatch(/第21条.*第39条的10日不一致，取较早者/);
  });

  test('what is done is done, what is past is late', () => {
    expect(step('reply', { requestedOn: '2026-02-01' }, '2026-02-24')).toEqual(['2026-02-24', '2026-02-21', 'open']);
    expect(step('reply', { requestedOn: '2026-02-01' }, '2026-02-25')?.[2]).toBe('late');
    expect(step('reply', { requestedOn: '2026-02-01', repliedOn: '2026-03-01' })?.[2]).toBe('done');
    expect(step('filing', { signedOn: '2026-01-01', receivedOn: '2026-01-05' })?.[2]).toBe('done');
    expect([step('effect', { receivedOn: '2026-02-18' })?.[2], step('effect', { receivedOn: '2026-02-19' })?.[2]]).toEqual(['done', 'open']);
    expect([step('expiry', { endsOn: '2026-03-04' })?.[2], step('expiry', { endsOn: '2026-03-04', ended: 'expired' })?.[2]]).toEqual(['late', 'done']);
  });

  test('an objection stops the clock, a day given by the office sets it', () => {
    expect(step('effect', { receivedOn: '2026-02-01', objectedOn: '2026-02-10' })).toBeUndefined();
    expect(step('effect', { receivedOn: '2026-02-01', objectedOn: '2026-02-10', effectiveOn: '2026-03-01' })?.[0]).toBe('2026-03-01');
    expect(contractDeadlines(contract({}), emptyLedger(), TODAY)).toEqual([]);
  });

  test('the screen says why a day moved, that a year is not announced, and that the number is the union’s own', () => {
    const note = (signedOn: string, ledger = emptyLedger()) => contractDeadlines(contract({ signedOn }), ledger, TODAY)[0]!.note;
    expect([note('2026-03-02'), note('2025-09-21'), note('2027-01-01')]).toEqual(['', '2025-10-01是休息日，顺延到次个工作日（《民法典》第203条）', '该年度放假安排尚未收录，只按周末推算']);
    const own = ledgerOf(record('parameter', { key: 'filing-days', value: '5', since: '2026-01-01', reason: '区人社局要求' }));
    expect([note('2026-03-02', own), step('filing', { signedOn: '2026-03-02' }, TODAY, own)?.[1]]).toEqual(['2026-03-07是休息日，顺延到次个工作日（《民法典》第203条）；按本会自定的期限计算', '2026-03-07']);
  });
});

describe('a round in the record', () => {
  const empty = kinds.contract.blank(TODAY);
  const rows = kinds.contract.schema.parse({
    title: '合同', objections: [{ objectedOn: '2026-02-10', resignedOn: '2026-02-12', resubmittedOn: '2026-02-13', receivedOn: '2026-02-16' }],
    pauses: [{ from: '2025-12-01', agreedUntil: '2025-12-20' }],
    representatives: [...'甲乙丙'].map((name, i) => ({ side: 'union', who: { person: '', name }, chief: i === 0 })),
    sessions: [{ heldOn: '2025-11-20', recorder: { person: '', name: '丙' } }],
  });

  test('an objection is followed by new signatures, a new filing, and 15 days from the new receipt', () => {
    const { objections } = rows;
    const of = (name: ContractStep) => step(name, { signedOn: '2026-01-28', filedOn: '2026-01-30', receivedOn: '2026-02-02', objectedOn: '2026-02-10', objections });
    expect([of('filing'), of('filing-2'), of('effect')]).toEqual([['2026-02-09', '2026-02-07', 'done'], ['2026-02-24', '2026-02-22', 'done'], ['2026-03-03', '2026-03-03', 'done']]);
  });

  test('a pause, a refusal, an end to be filed, a report of the year', () => {
    expect(step('resume', { pauses: rows.pauses })).toEqual(['2025-12-20', '2026-01-30', 'late']);
    expect(step('reply', { requestedOn: '2026-02-01', repliedOn: '2026-02-20', replyRefused: true })?.[2]).toBe('done');
    expect(step('end-filing', { ended: 'dissolved', endedOn: '2026-03-02' })).toEqual(['2026-03-12', '2026-03-12', 'open']);
    expect(step('end-filing', { ended: 'replaced', endedOn: '2026-03-02' })).toBeUndefined();
    const running = { receivedOn: '2025-01-10', startsOn: '2025-02-01', endsOn: '2028-01-31' };
    expect([step('performance', running)?.[2], step('performance', { ...running, performanceReports: [{ reportedOn: '2026-01-20', congress: '', note: '' }] })?.[2]]).toEqual(['late', 'done']);
  });

  test('the union’s own holidays are counted with', () => {
    const ledger = ledgerOf(record('holidays', { year: '2026', days: [{ on: '2026-03-12', day: 'off' }] } as Parameters<typeof record<'holidays'>>[1]));
    expect(step('filing', { signedOn: '2026-03-02' }, TODAY, ledger)).toEqual(['2026-03-13', '2026-03-12', 'open']);
  });

  test('where it stands, and what is wrong with the representatives', () => {
    const standing = contractStanding({ ...empty, ...rows, representativesPublishedOn: '2025-11-25', endsOn: '2026-12-31' }, emptyLedger(), TODAY);
    expect(standing.representatives.map((p) => p.message)).toEqual([
      '用人单位方代表0名，应为3至10名', '用人单位方首席代表0名，应为1名', '双方代表人数不对等：职工方3名，用人单位方0名', '代表名单应在首次协商会议之前在本单位公布', '丙是协商代表，不能同时担任会议记录员',
    ]);
    expect(standing.protection).toMatchObject({ from: '2025-11-25', to: '2026-12-31' });
    expect(contractStanding({ ...empty, requestedOn: '2026-03-02' }, emptyLedger(), TODAY)).toMatchObject({ progress: { stage: 'requested', label: '已提出要约，等待答复' }, representatives: [], protection: null });
  });
});

describe('the agenda', () => {
  const resolution = (text: string, dueOn: string | null, doneOn: string | null = null) => ({ text, owner: { person: '', name: '何川' }, dueOn, doneOn });
  const item = (outcome: 'passed' | 'rejected', resolutions: ReturnType<typeof resolution>[]) => agendaItemOf({ title: '议题', outcome, resolutions });
  const ledger = ledgerOf(
    record('contract', { title: '集体合同', signedOn: '2026-02-20', endsOn: '2029-03-01', startsOn: '2026-03-02' }),
    record('meeting', { title: '会', heldAt: '2026-03-01T14:00', state: 'held', agenda: [item('passed', [resolution('甲事', '2026-03-04'), resolution('乙事', '2026-04-30'), resolution('丙事', null), resolution('丁事', '2026-03-01', '2026-03-01')]), item('rejected', [resolution('戊事', '2026-03-02')])] }),
  );

  test('holds what was decided and not done, what a contract asks for, and duties with a day, the most urgent first', () => {
    const items = dueItems(ledger, TODAY);
    expect(items.filter((i) => i.key.startsWith('S-0.3/')).map((i) => [i.key, i.title, i.state])).toEqual([['S-0.3/meeting/meeting-1/0-0', '落实决议：甲事', 'overdue'], ['S-0.3/meeting/meeting-1/0-1', '落实决议：乙事', 'notYet']]);
    expect(items.filter((i) => i.key.startsWith('contract/')).map((i) => [i.key, i.dueOn, i.state])).toEqual([['contract/contract-1/filing', '2026-03-02', 'overdue'], ['contract/contract-1/renewal-window', '2028-12-01', 'notYet']]);
    expect(items.map((i) => i.dueOn)).toEqual(items.map((i) => i.dueOn).toSorted());
    expect(new Set(items.map((i) => i.key)).size).toBe(items.length);
    expect(dueSoonItems(ledger, TODAY).every((i) => i.state !== 'notYet')).toBe(true);
  });

  test('what has no day and is lacking is listed apart', () => {
    const missing = missingItems(emptyLedger(), TODAY).map((m) => m.key);
    // First what much else is judged from; what begins with the same step, as the import of a roster, is asked for once.
    expect(missing.slice(0, 5)).toEqual(['S-1.1', 'S-2.4', 'S-3.17', 'S-5.2', 'S-5.1']);
    expect(missing.filter((key) => ['S-2.1', 'S-2.2', 'S-2.3', 'S-2.5', 'S-3.24', 'ORG-12'].includes(key))).toEqual([]);
    const profile = ledgerOf(record('unionProfile', { unionName: '工会', unitName: '公司' }));
    expect(missingItems(profile, TODAY)[0]).toMatchObject({ key: 'profile', detail: '还缺：工会简称、上一级工会、工会电话' });
  });
});
