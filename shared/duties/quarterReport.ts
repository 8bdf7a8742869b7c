import { before, partsOf, quarterNumber, quarterOf, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds } from '../records';
import { quarterWords } from '../words';
import { pendingState, type Duty, type Evidence } from './duty';

/** Sent quarter reports of the quarter that a period is. */
function sentFor(ledger: Ledger, quarter: Period, today: PlainDate): readonly Evidence[] {
  const year = String(partsOf(quarter.from).year);
  const number = String(quarterNumber(quarter.from));
  return entriesOf(ledger, 'report')
    .filter(({ record: r }) => r.reportKind === 'quarter' && r.year === year && r.quarter === number)
    .filter(({ record: r }) => r.sentOn !== null && r.sentOn <= today)
    .map(({ id, record }) => ({ kind: 'report', id, on: record.sentOn!, label: kinds.report.summary(record) }));
}

/** Whether the union reported, or had a committee, before a day. */
function begunBy(ledger: Ledger, day: PlainDate): boolean {
  const reported = entriesOf(ledger, 'report').some(({ record: r }) => r.sentOn !== null && r.sentOn < day);
  return reported || entriesOf(ledger, 'term').some(({ record }) => record.startedOn <= day);
}

export const quarterReport: Duty = {
  id: 'S-3.52',
  title: '季度报告',
  clause: '三（四）3：每季度末向上一级工会报告职工队伍、会员基础数据和工作开展情况',
  source: { text: '京工发〔2015〕11号', clause: '三（四）3', confidence: 'S' },
  chapter: 'system',
  actor: 'GU',
  every: 'quarter',
  numbers: ['due-soon-days'],
  assess(ledger, today) {
    const now = quarterOf(today);
    const last = before(now, quarterOf);
    const late = sentFor(ledger, last, today).length === 0 && begunBy(ledger, last.from);
    const asked = late ? last : now;
    const evidence = sentFor(ledger, asked, today);
    const name = quarterWords(asked.from);
    const needed = `${name}1份`;
    if (evidence.length > 0) return { state: 'met', dueOn: asked.to, done: `${name}已报`, needed, evidence, missing: '', next: null };
    const preset = {
      reportKind: 'quarter', title: `${name}工会工作报告`, year: String(partsOf(asked.from).year), quarter: String(quarterNumber(asked.from)),
    };
    return {
      state: pendingState(asked.to, today, numberOn(ledger, 'due-soon-days', today)),
      dueOn: asked.to,
      done: `${name}未报`,
      needed,
      evidence: [],
      missing: `${name}的报告还没有报送登记`,
      next: { label: '登记季度报告', kind: 'report', preset },
    };
  },
};
