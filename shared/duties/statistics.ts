import { dayOf, within, type Period } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { categorySums, givenInAll } from '../money';
import { isStaffOn, voucherCategories, type Person, type RecordOf, type VoucherDirection } from '../records';
import { ASSEMBLIES, proof } from './evidence';
import { countedFigure, figureWords, moneyFigure, peopleFigure, type Figure, type FigureWords, type SumFigure } from './figures';
import { memberOn, movementOf, participantsOf } from './quarterFigures';

/** A part of the yearly sheet: a heading and its figures. */
export interface StatisticsPart {
  readonly title: string;
  readonly figures: readonly (Figure | SumFigure)[];
}

function peopleParts(ledger: Ledger, { from, to }: Period): readonly StatisticsPart[] {
  const staff = entriesOf(ledger, 'person').filter(({ record }) => isStaffOn(record, to));
  const members = staff.filter(({ record }) => memberOn(record, to));
  const of = (key: string, label: string, all: readonly Entry<Person>[], keep: (p: Person) => boolean): Figure => peopleFigure(key, label, all.filter(({ record }) => keep(record)), to);
  const [s, m] = [movementOf(ledger, { from, to }, '职工', isStaffOn), movementOf(ledger, { from, to }, '会员', memberOn)];
  return [
    { title: '职工', figures: [s.opening, s.joined, s.left, s.closing, of('staff-women', '其中女职工', staff, (p) => p.sex === 'female'), of('staff-dispatched', '其中劳务派遣', staff, (p) => p.employmentForm === 'dispatched')] },
    { title: '会员', figures: [m.opening, m.joined, m.left, m.closing, of('member-women', '其中女会员', members, (p) => p.sex === 'female'), of('member-carded', '已领京卡', members, (p) => p.cardStep === 'issued')] },
  ];
}

function organisationPart(ledger: Ledger, { to }: Period): StatisticsPart {
  const groups = entriesOf(ledger, 'group').filter(({ record: g }) => g.foundedOn !== null && g.foundedOn <= to && (g.dissolvedOn === null || g.dissolvedOn > to));
  const listed = (key: string, label: string, keep: (g: RecordOf<'group'>) => boolean): Figure => ({ key, label, unit: '个', records: groups.filter(({ record }) => keep(record)).map((e) => proof('group', e, e.record.foundedOn!)) });
  return { title: '组织', figures: [listed('groups', '工会小组', (g) => g.groupKind === 'group'), listed('interest-groups', '兴趣小组', (g) => g.groupKind === 'interest')] };
}

function workParts(ledger: Ledger, p: Period): readonly StatisticsPart[] {
  const met = (label: string, types: readonly RecordOf<'meeting'>['meetingType'][]): Figure => countedFigure(ledger, p, label, '次', 'meeting', (r) => dayOf(r.heldAt), (r) => r.state === 'held' && types.includes(r.meetingType));
  return [
    {
      title: '民主管理', figures: [
        met('会员（代表）大会', ASSEMBLIES), met('委员会会议', ['committee']), met('职工代表大会', ['congress']), met('与行政沟通会议', ['management']), countedFigure(ledger, p, '收到建议案', '件', 'proposal', (r) => r.submittedOn),
        countedFigure(ledger, p, '其中已答复', '件', 'proposal', (r) => r.submittedOn, (r) => r.answeredOn !== null && r.answeredOn <= p.to), countedFigure(ledger, p, '民主评议', '次', 'evaluation', (r) => r.evaluatedOn), countedFigure(ledger, p, '公开', '次', 'disclosure', (r) => r.disclosedOn),
      ],
    },
    {
      title: '协商和维权', figures: [
        countedFigure(ledger, p, '签订集体合同', '份', 'contract', (r) => r.signedOn), countedFigure(ledger, p, '法律政策咨询', '件', 'consultation', (r) => r.askedOn), countedFigure(ledger, p, '劳动争议', '件', 'dispute', (r) => dayOf(r.learnedAt)),
        countedFigure(ledger, p, '重大事项提出意见', '件', 'majorMatter', (r) => r.sentOn), countedFigure(ledger, p, '突发事件', '件', 'incident', (r) => dayOf(r.foundAt)),
      ],
    },
    {
      title: '服务和活动', figures: [
        countedFigure(ledger, p, '文体活动', '次', 'activity', (r) => r.heldOn, (r) => r.state === 'held'), participantsOf(ledger, p), countedFigure(ledger, p, '培训', '次', 'training', (r) => r.heldOn), ...condolenceFigures(ledger, p),
        countedFigure(ledger, p, '接待职工求助', '件', 'helpRequest', (r) => dayOf(r.receivedAt)), helpFigure(ledger, p),
      ],
    },
  ];
}

function condolenceFigures(ledger: Ledger, p: Period): readonly (Figure | SumFigure)[] {
  const held = entriesOf(ledger, 'condolence').filter(({ record }) => within(p, record.heldOn));
  return [
    countedFigure(ledger, p, '慰问', '次', 'condolence', (r) => r.heldOn),
    { key: 'condoled', label: '慰问人次', unit: '人次', parts: held.map((e) => ({ ...proof('condolence', e, e.record.heldOn), adds: e.record.recipients.length })) },
    { key: 'condolence-sum', label: '慰问金额', unit: '元', parts: held.map((e) => ({ ...proof('condolence', e, e.record.heldOn), adds: givenInAll(e.record) })) },
  ];
}

/** Help that was given to those in need within the period; one file may hold several. */
function helpFigure(ledger: Ledger, p: Period): SumFigure {
  const parts = entriesOf(ledger, 'hardship').flatMap((e) => {
    const given = e.record.help.filter((h) => h.givenOn !== null && within(p, h.givenOn));
    return given.length === 0 ? [] : [{ ...proof('hardship', e, given[0]!.givenOn!), adds: given.reduce((sum, h) => sum + (h.amount ?? 0), 0) }];
  });
  return { key: 'hardship-help', label: '困难帮扶金额', unit: '元', parts };
}

function moneyPart(ledger: Ledger, p: Period, direction: VoucherDirection, title: string, all: string): StatisticsPart {
  const sums = categorySums(ledger, p, direction);
  return { title, figures: [moneyFigure(`${direction}-all`, all, sums.flatMap((s) => s.entries)), ...sums.filter((s) => s.entries.length > 0).map((s) => moneyFigure(`${direction}-${s.category}`, voucherCategories[s.category], s.entries))] };
}

/** The figures of the yearly sheet for any period, part by part, each with what it was counted from. */
export function statisticsOf(ledger: Ledger, period: Period): readonly StatisticsPart[] {
  return [
    ...peopleParts(ledger, period), organisationPart(ledger, period), ...workParts(ledger, period), moneyPart(ledger, period, 'income', '经费收入', '收入合计'), moneyPart(ledger, period, 'expense', '经费支出', '支出合计'),
  ];
}

/** The figures of the yearly sheet as they are written, to be kept when it is sent. */
export function writtenStatistics(ledger: Ledger, period: Period): readonly FigureWords[] {
  return statisticsOf(ledger, period).flatMap((part) => part.figures.map((f) => ({ ...figureWords(f), label: f.label })));
}

const closingOf = (figures: StatisticsPart['figures'], word: string): number | undefined => {
  const found = figures.find((f) => f.key === `${word}-closing`);
  return found && 'records' in found ? found.records.length : undefined;
};

/** What is wrong with the yearly sheet, in Chinese; a sheet with such a fault is not sent. */
export function statisticsFaults(parts: readonly StatisticsPart[]): readonly string[] {
  const all = parts.flatMap((p) => p.figures);
  const faults = ['职工', '会员'].flatMap((word): string[] => {
    const n = (end: string) => { const f = all.find((g) => g.key === `${word}-${end}`); return f && 'records' in f ? f.records.length : 0; };
    return n('opening') + n('joined') - n('left') === n('closing') ? [] : [`期末${word}不等于期初加增加减减少，请检查名册`];
  });
  return (closingOf(all, '会员') ?? 0) > (closingOf(all, '职工') ?? 0) ? [...faults, '期末会员多于期末职工，请检查名册'] : faults;
}
