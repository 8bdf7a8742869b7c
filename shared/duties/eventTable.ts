import { stepNameOf, type StepName } from '../bargaining';
import { addDays, addHours, addMonths, dayOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { KindName, RecordOf } from '../records';
import { contractDeadlines } from './contractClock';
import { lastDay, proof } from './evidence';
import { eventDuty, type EventDuty, type Happening } from './events';
import { beijingContract, letter } from './sources';

interface Asked {
  readonly happenedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly doneOn: PlainDate | null;
  readonly open: string;
  readonly late?: boolean;
}

/** Every record of a kind as something that asks for an answer; null where it asks for none. */
function each<K extends KindName>(kind: K, judge: (record: RecordOf<K>, ledger: Ledger, today: PlainDate) => Asked | null) {
  return (ledger: Ledger, today: PlainDate): readonly Happening[] =>
    entriesOf(ledger, kind).flatMap((entry: Entry<RecordOf<K>>) => {
      const asked = judge(entry.record, ledger, today);
      if (asked === null || asked.happenedOn > today) return [];
      const { happenedOn, ...rest } = asked;
      return [{ evidence: proof(kind, entry, lastDay(today, asked.doneOn) ?? happenedOn), ...rest }];
    });
}

/** A moment that has come by a day, else the empty text. */
const come = (moment: string, today: PlainDate): string => (moment !== '' && dayOf(moment) <= today ? moment : '');
const day = (moment: string): PlainDate | null => (moment === '' ? null : dayOf(moment));
/** The later of several answers, or null while one is missing. */
const all = (today: PlainDate, ...days: readonly (PlainDate | null)[]): PlainDate | null => (days.includes(null) ? null : lastDay(today, ...days));
const clock = (moment: string): string => moment.replace('T', ' ');

/** A deadline of every signed contract as the contract clock gives it, also when it comes again. */
function contractStep(step: StepName, open: string) {
  return (ledger: Ledger, today: PlainDate): readonly Happening[] =>
    entriesOf(ledger, 'contract').flatMap((entry) =>
      contractDeadlines(entry.record, ledger, today).filter((d) => stepNameOf(d.step) === step).map((d): Happening => ({
        evidence: proof('contract', entry, d.doneOn ?? d.dueOn), dueOn: d.dueOn, doneOn: d.doneOn, open,
      })));
}

/** First to know, first to report, first to coordinate: a visit, a report and some help for each open file. */
function hardshipAsked(r: RecordOf<'hardship'>, ledger: Ledger, today: PlainDate): Asked {
  const happenedOn = r.appliedOn;
  const exitedOn = lastDay(today, r.exitedOn);
  if (exitedOn !== null) return { happenedOn, dueOn: exitedOn, doneOn: exitedOn, open: '' };
  const visits = r.visits.flatMap((v) => lastDay(today, v.visitedOn) ?? []).toSorted();
  const helps = r.help.flatMap((h) => lastDay(today, h.givenOn) ?? []).toSorted();
  const [visited, helped, reported] = [visits[0] ?? null, helps[0] ?? null, lastDay(today, r.reportedOn)];
  const lacking = [visited === null ? '走访' : '', reported === null ? '报告上级工会' : '', helped === null && r.coordination === '' ? '帮扶或协调' : ''].filter((t) => t !== '');
  const dueOn = addDays(happenedOn, numberOn(ledger, 'hardship-days', today));
  if (lacking.length > 0) return { happenedOn, dueOn, doneOn: null, open: `还没有${lacking.join('、')}` };
  const seenOn = lastDay(today, happenedOn, ...visits, ...helps, r.reviewedOn)!;
  const review = addMonths(seenOn, numberOn(ledger, 'hardship-review-months', today));
  if (review <= today) return { happenedOn, dueOn: review, doneOn: null, open: '超过期限没有复核' };
  const late = [visited, reported, r.coordination === '' ? helped : null].some((d) => d !== null && d > dueOn);
  return { happenedOn, dueOn, doneOn: lastDay(today, seenOn, reported), open: '', late };
}

/** To the minute: a lawyer asked for after the union learned of it, and at work in time after that. */
function disputeAsked(r: RecordOf<'dispute'>, ledger: Ledger, today: PlainDate): Asked {
  const happenedOn = dayOf(r.learnedAt);
  const requestBy = addHours(r.learnedAt, numberOn(ledger, 'dispute-request-hours', today));
  const [requestedAt, intervenedAt] = [come(r.requestedAt, today), come(r.intervenedAt, today)];
  const closedOn = lastDay(today, r.closedOn);
  const settledOn = r.mediation === 'agreed' ? lastDay(today, r.mediatedTo) : null;
  if (requestedAt === '') return { happenedOn, dueOn: dayOf(requestBy), doneOn: closedOn ?? settledOn, open: `还没有报请上级委派律师（应在${clock(requestBy)}前）` };
  const by = addHours(requestedAt, numberOn(ledger, 'lawyer-hours', today));
  if (intervenedAt === '' && closedOn === null) return { happenedOn, dueOn: dayOf(by), doneOn: null, open: `律师还没有介入（应在${clock(by)}前）` };
  return { happenedOn, dueOn: dayOf(requestBy), doneOn: dayOf(requestedAt), open: '', late: requestedAt > requestBy || intervenedAt > by };
}

function incidentAsked(r: RecordOf<'incident'>, ledger: Ledger, today: PlainDate): Asked {
  const by = addHours(r.foundAt, numberOn(ledger, 'incident-report-hours', today));
  return { happenedOn: dayOf(r.foundAt), dueOn: dayOf(by), doneOn: day(r.reportedAt), open: `还没有报告上一级工会（应在${clock(by)}前）`, late: r.reportedAt > by };
}

/** Whoever begins only later needs the approval all the same. */
function hiringAsked(r: RecordOf<'hiring'>, ledger: Ledger, today: PlainDate): Asked | null {
  const first = r.requestedOn ?? r.startsOn ?? r.approvedOn;
  if (first === null) return null;
  const dueOn = r.startsOn ?? addDays(first, numberOn(ledger, 'hiring-approval-days', today));
  return { happenedOn: lastDay(today, r.requestedOn, r.startsOn) ?? today, dueOn, doneOn: r.approvedOn, open: '还没有上一级工会的书面批准' };
}

/** What did not satisfy, or was passed on. */
function escalationAsked(r: RecordOf<'helpRequest'>, ledger: Ledger, today: PlainDate): Asked | null {
  const happenedOn = dayOf(r.receivedAt);
  const refusedOn = r.satisfied === 'no' ? (lastDay(today, r.feedbackOn) ?? lastDay(today, r.handledOn) ?? happenedOn) : null;
  const since = refusedOn ?? lastDay(today, r.escalatedOn);
  return since === null ? null : { happenedOn, dueOn: settings(ledger, today)(since, 'escalation-days'), doneOn: r.escalatedOn, open: '职工不满意，还没有报请上级协调' };
}

function disagreementAsked(r: RecordOf<'majorMatter'>, ledger: Ledger, today: PlainDate): Asked | null {
  const escalatedOn = lastDay(today, r.escalatedOn);
  if (r.stance !== 'disagreed' && r.stance !== 'partly' && escalatedOn === null) return null;
  const happenedOn = r.repliedOn ?? r.sentOn ?? r.informedOn;
  return { happenedOn, dueOn: settings(ledger, today)(happenedOn, 'escalation-days'), doneOn: escalatedOn ?? r.closedOn, open: '与行政意见不一致，还没有报请上一级工会' };
}

function evaluationAsked(r: RecordOf<'evaluation'>, ledger: Ledger, today: PlainDate): Asked {
  const [party, superior] = [lastDay(today, r.reportedPartyOn), lastDay(today, r.reportedSuperiorOn)];
  const open = `还没有报${[party === null ? '同级党组织' : '', superior === null ? '上级工会' : ''].filter((t) => t !== '').join('和')}`;
  return { happenedOn: r.evaluatedOn, dueOn: addDays(r.evaluatedOn, numberOn(ledger, 'evaluation-report-days', today)), doneOn: all(today, party, superior), open };
}

const settings = (ledger: Ledger, today: PlainDate) => (from: PlainDate, key: 'help-days' | 'consultation-days' | 'opinion-days' | 'escalation-days') => addDays(from, numberOn(ledger, key, today));

/** Duties that arise when something happens. */
const rows: readonly EventDuty[] = [
  {
    id: 'S-0.3', title: '执行大会决议和上级任务', chapter: 'goal', clause: '二（首句）：执行本单位会员（代表）大会决议，完成上级工会交办的任务', source: letter('二'), actor: 'GU', numbers: ['task-days'], needed: '件件办结',
    happenings: (ledger, today) => [...resolutions(ledger, today), ...each('incoming', (r) => (r.task === '' && r.dueOn === null ? null : { happenedOn: r.receivedOn, dueOn: r.dueOn ?? addDays(r.receivedOn, numberOn(ledger, 'task-days', today)), doneOn: r.doneOn, open: '上级交办的任务还没有办结' }))(ledger, today)],
    none: '还没有大会决议或上级交办任务的登记', next: { label: '登记上级任务', kind: 'incoming' },
  },
  {
    id: 'S-1.4', title: '突发事件报告', chapter: 'know', clause: '二（一）：涉及职工权益的突发事件，及时发现、迅速报告上一级工会', source: letter('二（一）'), actor: 'GU', numbers: ['incident-report-hours'], needed: '按时报告上一级工会',
    happenings: each('incident', incidentAsked),
    none: '没有登记过突发事件；一旦发生，登记发现时间，程序会提示报告时限', next: { label: '登记突发事件', kind: 'incident' },
  },
  {
    id: 'S-4.2', title: '困难职工帮扶', chapter: 'help', clause: '二（四）：履行困难职工第一知情人、第一报告人、第一协调人职责', source: letter('二（四）'), actor: 'GU', numbers: ['hardship-days', 'hardship-review-months'], needed: '一户一档：有走访、有报告、有帮扶，按期复核',
    happenings: each('hardship', hardshipAsked), none: '没有登记困难职工；得知困难情况后请建档', next: { label: '建困难职工档案', kind: 'hardship' },
  },
  {
    id: 'S-4.3', title: '接待职工求助', chapter: 'help', clause: '二（四）：接待职工日常求助', source: letter('二（四）'), actor: 'GU', numbers: ['help-days'], needed: '件件有办理结果',
    happenings: each('helpRequest', (r, ledger, today) => ({ happenedOn: dayOf(r.receivedAt), dueOn: r.dueOn ?? settings(ledger, today)(dayOf(r.receivedAt), 'help-days'), doneOn: r.handledOn, open: '还没有办理结果' })),
    none: '没有登记过职工求助', next: { label: '登记求助', kind: 'helpRequest' },
  },
  {
    id: 'S-4.5', title: '报请上级协调解决', chapter: 'help', clause: '二（四）：本级无法解决的，报请上一级工会协调解决', source: letter('二（四）'), actor: 'GU', numbers: ['escalation-days'], needed: '解决不了的都报请上级',
    happenings: each('helpRequest', escalationAsked),
    none: '没有需要报请上级的求助', next: { label: '登记求助', kind: 'helpRequest' },
  },
  {
    id: 'S-6.1', title: '法律政策咨询', chapter: 'rights', clause: '二（六）：接待劳动法律政策咨询，把纠纷化解在萌芽状态', source: letter('二（六）'), actor: 'GU', numbers: ['consultation-days'], needed: '件件有答复',
    happenings: each('consultation', (r, ledger, today) => ({ happenedOn: r.askedOn, dueOn: settings(ledger, today)(r.askedOn, 'consultation-days'), doneOn: r.answeredOn, open: '还没有答复' })),
    none: '没有登记过法律政策咨询', next: { label: '登记咨询', kind: 'consultation' },
  },
  {
    id: 'S-6.2', title: '劳动争议报请法律援助', chapter: 'rights', clause: '二（六）：已发生的劳动争议，及时报请上级工会委派专业律师，提供法律援助（街道、乡镇总工会委派律师24小时内介入）', source: letter('二（六）；三（三）3'), actor: 'GU→UP', numbers: ['dispute-request-hours', 'lawyer-hours'], needed: '及时报请，律师24小时内介入',
    happenings: each('dispute', disputeAsked), none: '没有登记过劳动争议', next: { label: '登记争议', kind: 'dispute' },
  },
  {
    id: 'S-6.3', title: '重大事项提出工会意见', chapter: 'rights', clause: '二（六）：裁员、重组、工资制度改革等重大事项，及时研究并提出工会意见', source: letter('二（六）'), actor: 'GU', numbers: ['opinion-days'], needed: '都提出书面意见',
    happenings: each('majorMatter', (r, ledger, today) => {
      const due = settings(ledger, today)(r.informedOn, 'opinion-days');
      return { happenedOn: r.informedOn, dueOn: r.effectiveOn !== null && r.effectiveOn < due ? r.effectiveOn : due, doneOn: r.sentOn, open: '还没有把工会意见送交单位' };
    }),
    none: '没有登记过裁员、重组、工资制度改革等重大事项', next: { label: '登记重大事项', kind: 'majorMatter' },
  },
  {
    id: 'S-6.4', title: '意见不一致报请上级', chapter: 'rights', clause: '二（六）：与行政意见不一致时，报请上一级工会研究', source: letter('二（六）'), actor: 'GU→UP', numbers: ['escalation-days'], needed: '不一致的都报请上级',
    happenings: each('majorMatter', disagreementAsked),
    none: '没有与行政意见不一致的重大事项', next: { label: '登记重大事项', kind: 'majorMatter' },
  },
  {
    id: 'S-3.27', title: '聘用工作人员须经批准', chapter: 'cadres', clause: '三（二）1：用工会经费聘用工作人员，须经上一级工会书面批准', source: letter('三（二）1'), actor: 'GU (may)', numbers: ['hiring-approval-days'], needed: '聘用前有书面批准',
    happenings: each('hiring', hiringAsked),
    none: '本会没有用工会经费聘用人员', next: { label: '登记聘用', kind: 'hiring' },
  },
  {
    id: 'S-3.41', title: '评议结果报告', chapter: 'system', clause: '三（四）1：民主评议结果向同级党组织和上级工会报告', source: letter('三（四）1'), actor: 'GU', numbers: ['evaluation-report-days'], needed: '报同级党组织和上级工会',
    happenings: each('evaluation', evaluationAsked),
    none: '还没有开展民主评议', next: { label: '记一次评议', kind: 'evaluation' },
  },
  {
    id: 'BCC-14', title: '集体合同报送备案', chapter: 'law', clause: '北京条例第39条、工资集体协商办法第21条：双方首席代表签字后按期报送人社部门备案', source: beijingContract('第39条'), actor: 'GU+EMP', numbers: ['filing-days', 'wage-filing-days'], needed: '签字后按期报送',
    happenings: contractStep('filing', '还没有报送备案'), listedElsewhere: true, none: '还没有签字的合同', next: { label: '登记合同', kind: 'contract' },
  },
  {
    id: 'WCN-11', title: '工资专项集体合同公布', chapter: 'law', clause: '工资集体协商办法第23条：生效后5日内向全体职工公布', source: { text: '《工资集体协商试行办法》', clause: '第23条', confidence: 'A' }, actor: 'GU+EMP', numbers: ['wage-publish-days'], needed: '生效后按期公布',
    happenings: contractStep('publish', '还没有向全体职工公布'), listedElsewhere: true, none: '还没有生效的工资专项集体合同', next: { label: '登记合同', kind: 'contract' },
  },
];

/** Resolutions that were passed at a meeting and name a day. */
function resolutions(ledger: Ledger, today: PlainDate): readonly Happening[] {
  return entriesOf(ledger, 'meeting').filter(({ record: m }) => m.state === 'held' && dayOf(m.heldAt) <= today).flatMap((entry) =>
    entry.record.agenda.flatMap((item, i) => item.resolutions.flatMap((r, j): Happening[] => {
      if (item.outcome !== 'passed' || r.dueOn === null) return [];
      const on = lastDay(today, r.doneOn) ?? dayOf(entry.record.heldAt);
      return [{ evidence: proof('meeting', entry, on), dueOn: r.dueOn, doneOn: r.doneOn, open: `的决议“${r.text.slice(0, 20)}”还没有办结`, title: `落实决议：${r.text}`, part: `${i}-${j}` }];
    })));
}

export const eventDuties = rows.map(eventDuty);
