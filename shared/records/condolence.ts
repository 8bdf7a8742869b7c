import { z } from 'zod';
import { addDays } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings } from './order';
import { amount, date, keysOf, listOf, longText, nameValue, requiredDate, requiredText, text } from './values';

export const condolenceKinds = {
  festival: '节日慰问', birthday: '生日慰问', wedding: '结婚慰问', birth: '生育慰问', illness: '住院慰问', bereavement: '丧事慰问',
  retirement: '退休离岗慰问', 'front-line': '一线慰问', hardship: '困难慰问',
} as const;
export const festivals = {
  none: '', 'new-year': '元旦', spring: '春节', qingming: '清明节', labour: '劳动节', 'dragon-boat': '端午节',
  'mid-autumn': '中秋节', national: '国庆节', ethnic: '少数民族节日',
} as const;

const recipient = z.object({ who: nameValue(), goods: text(200), amount: amount(), signedOn: date(), agent: text(60) });

const schema = z.object({
  title: requiredText('慰问名称', 120),
  condolenceKind: keysOf(condolenceKinds).default('festival'),
  festival: keysOf(festivals).default('none'),
  heldOn: requiredDate('慰问日期'),
  plan: longText(),
  goods: text(300),
  perHead: amount(),
  budget: amount(),
  recipients: listOf(recipient, 5000),
  disclosedOn: date(),
  note: text(500),
});

export type Condolence = z.infer<typeof schema>;

/** Days after which whoever got something should have signed for it. */
const DAYS_TO_SIGN = 30;

/** Goods or money given to staff at a festival or in joy and sorrow, with who received them. */
export const condolence = defineKind({
  kind: 'condolence',
  label: '慰问',
  confidential: true,
  hint: '还没有慰问记录。把最近一次节日慰问的方案、物品和领取名单记下来，签领情况就能查。',
  schema,
  fields: {
    title: { input: 'text', label: '慰问名称', required: true, wide: true, help: '如：2026年端午节慰问' },
    condolenceKind: { input: 'choice', label: '类别', options: condolenceKinds },
    festival: { input: 'choice', label: '节日', options: festivals, help: '节日慰问要选' },
    heldOn: { input: 'date', label: '慰问日期', required: true },
    plan: { input: 'longText', label: '慰问方案' },
    goods: { input: 'text', label: '慰问品' },
    perHead: { input: 'amount', label: '每人标准' },
    budget: { input: 'amount', label: '预算' },
    recipients: {
      input: 'list',
      label: '领取名单',
      item: '人',
      fields: {
        who: { input: 'name', to: 'person', label: '姓名' },
        goods: { input: 'text', label: '慰问品' },
        amount: { input: 'amount', label: '金额' },
        signedOn: { input: 'date', label: '签领日期' },
        agent: { input: 'text', label: '代领人' },
      },
    },
    disclosedOn: { input: 'date', label: '公开日期' },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '慰问', fields: ['title', 'condolenceKind', 'festival', 'heldOn', 'goods', 'perHead', 'budget', 'plan'] },
    { title: '领取名单', fields: ['recipients'] },
    { title: '公开', fields: ['disclosedOn', 'note'] },
  ],
  columns: ['heldOn', 'title', 'condolenceKind', 'festival', 'goods', 'perHead', 'budget', 'disclosedOn'],
  blank: (today) => ({ ...schema.parse({ title: '？', heldOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.heldOn}）`,
  searchText: (r) => [r.title, condolenceKinds[r.condolenceKind], festivals[r.festival], r.goods, ...r.recipients.slice(0, 200).map((p) => p.who.name)],
  problems(r): FieldProblem[] {
    const nameless = r.condolenceKind === 'festival' && r.festival === 'none';
    return nameless ? [{ path: 'festival', message: '节日慰问要选是哪个节日' }] : [];
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['disclosedOn'], today);
    const unsigned = r.recipients.filter((p) => p.signedOn === null).length;
    if (unsigned > 0 && today > addDays(r.heldOn, DAYS_TO_SIGN)) {
      found.push({ path: 'recipients', message: `慰问已过${DAYS_TO_SIGN}天，还有${unsigned}人没有签领日期` });
    }
    return found;
  },
  dayOf: (r) => r.heldOn,
});
