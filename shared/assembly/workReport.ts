import { yearOf, type Period, type PlainDate } from '../calendar';
import { allFigures, quarterFigures, type Figure } from '../duties';
import { entriesOf, type Ledger } from '../ledger';
import { contractKinds } from '../records';
import { amountWords, shareWords } from '../words';

/** The figures of a year up to a day, each counted from its records. */
export function yearFigures(ledger: Ledger, year: string, today: PlainDate): ReadonlyMap<string, Figure> {
  const whole = yearOf(`${year}-01-01`);
  const period: Period = { from: whole.from, to: whole.to < today ? whole.to : today };
  return new Map(allFigures(quarterFigures(ledger, period)).map((f) => [f.label, f]));
}

/** `召开会员（代表）大会1次，委员会会议2次`: only what occurred. */
function doneWords(figures: ReadonlyMap<string, Figure>, labels: readonly (readonly [label: string, words: string])[]): string {
  return labels.flatMap(([label, words]) => {
    const f = figures.get(label);
    return f && f.records.length > 0 ? [`${words}${f.records.length}${f.unit}`] : [];
  }).join('，');
}

const sentence = (...parts: readonly string[]): string => {
  const said = parts.filter((p) => p !== '');
  return said.length === 0 ? '' : `${said.join('；')}。`;
};

function contractsOf(ledger: Ledger, period: Period): string {
  const signed = entriesOf(ledger, 'contract').map((e) => e.record).filter((c) => c.signedOn !== null && c.signedOn >= period.from && c.signedOn <= period.to);
  return signed.length === 0 ? '' : `签订${signed.map((c) => (c.title === '' ? contractKinds[c.contractKind] : `《${c.title}》`)).join('、')}`;
}

function helpMoney(ledger: Ledger, period: Period): string {
  const help = entriesOf(ledger, 'hardship').flatMap((e) => e.record.help).filter((h) => h.givenOn !== null && h.givenOn >= period.from && h.givenOn <= period.to);
  const fen = help.reduce((sum, h) => sum + (h.amount ?? 0), 0);
  return fen === 0 ? '' : `发放帮扶${help.length}笔、${amountWords(fen)}`;
}

function honoursOf(ledger: Ledger, period: Period): string {
  const won = entriesOf(ledger, 'honour').map((e) => e.record).filter((h) => h.awardedOn !== null && h.awardedOn >= period.from && h.awardedOn <= period.to);
  return won.length === 0 ? '' : `获得${won.map((h) => `${h.awardedBy}“${h.title}”`).join('、')}`;
}

function proposalsOf(ledger: Ledger, period: Period): string {
  const all = entriesOf(ledger, 'proposal').map((e) => e.record).filter((p) => p.submittedOn >= period.from && p.submittedOn <= period.to);
  const answered = all.filter((p) => p.answeredOn !== null).length;
  return all.length === 0 ? '' : `收到会员建议案${all.length}件，已答复${answered}件`;
}

/**
 * The year's work by the seven tasks of the policy, each number counted from the records. A task without records says
 * nothing; the chair writes on from there.
 */
export function workReportDraft(ledger: Ledger, year: string, today: PlainDate): string {
  const f = yearFigures(ledger, year, today);
  const whole = yearOf(`${year}-01-01`);
  const n = (label: string): number => f.get(label)?.records.length ?? 0;
  const [staff, members] = [n('期末职工'), n('期末会员')];
  const tasks: readonly (readonly [string, string])[] = [
    ['掌握动态，摸清底数', sentence(`现有职工${staff}人，现有会员${members}人`, n('突发事件') > 0 ? `妥善处置并报告突发事件${n('突发事件')}件` : '')],
    ['发展会员，做实基础', sentence(`全年新增会员${n('增加会员')}人，减少${n('减少会员')}人，入会率${shareWords(members, staff)}`, members > 0 ? `会员信息采集率${shareWords(n('信息已采集会员'), members)}，领取京卡${n('已领京卡会员')}人` : '')],
    ['建好职工之家，活跃文体生活', sentence(doneWords(f, [['文体活动', '举办文体活动'], ['培训', '组织培训']]), honoursOf(ledger, whole))],
    ['关心职工，做好帮扶', sentence(doneWords(f, [['慰问', '开展慰问'], ['接待职工求助', '接待职工求助'], ['其中已办结', '已办结'], ['新建困难职工档案', '新建困难职工档案']]), helpMoney(ledger, whole))],
    ['推进集体协商', sentence(contractsOf(ledger, whole))],
    ['依法维护权益', sentence(doneWords(f, [['法律政策咨询', '解答法律政策咨询'], ['劳动争议', '参与处理劳动争议'], ['提出工会意见的重大事项', '就重大事项向行政提出意见']]))],
    ['加强沟通，民主办会', sentence(doneWords(f, [['会员（代表）大会', '召开会员（代表）大会'], ['委员会会议', '委员会会议'], ['与行政沟通会议', '与行政沟通会议'], ['经费和服务项目公开', '公开经费和服务项目']]), proposalsOf(ledger, whole))],
  ];
  const told = tasks.filter(([, text]) => text !== '');
  return told.map(([title, text], i) => `（${'一二三四五六七'[i]!}）${title}。\n${text}`).join('\n');
}
