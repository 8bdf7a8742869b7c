import { describe, expect, test } from 'vitest';
import {
  allCalendarItems, allDueSoon, assemblyItems, assemblyTitle, ballotOrder, beginAssembly, committeeBand, delegateBand, delegationRemarks, electedDelegates, electionOutcome, electionRemarks, isStrokeOrder, nextRound, noticeDue, reportedYear, resultChanges, sharedUnits,
  termChanges, termLacks, timelineOf, unqualified, withElected, workReportDraft, type AssemblyWishes,
} from '../../shared/assembly';
import { assessAll, dueItems, dueSoonItems, reminderWords } from '../../shared/duties';
import { emptyLedger, entriesOf, entryOf } from '../../shared/ledger';
import { isMemberOn, kinds, type Assembly, type Delegation, type Election } from '../../shared/records';
import { after, edited, FIRST, sample, TODAY, YEARLY } from './help';

const WISHES: AssemblyWishes = { heldAt: '2027-03-18T14:00', place: '多功能厅', delegates: true, evaluation: true, proposals: true, elections: ['committee', 'chair'], plan: '' };
const IDS = { meeting: 'm-4', assembly: 'a-4', evaluation: 'e-4', delegation: 'd-4', elections: ['el-1', 'el-2'] };
const begun = after(sample, beginAssembly(sample, TODAY, WISHES, IDS));
const begunAssembly = entryOf(begun, 'assembly', 'a-4')!.record;

describe('beginning an assembly', () => {
  test('makes everything in one step, from what the union knows', () => {
    const meeting = entryOf(begun, 'meeting', 'm-4')!.record;
    expect([meeting.title, meeting.meetingType, meeting.chair.name, meeting.participants.filter((p) => p.role === 'voting').length]).toEqual(['第四届第一次会员代表大会', 'delegate-assembly', '周敏', 47]);
    expect(meeting.agenda.map((i) => i.topic)).toEqual(['ceremony', 'credentials', 'work-report', 'money-report', 'audit-report', 'proposals-report', 'discussion', 'evaluation', 'election-rules', 'scrutineers', 'election', 'election', 'resolution', 'ceremony']);
    expect(entriesOf(begun, 'election').filter((e) => e.record.meeting === 'm-4').map((e) => e.record.title)).toEqual(['第四届工会委员会委员选举', '第四届工会主席选举']);
    expect([begunAssembly.year, begunAssembly.delegation, begunAssembly.evaluation]).toEqual(['2026', 'd-4', 'e-4']);
    expect(entryOf(begun, 'delegation', 'd-4')!.record).toMatchObject({ title: '第四届会员代表大会', seats: 47, startedOn: '2027-03-18' });
  });

  test('a yearly one keeps the delegates who stand, and counts on', () => {
    expect(assemblyTitle(sample, { ...WISHES, elections: [] })).toBe('第三届第六次会员代表大会');
    expect(assemblyTitle(sample, { ...WISHES, elections: ['vice-chair'] })).toBe('第三届第六次会员代表大会');
    expect(assemblyTitle(sample, { ...WISHES, delegates: false, elections: [] })).toBe('第三届第一次会员大会');
    expect(assemblyTitle(emptyLedger(), WISHES)).toBe('2027年度工会会员代表大会');
    const changes = beginAssembly(sample, TODAY, { ...WISHES, elections: [], delegates: false, evaluation: false }, IDS);
    expect(changes.map((c) => c.kind)).toEqual(['meeting', 'assembly']);
    expect((changes[0]!.after as { participants: readonly { role: string }[] }).participants.filter((p) => p.role === 'voting').length).toBeGreaterThan(200);
    expect([reportedYear('2027-03-18'), reportedYear('2026-12-20'), reportedYear('2026-09-30')]).toEqual(['2026', '2026', '2025']);
  });
});

describe('counting back', () => {
  test('from the day, over days off, and only what the assembly needs', () => {
    const days = timelineOf(begun, begunAssembly, TODAY).map((s) => [s.step, s.dueOn, s.state]);
    expect(days).toEqual([
      ['request', '2027-02-16', 'open'], ['opinions', '2027-02-26', 'open'], ['candidates', '2027-02-26', 'open'], ['proposals', '2027-03-03', 'open'], ['drafts', '2027-03-08', 'open'], ['notice', '2027-03-11', 'open'],
      ['print', '2027-03-16', 'open'], ['rehearsal', '2027-03-17', 'open'], ['held', '2027-03-18', 'open'], ['minutes', '2027-03-25', 'open'], ['report', '2027-03-25', 'open'], ['publish', '2027-04-01', 'open'], ['file', '2027-04-17', 'open'],
    ]);
    const yearly = entryOf(sample, 'assembly', 'sample-assembly-2')!.record;
    expect(timelineOf(sample, yearly, TODAY).every((s) => s.state === 'done')).toBe(true);
    expect(timelineOf(sample, yearly, TODAY).map((s) => s.step)).not.toContain('request');
    expect(timelineOf(sample, { ...yearly, meeting: '' }, TODAY)).toEqual([]);
  });

  test('a day of one’s own and what is done count', () => {
    const own: Assembly = { ...begunAssembly, steps: [{ step: 'opinions', dueOn: '2027-01-15', doneOn: null }, { step: 'drafts', dueOn: null, doneOn: '2027-01-10' }] };
    const of = (today: string) => Object.fromEntries(timelineOf(begun, own, today).map((s) => [s.step, [s.dueOn, s.state]]));
    expect([of('2027-01-16')['opinions'], of('2027-01-15')['opinions'], of('2027-01-16')['drafts']]).toEqual([['2027-01-15', 'late'], ['2027-01-15', 'open'], ['2027-03-08', 'done']]);
  });

  test('open steps stand on 今日 with their state, and go when the assembly is long over', () => {
    const state = (today: string) => assemblyItems(begun, today).find((i) => i.key.endsWith('/notice'))?.state;
    expect([state('2026-11-22'), state('2027-03-01'), state('2027-03-12'), state('2027-05-17'), state('2027-05-18')]).toEqual(['notYet', 'dueSoon', 'overdue', 'overdue', undefined]);
  });

  test('they go into the calendar file and the list of what is due, each once and in the order of days', () => {
    const keys = allCalendarItems(begun, TODAY).map((i) => i.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((k) => k.startsWith('assembly/')).length).toBe(assemblyItems(begun, TODAY).length);
    const soon = allDueSoon(begun, '2027-03-12');
    expect(soon.some((i) => i.key.endsWith('/notice'))).toBe(true);
    expect(soon.map((i) => i.dueOn)).toEqual(soon.map((i) => i.dueOn).toSorted());
  });

  test('the notice of each kind of meeting', () => {
    const due = (meetingType: Parameters<typeof noticeDue>[1]['meetingType']) => noticeDue(sample, { meetingType, heldAt: '2026-03-18T14:00' }, TODAY)?.dueOn;
    expect([due('member-assembly'), due('delegate-assembly'), due('congress'), due('committee'), due('group')]).toEqual(['2026-03-11', '2026-03-11', '2026-03-11', '2026-03-15', undefined]);
  });
});

describe('elections', () => {
  const election = (fields: Partial<Election>): Election => ({ ...kinds.election.blank(TODAY), title: '选举', meeting: YEARLY, seats: 5, ...fields });
  const standing = (...names: readonly string[]): Election['candidates'] => names.map((name) => ({ who: { person: '', name }, bar: 'none', place: null, note: '' }));
  const remarks = (e: Election) => electionRemarks(sample, e, TODAY).map((r) => r.message);

  test('surplus by body and way, seats by the number of members', () => {
    expect(remarks(election({ seats: 7, candidates: standing('甲', '乙', '丙', '丁', '戊', '己', '庚') }))).toEqual(['差额率不低于5%，应选7名至少要有8名候选人，现有7名']);
    expect(remarks(election({ seats: 7, candidates: standing('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛') }))).toEqual([]);
    expect(remarks(election({ body: 'delegates', seats: 20, candidates: standing('甲') }))).toEqual(['差额率不低于15%，应选20名至少要有23名候选人，现有1名']);
    expect(remarks(election({ body: 'chair', seats: 1, way: 'equal', candidates: standing('甲') }))).toEqual([]);
    expect(remarks(election({ body: 'audit', seats: 3, way: 'equal', candidates: standing('甲', '乙') }))).toEqual(['等额选举应有3名候选人，现有2名']);
    expect(remarks(election({ seats: 3, candidates: standing('甲', '乙', '丙', '丁') }))[0]).toMatch(/^会员\d+人，委员名额一般为7至15名，现为3名$/);
    expect([24, 25, 200, 201, 1001].map((n) => committeeBand(sample, n, TODAY))).toEqual([[3, 5], [3, 7], [3, 7], [7, 15], [15, 21]]);
  });

  test('the order of the ballot, with a number of one’s own', () => {
    const e = election({ candidates: standing('周敏', '丁一', '李玉') });
    expect([ballotOrder(e).map((c) => c.who.name), isStrokeOrder(e)]).toEqual([['丁一', '李玉', '周敏'], true]);
    const own = { ...e, candidates: e.candidates.map((c) => (c.who.name === '周敏' ? { ...c, place: 1 } : c)) };
    expect([ballotOrder(own).map((c) => c.who.name), isStrokeOrder(own)]).toEqual([['周敏', '丁一', '李玉'], false]);
  });

  test('what has to be voted on next', () => {
    const tied = entryOf(sample, 'election', 'sample-election-1')!.record;
    const first = { ...tied, rounds: tied.rounds.slice(0, 1) };
    expect(nextRound(sample, first)).toMatchObject({ kind: 'runoff', seats: 1 });
    expect(nextRound(sample, first)!.names.toSorted()).toEqual(tied.rounds[1]!.names.toSorted());
    expect([electionOutcome(sample, tied).elected.length, electionOutcome(sample, tied).next, nextRound(sample, tied)]).toEqual([5, 'done', null]);
    expect(nextRound(sample, { ...first, rounds: first.rounds.map((r) => ({ ...r, returned: null })) })).toBeNull();
    expect(nextRound(sample, { ...first, rounds: [] })).toMatchObject({ kind: 'first', seats: 5 });
    expect(nextRound(sample, { ...first, rounds: first.rounds.map((r) => ({ ...r, results: r.results.map((l) => ({ ...l, yes: 20 })) })) })).toMatchObject({ kind: 'again', seats: 5 });
    expect(nextRound(sample, { ...first, rounds: first.rounds.map((r) => ({ ...r, issued: 43 })) })).toMatchObject({ kind: 'first', issued: null, results: [] });
  });
});

describe('delegates', () => {
  const record = entryOf(sample, 'delegation', 'sample-delegation-1')!.record;
  const remarks = (fields: Partial<Delegation>) => delegationRemarks(sample, { ...record, ...fields }, TODAY).map((r) => r.message);

  test('number by the bands, shares, units', () => {
    expect([99, 100, 200, 201, 1000, 1001].map((n) => delegateBand(sample, n, TODAY))).toEqual([null, [30, 40], [30, 40], [40, 60], [40, 60], [60, 90]]);
    expect(remarks({})).toEqual([]);
    expect(remarks({ seats: 61 }).join()).toMatch(/代表名额一般为40至60名，现为61名.*各选举单位名额合计47名，应为61名/);
    expect(remarks({ members: 99 })[0]).toMatch(/应当召开会员大会/);
    expect(remarks({ delegates: record.delegates.map((d, i) => (i < 10 ? { ...d, category: 'manager' } : d)) }).join()).toMatch(/中层正职以上管理人员1\d名，占2\d\.\d%，一般不超过20%/);
    expect(remarks({ delegates: record.delegates.map((d) => ({ ...d, category: 'technical' })) }).join()).toMatch(/应以一线职工为主/);
    expect(sharedUnits(sample, { ...record, seats: 40 }, TODAY).reduce((sum, u) => sum + (u.seats ?? 0), 0)).toBe(40);
  });

  test('whose qualification does not hold', () => {
    expect(unqualified(sample, record, TODAY)).toEqual([]);
    const who = record.delegates[3]!.who.person;
    const gone = edited(sample, 'person', who, () => ({ leftUnitOn: '2026-06-01' }));
    expect(unqualified(gone, record, TODAY).map((f) => [f.index, f.reason])).toEqual([[3, '已经离开本单位，代表资格自行终止']]);
    const kept = edited(sample, 'person', who, () => ({ memberState: 'retained' as const }));
    expect(unqualified(kept, record, TODAY)[0]!.reason).toMatch(/保留会籍/);
    const moved = edited(sample, 'person', who, () => ({ group: '' }));
    expect(unqualified(moved, record, TODAY)).toEqual([]);
  });
});

describe('what follows from an assembly', () => {
  test('the approved results become a term in one step; the old posts end the day before', () => {
    const before = { ...sample, tables: { ...sample.tables, term: {} } };
    expect(termLacks(sample, FIRST)).toEqual([]);
    expect(termLacks(begun, 'm-4')).toEqual(['第四届工会委员会委员选举还没有选出全部人选', '第四届工会委员会委员选举的结果还没有上级批复日期', '第四届工会主席选举还没有选出全部人选', '第四届工会主席选举的结果还没有上级批复日期']);
    const made = termChanges(before, FIRST, 't-new', TODAY);
    expect(made.map((c) => c.kind)).toEqual(['term', 'election', 'election', 'election']);
    const term = made[0]!.after as unknown as { readonly startedOn: string; readonly approvalNumber: string; readonly posts: readonly { readonly post: string; readonly holder: { readonly name: string } }[] };
    expect(term.posts.map((p) => `${p.post}/${p.holder.name}`)).toEqual(expect.arrayContaining(['chair/周敏', 'committee-member/何川', 'audit-member/孙倩']));
    // The chair is a member of the committee by being its chair.
    expect(term.posts.filter((p) => p.holder.name === '周敏')).toHaveLength(1);
    expect(term.approvalNumber).toMatch(/18号/);
  });

  test('announcement, report and the vote on the plan, once', () => {
    const opened = edited(sample, 'annualPlan', 'sample-annualplan-3', () => ({ all: null, present: null, yes: null, askedOn: null }));
    const changes = resultChanges(opened, YEARLY, { notice: 'n', report: 'r' }, TODAY);
    expect(changes.map((c) => c.kind)).toEqual(['notice', 'report', 'annualPlan']);
    expect(changes[2]!.after).toMatchObject({ meeting: YEARLY, askedOn: '2026-03-18', all: 47, present: 44, yes: 43 });
    expect((changes[0]!.after as { readonly body: string }).body).toContain('第三届第五次会员代表大会于2026年3月18日在公司多功能厅召开，应到代表47人，实到代表44人。');
    const done = after(opened, changes);
    expect(resultChanges(done, YEARLY, { notice: 'n', report: 'r' }, TODAY)).toEqual([]);
    expect(resultChanges(begun, 'm-4', { notice: 'n', report: 'r' }, TODAY)).toEqual([]);
  });

  test('resolutions with a day stand on 今日, and the duties see the assembly', () => {
    const owed = edited(sample, 'meeting', YEARLY, (m) => ({ agenda: m.agenda.map((i, n) => (n === 2 ? { ...i, resolutions: [{ text: '改善夜班用餐', owner: { person: '', name: '何川' }, dueOn: '2026-11-25', doneOn: null }] } : i)) }));
    expect(dueItems(owed, TODAY).some((i) => i.dueOn === '2026-11-25' && `${i.title}${i.detail}`.includes('改善夜班用餐'))).toBe(true);
    const met = (id: string) => assessAll(sample, TODAY).find((a) => a.duty.id === id)?.assessment;
    expect(met('S-7.3')?.evidence.map((e) => e.id)).toContain(YEARLY);
    expect(met('S-3.33d')?.state).toBe('met');
  });
});

test('the report of the year counts from the records and says nothing of what did not occur', () => {
  const text = workReportDraft(sample, '2025', TODAY);
  expect(text).toMatch(/现有职工\d+人，现有会员\d+人/);
  expect(text).toMatch(/（三）建好职工之家，活跃文体生活。\n举办文体活动\d+次/);
  expect(text.match(/（[一二三四五六七]）/g)).toEqual(['（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（七）'].slice(0, text.match(/（[一二三四五六七]）/g)!.length));
  expect(workReportDraft(emptyLedger(), '2025', TODAY)).not.toMatch(/文体活动|undefined|NaN/);
});

test('the daily word counts the steps of an assembly as well', () => {
  const count = (words: string | null) => [...(words ?? '').matchAll(/(\d+)件/g)].reduce((sum, found) => sum + Number(found[1]), 0);
  const day = '2027-03-12';
  const steps = assemblyItems(begun, day).filter((i) => i.state !== 'notYet').length;
  expect(steps).toBeGreaterThan(0);
  expect(count(reminderWords(begun, day, allDueSoon(begun, day)))).toBe(dueSoonItems(begun, day).length + steps);
});

describe('delegates elected unit by unit', () => {
  const groups = entriesOf(sample, 'group').filter((g) => g.record.groupKind === 'group');
  const members = (group: string) => entriesOf(sample, 'person').filter((p) => p.record.group === group && isMemberOn(p.record, TODAY)).map((p) => ({ person: p.id, name: p.record.name }));
  const election = (group: string, heldOn: string, yes: readonly number[]): Election => {
    const names = members(group).slice(0, yes.length);
    const round = { ...kinds.election.schema.shape.rounds.parse([{ kind: 'first' }])[0]!, seats: 1, issued: 20, returned: 20, spoiled: 0, results: names.map((who, i) => ({ name: who.name, yes: yes[i]!, no: 0, abstain: 0, writtenIn: false })) };
    return { ...kinds.election.blank(heldOn), title: '会员代表选举', body: 'delegates', unit: group, heldOn, seats: 1, all: 20, present: 20, candidates: kinds.election.schema.shape.candidates.parse(names.map((who) => ({ who }))), rounds: [round] };
  };
  const held = after(begun, [
    { kind: 'election', id: 'u-1', basedOn: 0, after: election(groups[0]!.id, '2026-11-10', [18, 2]) }, { kind: 'election', id: 'u-2', basedOn: 0, after: election(groups[1]!.id, '2026-11-12', [3, 17]) },
    { kind: 'election', id: 'u-old', basedOn: 0, after: election(groups[2]!.id, '2022-02-10', [18, 2]) },
  ]);
  const record = (): Delegation => ({ ...entryOf(held, 'delegation', 'd-4')!.record, delegates: [], units: [{ group: groups[0]!.id, members: 20, seats: 1, electedOn: null }, { group: groups[2]!.id, members: 20, seats: 1, electedOn: null }] });

  test('are taken over with unit and day; a losing candidate and an old election are not', () => {
    const found = electedDelegates(held, record(), TODAY);
    expect(found.map((d) => [d.who.name, d.group, d.from])).toEqual([[members(groups[0]!.id)[0]!.name, groups[0]!.id, '2026-11-10'], [members(groups[1]!.id)[1]!.name, groups[1]!.id, '2026-11-12']]);
    expect(electedDelegates(held, record(), '2026-11-11').map((d) => d.from)).toEqual(['2026-11-10']);
  });

  test('who was dismissed since is not brought back, an unlinked name is the same member, an old list takes nobody of a new term', () => {
    const [first] = electedDelegates(held, record(), TODAY);
    const gone = { ...first!, to: '2026-11-15', reason: '调离' };
    expect(electedDelegates(held, { ...record(), delegates: [gone] }, TODAY).map((d) => d.who.name)).not.toContain(first!.who.name);
    expect(electedDelegates(held, { ...record(), delegates: [{ ...first!, who: { person: '', name: first!.who.name } }] }, TODAY)).toHaveLength(1);
    expect(electedDelegates(held, { ...record(), startedOn: '2016-03-01', term: '', endsOn: '2021-03-01' }, TODAY)).toEqual([]);
  });

  test('are written once, with the day of their unit', () => {
    const taken = { ...record(), ...withElected(held, record(), TODAY) };
    expect(taken.delegates).toHaveLength(2);
    expect(taken.units.map((u) => u.electedOn)).toEqual(['2026-11-10', null]);
    expect(electedDelegates(held, taken, TODAY)).toEqual([]);
  });
});
