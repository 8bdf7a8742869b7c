import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, longText, reference, requiredText, text } from './values';

export const regulationSystems = {
  basic: '工会基础工作', bargaining: '平等协商和集体合同', congress: '职代会和民主管理', growth: '职业发展和激励',
  relief: '解困助贫和服务帮扶', other: '其他',
} as const;
export const regulationTopics = {
  general: '一般制度', assembly: '会员（代表）大会制度', delegates: '会员代表常任制', contact: '主席联系职工制度', talk: '谈心制度',
  proposal: '建议案办理制度', promise: '公开承诺制度', management: '与行政定期会议制度', facility: '服务设施建设标准',
  service: '服务标准', feedback: '评价反馈机制', performance: '绩效评价指标', emergency: '应急预案', home: '职工之家管理制度',
  'relief-fund': '专项帮扶经费管理办法', money: '经费管理制度', seal: '印章管理制度', implementation: '贯彻实施方案',
} as const;

const schema = z.object({
  title: requiredText('制度名称', 120),
  system: keysOf(regulationSystems).default('basic'),
  topic: keysOf(regulationTopics).default('general'),
  adoptedOn: date(),
  meeting: reference(),
  number: text(60),
  revisedOn: date(),
  reviewedOn: date(),
  repealedOn: date(),
  content: longText(),
});

export type Regulation = z.infer<typeof schema>;

/** A rule that the union gave itself: adopted, revised, looked over, repealed. */
export const regulation = defineKind({
  kind: 'regulation',
  label: '规章制度',
  hint: '还没有规章制度。把已经通过的工会制度登记进来，程序会对照还缺哪几项。',
  schema,
  fields: {
    title: { input: 'text', label: '制度名称', required: true, wide: true },
    system: { input: 'choice', label: '所属体系', options: regulationSystems },
    topic: { input: 'choice', label: '内容类别', options: regulationTopics },
    adoptedOn: { input: 'date', label: '通过日期' },
    meeting: { input: 'reference', to: 'meeting', label: '通过的会议' },
    number: { input: 'text', label: '文号' },
    revisedOn: { input: 'date', label: '最近修订日期' },
    reviewedOn: { input: 'date', label: '最近检查（演练）日期' },
    repealedOn: { input: 'date', label: '废止日期', help: '现行有效的留空' },
    content: { input: 'longText', label: '正文' },
  },
  sections: [
    { title: '制度', fields: ['title', 'system', 'topic', 'number', 'adoptedOn', 'meeting', 'revisedOn', 'reviewedOn', 'repealedOn'] },
    { title: '正文', fields: ['content'] },
  ],
  columns: ['title', 'system', 'topic', 'adoptedOn', 'revisedOn', 'reviewedOn', 'repealedOn'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, r.number, regulationTopics[r.topic]],
  problems: (r) => [
    ...orderProblems(r, [['adoptedOn', '通过'], ['revisedOn', '最近修订'], ['repealedOn', '废止']]),
    ...orderProblems(r, [['adoptedOn', '通过'], ['reviewedOn', '最近检查（演练）']]),
  ],
  warnings: (r, today) => futureWarnings(r, ['adoptedOn', 'revisedOn', 'reviewedOn', 'repealedOn'], today),
  dayOf: (r) => r.revisedOn ?? r.adoptedOn,
});
