import { describe, expect, test } from 'vitest';
import { assemblyFor, contradictionsOf, withRosterNames } from '../../shared/assembly';
import { assemblySet } from '../../shared/documents';
import { entryOf, type Ledger } from '../../shared/ledger';
import { textOfPaper } from '../../shared/paper';
import type { Election, Meeting } from '../../shared/records';
import { edited, FIRST, sample, TODAY, YEARLY } from './help';

const said = (ledger: Ledger, meeting = YEARLY): readonly string[] => assemblySet(ledger, meeting, TODAY)!.contradictions.map((c) => c.message);
const item = (m: Meeting, topic: Meeting['agenda'][number]['topic'], fields: Partial<Meeting['agenda'][number]>): Partial<Meeting> => ({ agenda: m.agenda.map((i) => (i.topic === topic ? { ...i, ...fields } : i)) });
const round = (e: Election, fields: (r: Election['rounds'][number]) => Partial<Election['rounds'][number]>): Partial<Election> => ({ rounds: e.rounds.map((r, i) => (i === 0 ? { ...r, ...fields(r) } : r)) });

test('both assemblies of the sample tell one story', () => {
  expect([said(sample), said(sample, FIRST)]).toEqual([[], []]);
});

describe('what is planted is found', () => {
  test.each<[string, Ledger, string, RegExp]>([
    ['a head count typed beside the list', edited(sample, 'meeting', YEARLY, () => ({ shouldAttend: 48 })), YEARLY, /^应到人数手填48人，参会名单是47人$/],
    ['a delegate who is not on the list', edited(sample, 'meeting', YEARLY, (m) => ({ participants: m.participants.slice(0, -1) })), YEARLY, /^会议应到46人，代表名册在开会当日有47名代表$/],
    ['somebody on the list who is no delegate', edited(sample, 'delegation', 'sample-delegation-1', (d) => ({ delegates: d.delegates.map((x, i) => (i === 46 ? { ...x, to: '2025-01-01' } : x)) })), YEARLY, /会议应到47人，代表名册在开会当日有46名代表/],
    ['a plan that counted otherwise', edited(sample, 'annualPlan', 'sample-annualplan-3', () => ({ yes: 40 })), YEARLY, /^年度重点工作方案的同意票数是40，会议记录是43$/],
    ['a plan of another day', edited(sample, 'annualPlan', 'sample-annualplan-3', () => ({ askedOn: '2026-03-19' })), YEARLY, /表决日期是2026年3月19日，大会日期是2026年3月18日/],
    ['a notice after the day of leave', edited(sample, 'assembly', 'sample-assembly-2', () => ({ leaveBy: '2026-03-01' })), YEARLY, /^请假截止日期2026年3月1日早于会议通知日期/],
    ['leave after the assembly', edited(sample, 'assembly', 'sample-assembly-2', () => ({ leaveBy: '2026-03-20' })), YEARLY, /^请假截止日期2026年3月20日晚于大会日期/],
    ['a report of another year', edited(sample, 'meeting', YEARLY, (m) => item(m, 'work-report', { title: '2024年度工会工作报告' })), YEARLY, /^大会筹备写的是2025年度，议程第2项写的是2024年$/],
    ['another term in the title of an election', edited(sample, 'election', 'sample-election-1', () => ({ title: '第四届工会委员会委员选举' })), FIRST, /会议名称是“第三届第一次会员代表大会”，这里却写“第四届工会委员会委员选举”/],
    ['an election that is not on the agenda', edited(sample, 'election', 'sample-election-3', () => ({ title: '第三届工会副主席选举' })), FIRST, /^议程里没有“第三届工会副主席选举”这一项$/],
    ['more ballots than people', edited(sample, 'election', 'sample-election-3', (e) => round(e, () => ({ issued: 45 }))), FIRST, /^第三届工会主席选举发出选票45张，多于实到44人$/],
    ['votes of one who was not on the ballot', edited(sample, 'election', 'sample-election-3', (e) => round(e, (r) => ({ results: r.results.map((l) => ({ ...l, name: '某人' })) }))), FIRST, /得票里有某人，选票上没有这个人/],
    ['votes that are not all ballots', edited(sample, 'election', 'sample-election-3', (e) => round(e, (r) => ({ results: r.results.map((l) => ({ ...l, abstain: 0 })) }))), FIRST, /赞成、不赞成、弃权合计42票，有效票是43张/],
    ['somebody elected who holds no post', edited(sample, 'term', 'sample-term-3', (t) => ({ posts: t.posts.filter((p) => p.post !== 'audit-head') })), FIRST, /选出的孙倩不在届次的组成人员里/],
    ['a speaker who is not on the list', edited(sample, 'meeting', YEARLY, (m) => item(m, 'money-report', { reporter: { person: '', name: '外人' } })), YEARLY, /汇报人外人不在参会名单里/],
    ['a figure in the typed report', edited(sample, 'assembly', 'sample-assembly-2', () => ({ workReport: '（一）文体活动。\n举办文体活动5次。' })), YEARLY, /^工作报告写“举办文体活动5次”，按台账是\d+次$/],
    ['another head count in a typed text', edited(sample, 'assembly', 'sample-assembly-2', () => ({ decided: '本次大会应到代表50人，全部同意。' })), YEARLY, /^应到人数不一致：《.+》是47，《.+》是50$/],
    ['another day in a typed text', edited(sample, 'assembly', 'sample-assembly-2', () => ({ decided: '2026年3月19日在公司召开的大会圆满完成。' })), YEARLY, /^开会日期不一致：《.+》是2026年3月18日，《.+》是2026年3月19日$/],
  ])('%s', (_, ledger, meeting, message) => {
    const found = assemblySet(ledger, meeting, TODAY)!.contradictions;
    expect(found.map((c) => c.message).join('\n')).toMatch(new RegExp(message.source, 'm'));
    for (const c of found) for (const p of c.places) if (p.id !== '') expect(entryOf(ledger, p.kind, p.id), `${p.kind}/${p.id}`).toBeDefined();
  });
});

describe('names follow the roster', () => {
  const renamed = edited(sample, 'person', 'sample-person-3', () => ({ name: '李煜' }));

  test('in every paper of the set, and in the count of the votes', () => {
    const set = assemblySet(renamed, FIRST, TODAY)!;
    expect(set.contradictions).toEqual([]);
    const texts = set.items.map((i) => textOfPaper(i.paper)).join('');
    expect([texts.includes('李煜'), texts.includes('李玉')]).toEqual([true, false]);
  });

  test('but not in a confirmed record, which then is told apart', () => {
    const confirmed = edited(renamed, 'meeting', FIRST, () => ({ confirmedOn: TODAY }));
    expect(contradictionsOf(withRosterNames(confirmed), assemblyFor(confirmed, FIRST)).map((c) => c.message)).toContain('名册里是“李煜”，会议里是“李玉”');
  });

  test('nothing changes where nobody was renamed', () => {
    const same = withRosterNames(sample);
    expect(entryOf(same, 'meeting', FIRST)).toBe(entryOf(sample, 'meeting', FIRST));
  });
});
