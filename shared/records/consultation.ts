import { z } from 'zod';
import { defineKind } from './kind';
import { labourTopics } from './options';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, longText, nameValue, requiredDate, requiredText, text } from './values';

const schema = z.object({
  askedOn: requiredDate('咨询日期'),
  who: nameValue(),
  topic: keysOf(labourTopics).default('contract'),
  question: requiredText('咨询问题', 5000),
  answer: longText(),
  adviser: nameValue(),
  answeredOn: date(),
  followUp: text(500),
});

export type Consultation = z.infer<typeof schema>;

/** A question on law or policy and what was answered. */
export const consultation = defineKind({
  kind: 'consultation',
  label: '法律政策咨询',
  confidential: true,
  hint: '还没有咨询记录。职工问到的劳动法律和政策，记下问题和答复，以后可以照着查。',
  schema,
  fields: {
    askedOn: { input: 'date', label: '咨询日期', required: true },
    who: { input: 'name', to: 'person', label: '咨询人', help: '不愿留名的可不填' },
    topic: { input: 'choice', label: '类别', options: labourTopics },
    question: { input: 'longText', label: '咨询问题', required: true },
    answer: { input: 'longText', label: '答复' },
    adviser: { input: 'name', to: 'person', label: '答复人' },
    answeredOn: { input: 'date', label: '答复日期' },
    followUp: { input: 'text', label: '后续情况', wide: true },
  },
  sections: [
    { title: '咨询', fields: ['askedOn', 'who', 'topic', 'question'] },
    { title: '答复', fields: ['adviser', 'answeredOn', 'answer', 'followUp'] },
  ],
  columns: ['askedOn', 'who', 'topic', 'question', 'adviser', 'answeredOn'],
  blank: (today) => ({ ...schema.parse({ askedOn: today, question: '？' }), question: '' }),
  summary: (r) => `${labourTopics[r.topic]}：${r.question.split('\n')[0]!.slice(0, 30)}`,
  searchText: (r) => [r.who.name, labourTopics[r.topic], r.question.slice(0, 500)],
  problems: (r) => orderProblems(r, [['askedOn', '咨询'], ['answeredOn', '答复']]),
  warnings: (r, today) => futureWarnings(r, ['askedOn', 'answeredOn'], today),
  dayOf: (r) => r.askedOn,
});
