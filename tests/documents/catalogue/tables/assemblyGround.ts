import type { Change, Ledger } from '../../../../shared/ledger';
import { agendaItemOf, kinds, type AgendaItem, type Assembly, type Election, type Meeting } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { name, TODAY, unionLedger } from '../help';

export const TITLE = '青禾公司工会第四届第一次会员代表大会';
const DAY = '2026-03-20';

const heard = (title: string, topic: AgendaItem['topic'], minutes: number, reporter = ''): AgendaItem => agendaItemOf({ title, topic, minutes, reporter: name(reporter) });
const voted = (title: string, topic: AgendaItem['topic'], minutes: number, reporter: string, yes: number | null): AgendaItem =>
  agendaItemOf({ title, topic, minutes, reporter: name(reporter), method: 'hands', yes, no: yes === null ? null : 0, abstain: yes === null ? null : 33 - yes, outcome: yes === null ? 'heard' : 'passed' });

/** The assembly of 35 delegates; 33 come. Before the day nobody has voted. */
export function meetingOf(held: boolean, fields: Partial<Meeting> = {}): Meeting {
  const yes = (n: number) => (held ? n : null);
  return {
    ...kinds.meeting.blank(TODAY), meetingType: 'delegate-assembly', title: TITLE, heldAt: `${DAY}T13:30`, endedAt: held ? '16:00' : '', state: held ? 'held' : 'planned', noticedOn: '2026-03-10', place: '公司报告厅', chair: name('赵立新'), recorder: name('何川'),
    shouldAttend: 35, present: held ? 33 : null,
    agenda: [
      heard('报告到会人数，宣布开会', 'ceremony', 3), voted('2025年度工会工作报告', 'work-report', 20, '周敏', yes(33)), voted('2025年度经费收支情况报告', 'money-report', 8, '何川', yes(32)), heard('建议案办理情况报告', 'proposals-report', 8, '李玉'),
      heard('分组审议', 'discussion', 20), voted('选举办法（草案）', 'election-rules', 5, '周敏', yes(33)), voted('监票人、计票人名单', 'scrutineers', 2, '', yes(33)),
      agendaItemOf({ title: '第四届工会委员会委员选举', topic: 'election', minutes: 30, method: 'secret', outcome: held ? 'passed' : 'heard' }), heard('闭幕', 'ceremony', 4),
    ],
    ...fields,
  };
}

// In no order: the ballot puts them in the order of strokes, 2 3 4 5 7 9.
const CANDIDATES = ['赵敏', '王芳', '丁一', '李明', '于洋', '石磊'];
const COUNT: readonly (readonly [name: string, yes: number, no: number, abstain: number])[] = [['王芳', 32, 0, 0], ['丁一', 31, 1, 0], ['于洋', 30, 1, 1], ['石磊', 29, 2, 1], ['李明', 25, 5, 2], ['赵敏', 12, 18, 2]];

export function electionOf(counted: boolean, fields: Partial<Election> = {}): Election {
  return {
    ...kinds.election.blank(TODAY), title: '第四届工会委员会委员选举', body: 'committee', meeting: 'm1', seats: 5, candidates: CANDIDATES.map((n) => ({ who: name(n), bar: 'none', place: null, note: '' })),
    scrutineers: ([['孙倩', 'head'], ['吴桐', 'scrutineer'], ['方圆', 'scrutineer'], ['许诺', 'counter'], ['程远', 'counter']] as const).map(([n, role]) => ({ who: name(n), role })), reportedOn: counted ? '2026-03-23' : null,
    rounds: !counted ? [] : [{ kind: 'first', seats: 5, names: [], issued: 33, returned: 33, spoiled: 1, firstPass: '', secondPass: '', results: COUNT.map(([n, yes, no, abstain]) => ({ name: n, yes, no, abstain, writtenIn: false })) }],
    ...fields,
  };
}

export const assemblyRecord: Assembly = {
  ...kinds.assembly.blank(TODAY), year: '2025', meeting: 'm1', leaveBy: '2026-03-18', notes: '请提前15分钟签到', guests: ['云桥街道总工会'], workReport: '（一）建队伍、强基础。会员82人。', shortcomings: '小组活动不够经常。', nextYear: '按时续订合同。',
  decided: '大会认为，报告符合实际。', requestNumber: '青工发〔2026〕2号', requestedOn: '2026-02-20', approvedOn: '2026-03-02', approvalNumber: '云工批〔2026〕9号',
};

const usual: readonly Change[] = [
  record('term', { number: 3, startedOn: '2021-03-25', posts: [{ post: 'chair', holder: name('周敏'), duty: '', from: null, to: null, fullTime: false }] }),
];

/** The union before the assembly, or after it. */
export function groundOf(held: boolean, ...more: readonly Change[]): Ledger {
  return unionLedger(...usual, record('meeting', meetingOf(held), 'm1'), record('election', electionOf(held), 'e1'), ...more);
}
