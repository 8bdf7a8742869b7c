import { addMonths } from '../calendar';
import { numberOn } from '../policy';
import { kinds, termEnd } from '../records';
import { dateWords } from '../words';
import { unknown, type Duty } from './duty';
import { termOn } from './terms';

export const committeeTerm: Duty = {
  id: 'S-3.17',
  title: '工会委员会任期和换届',
  clause: '三（一）3：委员会每届任期3年或5年，届满按期换届（信中为“3年至5年”，《工会法》第16条为“3年或者5年”，按法律执行）',
  source: { text: '《工会法》', clause: '第16条；京工发〔2015〕11号三（一）3', confidence: 'A' },
  chapter: 'place',
  actor: 'GU',
  numbers: ['term-warning-months'],
  assess(ledger, today) {
    const found = termOn(ledger, today);
    const needed = '在任期内';
    if (!found) return unknown('还没有登记本届委员会的起始日期和任期', needed, { label: '登记本届委员会', kind: 'term' });
    const end = termEnd(found.record);
    const warnFrom = addMonths(end, -numberOn(ledger, 'term-warning-months', today));
    const evidence = [{ kind: 'term' as const, id: found.id, on: found.record.startedOn, label: kinds.term.summary(found.record) }];
    const done = `${kinds.term.summary(found.record)}，${dateWords(end)}届满`;
    const open = { label: '打开届次', kind: 'term' as const, id: found.id };
    if (today > end) {
      return { state: 'overdue', dueOn: end, done, needed, evidence, missing: '任期已届满，应报上一级工会换届，或登记经批准的延期', next: open };
    }
    if (today >= warnFrom) {
      return { state: 'dueSoon', dueOn: end, done, needed, evidence, missing: '任期将满，应开始筹备换届并书面请示上一级工会', next: open };
    }
    return { state: 'met', dueOn: end, done, needed, evidence, missing: '', next: null };
  },
};
