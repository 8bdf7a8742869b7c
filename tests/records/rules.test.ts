import { describe, expect, test } from 'vitest';
import { attendanceOf, checkRecord, isMemberOn, isStaffOn, kinds, kindOf, termEnd, type Contract, type KindName, type Meeting, type Person, type Term } from '../../shared/records';
import { sampleIdNumber } from '../../shared/sample';

const TODAY = '2026-03-05';

/** The paths of the problems of a record whose other fields are in order. */
function wrong(kind: KindName, fields: Readonly<Record<string, unknown>>): readonly string[] {
  const checked = checkRecord(kindOf(kind), { ...kindOf(kind).blank(TODAY), name: '甲', title: '甲', ...fields }, TODAY);
  return checked.ok ? [] : checked.problems.map((p) => p.path);
}

const who = (name: string) => ({ person: '', name });
const member = (role: string, presence: string) => ({ who: who('甲'), role, presence, reason: '' });
const vote = (fields: object) => ({ title: 'x', reporter: who(''), discussion: '', method: 'hands', yes: null, no: null, abstain: null, outcome: 'heard', resolutions: [], ...fields });

describe('a person', () => {
  const id = sampleIdNumber('1990-05-03', 1, 'male');

  test('goes with the id number', () => {
    expect(wrong('person', { idNumber: id, sex: 'male', birthDate: '1990-05-03' })).toEqual([]);
    expect(wrong('person', { idNumber: id, sex: 'female', birthDate: '1990-05-04' })).toEqual(['birthDate', 'sex']);
    expect([wrong('person', { idNumber: '123' }), wrong('person', { idNumber: 'E1', idType: 'passport' })]).toEqual([['idNumber'], []]);
  });

  test('does not leave before coming, nor is born tomorrow', () => {
    expect(wrong('person', { joinedUnitOn: '2020-01-02', leftUnitOn: '2020-01-01', joinedUnionOn: '2020-01-02', leftUnionOn: '2020-01-01', birthDate: '2026-03-06' })).toEqual(['leftUnitOn', 'leftUnionOn', 'birthDate']);
    expect(wrong('person', { joinedUnitOn: '2020-01-01', leftUnitOn: '2020-01-01', birthDate: TODAY })).toEqual([]);
  });

  test('is remarked on: odd telephone, under sixteen, days to come', () => {
    const blank = { ...kinds.person.blank(TODAY), name: '甲' };
    const remarks = (fields: Partial<Person>) => kinds.person.warnings!({ ...blank, ...fields }, TODAY).map((w) => w.path);
    expect(remarks({ phone: '123', birthDate: '2011-01-01', joinedUnitOn: '2026-03-06', joinedUnionOn: '2026-03-06' })).toEqual(['phone', 'birthDate', 'joinedUnitOn', 'joinedUnionOn']);
    expect(remarks({ phone: '13900001111', birthDate: '2010-03-05', joinedUnitOn: TODAY })).toEqual([]);
  });

  test.each<[Partial<Person>, boolean, boolean]>([
    [{}, true, false], [{ memberState: 'member' }, true, true], [{ memberState: 'retained' }, true, false],
    [{ memberState: 'member', joinedUnionOn: '2026-03-06' }, true, false], [{ memberState: 'member', joinedUnionOn: TODAY }, true, true],
    [{ leftUnitOn: TODAY }, false, false], [{ leftUnitOn: '2026-03-06' }, true, false], [{ joinedUnitOn: '2026-03-06' }, false, false],
    [{ memberState: 'transferred', leftUnionOn: '2026-03-06' }, true, true], [{ memberState: 'transferred', leftUnionOn: TODAY }, true, false], [{ memberState: 'withdrawn' }, true, false],
  ])('%o: staff %s, member %s', (fields, staff, isMember) => {
    const person = { ...kinds.person.blank(TODAY), ...fields };
    expect([isStaffOn(person, TODAY), isMemberOn(person, TODAY)]).toEqual([staff, isMember]);
  });
});

describe('a meeting', () => {
  test('counts voting participants; typed counts stand in where none is listed', () => {
    const base = kinds.meeting.blank(TODAY);
    const listed = [member('voting', 'present'), member('voting', 'leave'), member('voting', 'absent'), member('observer', 'present')] as Meeting['participants'];
    expect(attendanceOf({ ...base, participants: listed, shouldAttend: 99, present: 98 })).toEqual({ shouldAttend: 3, present: 1, absent: 2 });
    expect(attendanceOf({ ...base, participants: listed.slice(3), shouldAttend: 9, present: 8 })).toEqual({ shouldAttend: 9, present: 8, absent: 1 });
    expect(attendanceOf({ ...base, shouldAttend: 9 })).toEqual({ shouldAttend: 9, present: null, absent: null });
  });

  test('has no more votes than people, no passed vote without its count', () => {
    expect(wrong('meeting', { shouldAttend: 5, present: 6 })).toEqual(['present']);
    expect(wrong('meeting', { present: 5, agenda: [vote({ yes: 4, no: 1, abstain: 1 })] })).toEqual(['agenda.0.yes']);
    expect(wrong('meeting', { present: 5, agenda: [vote({ outcome: 'passed' }), vote({ yes: 5, outcome: 'passed' })] })).toEqual(['agenda.0.yes']);
    expect(wrong('meeting', { agenda: [vote({ method: 'none', outcome: 'passed' })] })).toEqual([]);
    expect([wrong('meeting', { endedAt: '13:59' }), wrong('meeting', { endedAt: '14:00' })]).toEqual([['endedAt'], []]);
  });
});

describe('a contract', () => {
  test('goes its way in order', () => {
    const way = { requestedOn: '2026-01-01', repliedOn: '2026-01-02', congressOn: '2026-01-03', signedOn: '2026-01-04', filedOn: '2026-01-05', receivedOn: '2026-01-06', effectiveOn: '2026-01-21', publishedOn: '2026-01-22' };
    expect(wrong('contract', way)).toEqual([]);
    expect(wrong('contract', { ...way, signedOn: '2026-01-02' })).toEqual(['signedOn']);
    expect(wrong('contract', { requestedOn: '2026-02-01', publishedOn: '2026-01-01' })).toEqual(['publishedOn']);
    expect([wrong('contract', { startsOn: TODAY, endsOn: TODAY }), wrong('contract', { ended: 'dissolved' }), wrong('contract', { ended: 'dissolved', endedOn: TODAY })]).toEqual([['endsOn'], ['endedOn'], []]);
    expect(wrong('contract', { congressAll: 10, congressPresent: 11, congressYes: 12 })).toEqual(['congressPresent', 'congressYes']);
  });

  test.each([[60, 40, 30, []], [60, 39, 30, ['congressPresent']], [60, 40, 29, ['congressYes']], [3, 2, 2, []], [61, 41, 30, ['congressYes']]])('%i in all, %i there, %i for it', (all, present, yes, paths) => {
    const contract: Contract = { ...kinds.contract.blank(TODAY), title: '甲', congressAll: all, congressPresent: present, congressYes: yes };
    expect(kinds.contract.warnings!(contract, TODAY).map((w) => w.path)).toEqual(paths);
  });
});

describe('other records', () => {
  test.each<[string, '3' | '5', string]>([['2021-03-06', '5', '2026-03-05'], ['2023-03-06', '3', '2026-03-05'], ['2024-02-29', '3', '2027-02-28'], ['2021-03-01', '3', '2024-02-29'], ['2025-01-01', '5', '2029-12-31']])('a term from %s of %s years ends on %s', (startedOn, years, end) => {
    expect(termEnd({ startedOn, years, extendedTo: null })).toBe(end);
  });

  test('a term is extended only beyond its end', () => {
    const term: Partial<Term> = { startedOn: '2021-03-06', years: '5' };
    expect([wrong('term', { ...term, extendedTo: '2026-03-05' }), wrong('term', { ...term, extendedTo: '2026-03-06' })]).toEqual([['extendedTo'], []]);
    expect(termEnd({ startedOn: '2021-03-06', years: '5', extendedTo: '2026-09-05' })).toBe('2026-09-05');
  });

  test('reports and notices', () => {
    expect([wrong('report', { quarter: 'none' }), wrong('report', { quarter: '1', year: '26' }), wrong('report', { quarter: 'none', reportKind: 'year' })]).toEqual([['quarter'], ['year'], []]);
    expect([wrong('notice', { shownFrom: '2026-03-06', shownTo: '2026-03-05' }), wrong('notice', { shownFrom: TODAY, shownTo: TODAY })]).toEqual([['shownTo'], []]);
  });
});
