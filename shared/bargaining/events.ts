import { z } from 'zod';
import { isPlainDate } from '../calendar';

/** The three contracts that are bargained for. */
export const bargainingKinds = ['collective', 'wage', 'women'] as const;
export type BargainingKind = (typeof bargainingKinds)[number];

export const sides = { union: '职工方', employer: '用人单位方' } as const;
export type Side = keyof typeof sides;

const day = (label: string) => z.string({ error: `请填写${label}` }).refine(isPlainDate, `${label}应写成2026-03-05的样子，并且是真实的日期`);
const side = z.enum(['union', 'employer'], { error: '应为union（职工方）或employer（用人单位方）' });
const yesNo = (label: string) => z.boolean({ error: `请写明${label}（true或false）` });
const heads = (label: string) => z.number({ error: `请填写${label}` }).int(`${label}应为整数`).min(0, `${label}不能小于0`).max(1_000_000, `${label}过大`);

function of<const N extends string, S extends z.ZodRawShape>(event: N, shape: S) {
  return z.strictObject({ event: z.literal(event), on: day('日期'), note: z.string().max(500).optional(), ...shape });
}

/** One event of a round, as it comes from outside. */
export const eventSchema = z.discriminatedUnion('event', [
  of('requested', { by: side.optional() }),
  of('replied', { accepts: yesNo('是否同意协商').default(true), firstSessionOn: day('首次协商日期').optional() }),
  of('mediation-accepted', {}),
  of('mediation-ended', {}),
  of('representatives-published', {}),
  of('representative-vacant', { side: side.optional() }),
  of('representative-replaced', { side: side.optional() }),
  of('materials-asked', { by: day('约定提供日期').optional() }),
  of('materials-given', {}),
  of('term-agreed', { startsOn: day('期限开始日期').optional(), endsOn: day('期限届满日期') }),
  of('schedule-agreed', { draftBy: day('约定形成草案日期') }),
  of('session', { chair: side.optional(), signedByBoth: z.boolean().optional() }),
  of('paused', { agreedUntil: day('约定恢复日期').optional() }),
  of('resumed', {}),
  of('drafted', {}),
  of('congress', { all: heads('全体人数'), present: heads('出席人数'), yes: heads('同意人数') }),
  of('signed', {}),
  of('filed', {}),
  of('received', {}),
  of('objected', { opinion: z.string().max(2000).optional() }),
  of('effective', {}),
  of('published', {}),
  of('performance-reported', {}),
  of('change-requested', { by: side.optional() }),
  of('change-dropped', {}),
  of('renewal-requested', { by: side.optional() }),
  of('renewed', {}),
  of('expired', {}),
  of('dissolved', {}),
  of('end-filed', {}),
], { error: '没有这种事件名，请用 clock --events 查看全部名称' });

export type BargainingEvent = Readonly<z.infer<typeof eventSchema>>;
export type EventName = BargainingEvent['event'];
export type EventOf<N extends EventName> = Extract<BargainingEvent, { readonly event: N }>;

/** What an event means, for the glossary and the forms. */
export interface EventNote {
  readonly label: string;
  readonly meaning: string;
  /** Fields besides `event`, `on` and `note`, with what they hold. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that must be given. */
  readonly required: readonly string[];
  readonly kinds: readonly BargainingKind[];
}

const event = (label: string, meaning: string, fields: Readonly<Record<string, string>> = {}, required: readonly string[] = []): EventNote =>
  ({ label, meaning, fields, required, kinds: bargainingKinds });

const BY = { by: '由哪一方提出：union职工方，employer用人单位方' };
const OF_SIDE = { side: '哪一方的代表：union职工方，employer用人单位方' };

/** Every event in the order of the procedure; events of one day are read in this order. */
export const eventNotes: Readonly<Record<EventName, EventNote>> = {
  requested: event('提出协商要约', '一方书面提出协商要求并送达对方；日期写对方收到之日，答复期限从次日起算', BY),
  replied: event('书面答复', '对方书面答复是否同意协商；变更、续订的答复也用这一项', { accepts: '是否同意协商：true同意（默认），false拒绝', firstSessionOn: '答复中约定的首次协商日期，可不填' }),
  'mediation-accepted': event('协调申请受理', '协商发生争议，人社部门受理协调处理申请之日'),
  'mediation-ended': event('协调处理结束', '人社部门结束协调处理之日'),
  'representatives-published': event('公布协商代表名单', '双方代表产生后，在本单位公布名单之日'),
  'representative-vacant': event('协商代表空缺', '一名协商代表离职、离任或不能履职之日', OF_SIDE),
  'representative-replaced': event('补选协商代表', '空缺的代表补上之日', OF_SIDE),
  'materials-asked': event('要求提供资料', '一方书面要求对方提供与协商有关的资料', { by: '双方约定的提供日期，可不填' }),
  'materials-given': event('提供资料', '按对方要求提供真实资料之日'),
  'term-agreed': event('约定合同期限', '双方约定（或合同文本写明）的期限，最迟在生效前登记', { startsOn: '期限开始日期，可不填', endsOn: '期限届满日期' }, ['endsOn']),
  'schedule-agreed': event('约定协商进度', '双方约定在哪一天前形成草案；中止协商的天数会顺延', { draftBy: '约定形成草案的日期' }, ['draftBy']),
  session: event('协商会议', '召开一次协商会议', { chair: '由哪一方首席代表主持：union职工方，employer用人单位方', signedByBoth: '记录是否由双方首席代表签字' }),
  paused: event('中止协商', '未达成一致或出现意外情况，双方同意中止', { agreedUntil: '双方商定恢复协商的日期，可不填' }),
  resumed: event('恢复协商', '中止之后恢复协商之日'),
  drafted: event('形成草案', '协商一致形成草案，双方首席代表在草案上签字'),
  congress: event('职代会审议', '草案提交职工代表大会或全体职工表决', { all: '全体代表（职工）人数', present: '出席人数', yes: '同意人数' }, ['all', 'present', 'yes']),
  signed: event('首席代表签字', '草案通过后双方首席代表签字；被提出异议后重新签字也用这一项'),
  filed: event('报送备案', '用人单位把文本和材料报送人社部门；修改后再次报送也用这一项'),
  received: event('人社部门收到', '人社部门收到（备案）文本之日，15日从次日起算'),
  objected: event('提出异议', '人社部门送达审查意见，认为文本有问题', { opinion: '审查意见，可不填' }),
  effective: event('生效', '人社部门书面认可或合同另定的生效日期；没有的不登记，按收到后15日推算'),
  published: event('公布合同', '向本方全体人员公布生效的合同'),
  'performance-reported': event('报告履行情况', '向职工代表大会（职工大会）报告合同履行情况'),
  'change-requested': event('提出变更', '合同期内一方书面提出变更，此后重新走协商、审议、签字、报送的程序', BY),
  'change-dropped': event('不再变更', '双方不再进行这次变更，原合同继续履行'),
  'renewal-requested': event('提出续订', '期满前一方书面提出续订或下一轮协商', BY),
  renewed: event('已续订新合同', '新合同已经签订，本合同由新合同接替'),
  expired: event('期满终止', '期限届满，不再续订'),
  dissolved: event('协商解除', '双方协商一致提前解除'),
  'end-filed': event('终止备案', '解除、终止之后报人社部门备案'),
};

export const eventNames = Object.keys(eventNotes) as readonly EventName[];

const RANK = new Map(eventNames.map((name, i) => [name, i]));

/** The place of an event in the procedure, for events of the same day. */
export function rankOf(name: EventName): number {
  return RANK.get(name)!;
}
