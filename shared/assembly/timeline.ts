import { addDays, addWorkdays, dayOf, isWorkday, partsOf, type HolidayTable, type PlainDate } from '../calendar';
import { holidayTableOf } from '../duties';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import { assemblySteps, type Assembly, type AssemblyStep, type Meeting, type MeetingType } from '../records';
import { electionsOf, meetingOf } from './heads';
import { newestDay, opinionsFor, proposalsFor } from './opinions';

/** One step of the preparation: by when, whether it is done, and why by then. */
export interface TimelineStep {
  readonly step: AssemblyStep;
  readonly label: string;
  readonly dueOn: PlainDate;
  readonly doneOn: PlainDate | null;
  readonly state: 'done' | 'open' | 'late';
  readonly why: string;
  /** The year's arrangement of holidays is not known: only weekends were taken into account. */
  readonly unsure: boolean;
}

interface Way {
  readonly step: AssemblyStep;
  /** Only where somebody is elected or the superior is asked. */
  readonly only?: 'election';
  due(day: PlainDate, table: HolidayTable, noticeDays: number): PlainDate;
  why(noticeDays: number): string;
}

/** A day off is moved forward to the working day before. */
function workdayBy(day: PlainDate, table: HolidayTable): PlainDate {
  let found = day;
  while (!isWorkday(found, table)) found = addDays(found, -1);
  return found;
}

const back = (days: number) => (day: PlainDate, table: HolidayTable): PlainDate => workdayBy(addDays(day, -days), table);

/** Counted back from the day; only the notice is a rule, the others are a usual plan that the chair may change. */
const WAYS: readonly Way[] = [
  { step: 'request', only: 'election', due: back(30), why: () => '换届前书面请示，上一级工会15日内批复（条号待核实）' },
  { step: 'opinions', due: back(20), why: () => '京工发〔2015〕11号三（四）1：带着职工心声上会' },
  { step: 'candidates', only: 'election', due: back(20), why: () => '候选人酝酿后公示不少于5个工作日' },
  { step: 'proposals', due: back(15), why: () => '会前征集建议案，审查是否列入议程' },
  { step: 'drafts', due: back(10), why: () => '报告和草案先征求代表意见' },
  { step: 'notice', due: (day, table, n) => addWorkdays(day, -n, table), why: (n) => `提前${n}个工作日把日期、议程和讨论事项通知代表（条号待核实）` },
  { step: 'print', due: (day, table) => addWorkdays(day, -2, table), why: () => '留出装袋和核对的时间' },
  { step: 'rehearsal', due: (day, table) => addWorkdays(day, -1, table), why: () => '走一遍议程、表决和计票' },
  { step: 'held', due: (day) => day, why: () => '大会当天' },
  { step: 'minutes', due: (day, table) => addWorkdays(day, 5, table), why: () => '会后5个工作日内' },
  { step: 'report', due: (day, table) => addWorkdays(day, 5, table), why: () => '会后5个工作日内报上一级工会' },
  { step: 'publish', due: (day, table) => addWorkdays(day, 10, table), why: () => '会后向会员公布' },
  { step: 'file', due: (day) => addDays(day, 30), why: () => '全套材料归档' },
];

/** The day on which a step was done: as written down, else as the records themselves tell. */
function doneOn(step: AssemblyStep, assembly: Assembly, meeting: Meeting, ledger: Ledger): PlainDate | null {
  const typed = assembly.steps.find((s) => s.step === step)?.doneOn ?? null;
  if (typed !== null) return typed;
  switch (step) {
    case 'request':
      return assembly.requestedOn;
    case 'notice':
      return meeting.noticedOn;
    case 'held':
      return meeting.state === 'held' ? dayOf(meeting.heldAt) : null;
    case 'opinions':
      return newestDay(opinionsFor(ledger, assembly.meeting).map((o) => o.collectedOn));
    case 'proposals':
      return newestDay(proposalsFor(ledger, assembly.meeting).map((p) => p.submittedOn));
    case 'candidates':
      return newestDay(electionsOf(ledger, assembly.meeting).flatMap((e) => e.record.publishedOn ?? []));
    case 'drafts': case 'print': case 'rehearsal': case 'minutes': case 'report': case 'publish': case 'file':
      return null;
  }
}

/** What is to be done for an assembly and by when, in the order of the days. Empty while there is no meeting. */
export function timelineOf(ledger: Ledger, assembly: Assembly, today: PlainDate): readonly TimelineStep[] {
  const meeting = meetingOf(ledger, assembly)?.record;
  if (!meeting) return [];
  const table = holidayTableOf(ledger);
  const day = dayOf(meeting.heldAt);
  const notice = numberOn(ledger, 'notice-workdays', today);
  const elects = electionsOf(ledger, assembly.meeting).length > 0;
  return WAYS.filter((w) => w.only === undefined || elects).map((way): TimelineStep => {
    const dueOn = assembly.steps.find((s) => s.step === way.step)?.dueOn ?? way.due(day, table, notice);
    const done = doneOn(way.step, assembly, meeting, ledger);
    const state = done !== null ? 'done' : dueOn < today ? 'late' : 'open';
    return { step: way.step, label: assemblySteps[way.step], dueOn, doneOn: done, state, why: way.why(notice), unsure: !table.years.has(partsOf(dueOn).year) };
  }).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

const WORKDAYS: readonly MeetingType[] = ['member-assembly', 'delegate-assembly'];

/** By when the notice of a meeting must be out, and by which rule; null where none is set. */
export function noticeDue(ledger: Ledger, meeting: Pick<Meeting, 'meetingType' | 'heldAt'>, today: PlainDate): { readonly dueOn: PlainDate; readonly rule: string } | null {
  const day = dayOf(meeting.heldAt);
  if (WORKDAYS.includes(meeting.meetingType)) {
    const n = numberOn(ledger, 'notice-workdays', today);
    return { dueOn: addWorkdays(day, -n, holidayTableOf(ledger)), rule: `提前${n}个工作日（会员代表大会条例，条号待核实）` };
  }
  if (meeting.meetingType === 'congress') {
    const n = numberOn(ledger, 'congress-notice-days', today);
    return { dueOn: addDays(day, -n), rule: `提前${n}日提交事项（北京市实施办法第46条）` };
  }
  if (meeting.meetingType === 'committee' || meeting.meetingType === 'audit-committee' || meeting.meetingType === 'women-committee') {
    const n = numberOn(ledger, 'committee-notice-days', today);
    return { dueOn: addDays(day, -n), rule: `提前${n}天（惯例，可在设置里改）` };
  }
  return null;
}
