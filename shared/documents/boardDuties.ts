import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { titleLines, type Block } from '../paper';
import { committeePosts, termEnd, type RecordOf } from '../records';
import { numeral } from '../words';
import { lackOf, profileOf, type DocumentSpec } from './document';

type PostKey = keyof typeof committeePosts;

/** What each post is for, in our own words; the chair may change the text on the draft. */
const TASKS: Readonly<Record<PostKey, string>> = {
  chair: '主持工会全面工作，召集委员会会议，代表职工与行政协商，对会员（代表）大会负责并报告工作。',
  'vice-chair': '协助主席工作，主席外出时主持日常工作，负责分工的事项。',
  'committee-member': '参加委员会议事和表决，按分工做好本项工作，联系所在小组的会员。',
  'audit-head': '主持经费审查，每年审查预算、决算和各项收支，向会员（代表）大会报告审查结果。',
  'audit-member': '参加经费审查，核对凭证和账目，提出审查意见。',
  'women-head': '主持女职工工作，维护女职工特殊权益，参与女职工专项集体合同协商。',
  'women-member': '联系女职工，反映女职工的意见和困难，组织女职工活动。',
};
const DUTIES: readonly (readonly [RegExp, string])[] = [
  [/组织/, '负责会员发展、会籍和小组管理，保管名册和资料，上报数据。'],
  [/女工|女职工/, '负责女职工权益保护，反映女职工的意见和困难，组织女职工活动。'],
  [/文体|宣传/, '负责文体活动、兴趣小组和宣传阵地，每月活动有计划、有记录。'],
  [/生产|劳动/, '负责劳动竞赛、技能提升和劳动保护检查，发现隐患及时提出。'],
  [/生活|福利|帮扶/, '负责慰问和困难帮扶，了解职工家庭情况，及时报告。'],
  [/财务|经费/, '负责工会经费收支和账目，按预算办事，定期公开。'],
  [/调解|维权|法律/, '负责劳动争议调解和法律咨询，及时报请上级工会援助。'],
];

interface Held { readonly post: PostKey; readonly duty: string; readonly name: string }

function heldOn(ledger: Ledger, today: PlainDate): readonly Held[] {
  const order = Object.keys(committeePosts);
  const inForce = (p: RecordOf<'term'>['posts'][number]) => p.holder.name !== '' && (p.from === null || p.from <= today) && (p.to === null || p.to >= today);
  return entriesOf(ledger, 'term').filter(({ record: r }) => r.startedOn <= today && termEnd(r) >= today)
    .flatMap(({ record }) => record.posts.filter(inForce).map((p) => ({ post: p.post, duty: p.duty, name: p.holder.name })))
    .sort((a, b) => order.indexOf(a.post) - order.indexOf(b.post));
}

function taskOf({ post, duty }: Held): string {
  return (duty === '' ? undefined : DUTIES.find(([shape]) => shape.test(duty))?.[1]) ?? TASKS[post];
}

/** 人员职责 for the wall: who does what (S-3.23). */
export const boardDuties: DocumentSpec<null> & { readonly kind: null } = {
  id: 'board-duties',
  title: '人员职责图板',
  occasion: 'wall',
  kind: null,
  sizes: ['A3', 'A4'],
  purpose: '本届委员会每个人管什么，贴在职工看得见的地方',
  applies: () => true,
  missing: ({ ledger }, today) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(heldOn(ledger, today).length === 0, 'unionName', '没有登记本届委员会的组成人员', 'unionProfile'),
  ],
  build: ({ ledger }, today, size) => ({
    name: '工会人员职责（上墙）',
    style: 'poster',
    size,
    pageNumber: 'none',
    marginMm: { x: 22, y: 24 },
    legibleAtM: 'largest',
    blocks: [
      { block: 'title', lines: titleLines('工会人员职责') },
      ...heldOn(ledger, today).map((held, i): Block => ({
        block: 'heading', level: 1, text: `${numeral(i + 1)}、${held.duty === '' ? committeePosts[held.post] : held.duty}（${held.name}）：`, rest: taskOf(held),
      })),
    ],
  }),
};
