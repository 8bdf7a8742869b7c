import { addDays, addMonths, rollForward, type HolidayTable, type PlainDate } from '../calendar';
import { parameterSpecs, type ParameterKey, type Source } from '../policy';
import type { BargainingKind } from './events';

/** The dated steps of a round. A step that comes again carries its number: `filing-2`. */
export const stepNames = [
  'reply', 'mediation', 'representatives', 'vacancy', 'materials', 'resume', 'draft', 'filing', 'effect', 'publish', 'performance',
  'renewal-window', 'expiry', 'end-filing',
] as const;
export type StepName = (typeof stepNames)[number];

/** A deadline as data. A rule without a parameter takes the day from what the two sides agreed. */
export interface DeadlineRule {
  readonly label: string;
  /** The day the counting starts from, in Chinese. */
  readonly from: string;
  readonly kinds: readonly BargainingKind[];
  readonly key: ParameterKey | null;
  /** The parameter for a wage contract where it differs. */
  readonly wageKey?: ParameterKey;
  /** 1 counts forward from the start, -1 back from the end. */
  readonly direction: 1 | -1;
  /** Deadlines to act roll over days off; the day on which something takes effect or ends does not. */
  readonly rolls: boolean;
  /** The source where no parameter carries it. */
  readonly source?: Source;
  /** The paper the step leads to, and what to do. */
  readonly paper: string | null;
  readonly todo: string;
}

const ALL = ['collective', 'wage', 'women'] as const;
const beijing = (clause: string): Source => ({ text: '《北京市集体合同条例》', clause, confidence: 'A' });
const agreed: Source = { text: '双方约定', clause: '', confidence: 'P' };

/** The deadlines of rules §3.5 and §9, C-5 to C-10. */
export const deadlineRules: Readonly<Record<StepName, DeadlineRule>> = {
  reply: {
    label: '对方书面答复', from: '对方收到要约之日', kinds: ALL, key: 'reply-days', direction: 1, rolls: true,
    paper: 'bargaining-reply', todo: '催促对方书面答复；逾期不答复的，可请上级工会和人社部门协助',
  },
  mediation: {
    label: '协调处理结束', from: '人社部门受理之日', kinds: ALL, key: 'mediation-days', direction: 1, rolls: true,
    paper: null, todo: '配合人社部门协调，保存协调处理协议书',
  },
  representatives: {
    label: '公布协商代表名单', from: '首次协商会议', kinds: ALL, key: null, direction: -1, rolls: false, source: beijing('第11条'),
    paper: 'representatives-list', todo: '在首次协商会议之前把双方代表名单在本单位公布',
  },
  vacancy: {
    label: '补选协商代表', from: '代表空缺之日', kinds: ALL, key: 'vacancy-days', direction: 1, rolls: true,
    paper: 'representatives-list', todo: '征求职工意见，选派新的代表并公布',
  },
  materials: {
    label: '提供协商资料', from: '首次协商会议或双方约定的日期', kinds: ALL, key: null, wageKey: 'wage-materials-days', direction: -1, rolls: false, source: agreed,
    paper: 'bargaining-request', todo: '催要或准备对方要求的资料',
  },
  resume: {
    label: '恢复协商', from: '中止之日', kinds: ALL, key: 'pause-days', direction: 1, rolls: false,
    paper: 'bargaining-record', todo: '与对方约定时间，恢复协商会议',
  },
  draft: {
    label: '形成草案', from: '双方约定的日期', kinds: ALL, key: null, direction: 1, rolls: false, source: agreed,
    paper: 'bargaining-record', todo: '安排协商会议，形成草案并由双方首席代表签字',
  },
  filing: {
    label: '由单位报送人社部门备案', from: '双方首席代表签字之日', kinds: ALL, key: 'filing-days', wageKey: 'wage-filing-days', direction: 1, rolls: true,
    paper: 'filing-packet', todo: '提醒单位把文本一式三份和备案材料报送人社部门，留存回执',
  },
  effect: {
    label: '无异议即行生效', from: '人社部门收到之日', kinds: ALL, key: 'effect-days', direction: 1, rolls: false,
    paper: null, todo: '15日内没有收到审查意见的，合同生效',
  },
  publish: {
    label: '向全体职工公布', from: '生效之日', kinds: ['wage'], key: 'wage-publish-days', direction: 1, rolls: true,
    paper: 'announcement', todo: '把生效的合同向全体职工公布',
  },
  performance: {
    label: '向职代会报告履行情况', from: '合同期限开始之日', kinds: ALL, key: 'performance-months', direction: 1, rolls: true,
    paper: 'performance-report', todo: '检查履行情况，向职工代表大会报告',
  },
  'renewal-window': {
    label: '可以提出续订', from: '合同期限届满之日', kinds: ALL, key: 'renewal-months', wageKey: 'wage-renewal-days', direction: -1, rolls: false,
    paper: 'bargaining-request', todo: '书面提出续订（下一轮协商）要约',
  },
  expiry: {
    label: '合同期限届满', from: '合同文本', kinds: ALL, key: 'renewal-months', wageKey: 'wage-renewal-days', direction: 1, rolls: false,
    paper: 'bargaining-request', todo: '登记续订、期满终止或解除；没有处理的合同一直提示',
  },
  'end-filing': {
    label: '解除、终止备案', from: '解除、终止之日', kinds: ALL, key: 'end-filing-days', direction: 1, rolls: true,
    paper: 'end-filing', todo: '提醒单位把解除、终止情况报人社部门备案',
  },
};

/** A number of the rules as it is in force, and whether the union put it there itself. */
export interface RuleNumber {
  readonly value: number;
  readonly own: boolean;
}
export type Numbers = (key: ParameterKey) => RuleNumber;

/** What the counting needs besides the events. */
export interface Ground {
  readonly table: HolidayTable;
  readonly numbers: Numbers;
}

/** The numbers of the rules as published, with some of them replaced. */
export function numbersWith(own: Readonly<Partial<Record<ParameterKey, number>>> = {}): Numbers {
  return (key) => {
    const value = own[key];
    return value === undefined ? { value: parameterSpecs[key].value, own: false } : { value, own: true };
  };
}

/** The parameter of a step for a kind of contract, null where the day is agreed. */
export function keyOf(step: StepName, kind: BargainingKind): ParameterKey | null {
  const rule = deadlineRules[step];
  return kind === 'wage' ? (rule.wageKey ?? rule.key) : rule.key;
}

/** Where a step's deadline comes from. */
export function sourceOf(step: StepName, kind: BargainingKind): Source {
  const key = keyOf(step, kind);
  return key === null ? deadlineRules[step].source! : parameterSpecs[key].source;
}

/** The day that a step's number of days or months gives from its start; the first day is not counted (《民法典》第201条). */
export function countFrom(step: StepName, kind: BargainingKind, start: PlainDate, numbers: Numbers): PlainDate {
  const key = keyOf(step, kind);
  if (key === null) return start;
  const length = deadlineRules[step].direction * numbers(key).value;
  return parameterSpecs[key].unit === '个月' ? addMonths(start, length) : addDays(start, length);
}

/** The last day of a step with its roll over days off (《民法典》第203条). */
export function dueFrom(step: StepName, counted: PlainDate, table: HolidayTable) {
  return deadlineRules[step].rolls ? rollForward(counted, table) : { due: counted, counted, rolled: false, unsure: false };
}
