import { dateOf, partsOf, within, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { bookOf, categorySums, givenInAll, serviceShareOf, type CategorySum } from '../money';
import { titleLines, type Block } from '../paper';
import { condolenceKinds, voucherCategories, voucherItems, type Condolence, type Disclosure } from '../records';
import { amountWords, dateWords, yuanFigures } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { shareSentence } from './parts/funds';

/** The period that a disclosure is about: as typed, else the year of the day up to it. */
export function disclosedPeriod(r: Disclosure): Period {
  return { from: r.from ?? dateOf(partsOf(r.disclosedOn).year, 1, 1)!, to: r.to ?? r.disclosedOn };
}

function rowsOf(sums: readonly CategorySum[]): readonly (readonly string[])[] {
  return sums.filter((s) => s.entries.length > 0).flatMap((s) => [
    [voucherCategories[s.category], yuanFigures(s.amount)], ...s.items.filter((i) => i.item !== 'none').map((i) => [`其中：${voucherItems[i.item]}`, yuanFigures(i.amount)]),
  ]);
}

/** The services of the period in numbers: what was held, how often, for how many. Never for whom. */
function serviceRows(ledger: Ledger, period: Period): readonly (readonly string[])[] {
  const held = entriesOf(ledger, 'condolence').map(({ record }) => record).filter((c) => within(period, c.heldOn));
  const kinds = [...new Set(held.map((c) => c.condolenceKind))];
  const row = (kind: Condolence['condolenceKind']): readonly string[] => {
    const own = held.filter((c) => c.condolenceKind === kind);
    return [condolenceKinds[kind], `${own.length}次，${own.reduce((n, c) => n + c.recipients.length, 0)}人次，${amountWords(own.reduce((sum, c) => sum + givenInAll(c), 0))}`];
  };
  const games = entriesOf(ledger, 'activity').filter(({ record: a }) => a.state === 'held' && within(period, a.heldOn)).length;
  const helps = entriesOf(ledger, 'hardship').flatMap(({ record }) => record.help).filter((h) => h.givenOn !== null && within(period, h.givenOn));
  return [
    ...kinds.map(row), ...(games === 0 ? [] : [['文体活动', `${games}次`]]), ...(helps.length === 0 ? [] : [['困难职工帮扶', `${helps.length}次，${amountWords(helps.reduce((sum, h) => sum + (h.amount ?? 0), 0))}`]]),
  ];
}

function moneyTable(ledger: Ledger, period: Period): Block {
  const book = bookOf(ledger, period);
  return {
    block: 'table', columns: [{ title: '项目', weight: 62, align: 'left' }, { title: '金额（元）', weight: 38, align: 'right' }],
    rows: [
      ['期初结余', yuanFigures(book.opening)], ...rowsOf(categorySums(ledger, period, 'income')), ['收入合计', yuanFigures(book.income)], ...rowsOf(categorySums(ledger, period, 'expense')), ['支出合计', yuanFigures(book.expense)],
      ['期末结余', yuanFigures(book.closing)],
    ],
    rowHeightMm: 6,
  };
}

const shareOf = (ledger: Ledger, period: Period, today: PlainDate) => serviceShareOf(ledger, period, period.to < today ? period.to : today);

/** 经费公开表: for the board, from the same book as every other paper, and without anybody's name. */
export const fundDisclosure = documentOf({
  id: 'fund-disclosure',
  title: '经费公开表',
  occasion: 'money',
  kind: 'disclosure',
  sizes: ['A4', 'A3'],
  purpose: '定期向会员公开经费收支和重点服务项目，张贴用，不含个人信息',
  applies: (r) => r.subject === 'money',
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写，落款会空着', 'unionProfile'),
  build({ ledger, record }, today, size) {
    const period = disclosedPeriod(record);
    const services = serviceRows(ledger, period);
    return {
      name: `工会经费公开表（${period.from}至${period.to}）`, style: 'form', size, pageNumber: 'none',
      blocks: [
        { block: 'title', lines: titleLines('工会经费收支公开表') }, { block: 'subtitle', text: `（${dateWords(period.from)}至${dateWords(period.to)}）` }, moneyTable(ledger, period),
        { block: 'paragraph', text: `${shareSentence(ledger, { share: shareOf(ledger, period, today) }, today)}欢迎会员监督${profileOf(ledger).phone === '' ? '' : `，联系电话${profileOf(ledger).phone}`}。` },
        ...(services.length === 0 ? [] : [{ block: 'paragraph', text: `重点服务项目：${services.map(([what, how]) => `${what}${how}`).join('；')}。` } as const]),
        ...(profileOf(ledger).unionName === '' ? [] : [{ block: 'signOff', organ: profileOf(ledger).unionName, date: dateWords(record.disclosedOn), sealed: true } as const]),
      ],
    };
  },
});
