import { categoriesOf, itemsOf, voucherCategories, voucherItems, type VoucherCategory, type VoucherDirection, type VoucherItem } from '../records';

/**
 * The headings of the accounting rules for unions of 2021 (财会〔2021〕7号) and where each heading of the letter of 2017
 * (总工办发〔2017〕32号) goes. Every heading of the one has its own line in the other, so that going there and back loses
 * nothing. Codes of the accounts are not given: no text of them was found.
 */

export const accountIncomes = {
  dues: '会费收入', allocation: '拨缴经费收入', 'superior-aid': '上级补助收入', 'government-aid': '政府补助收入', 'admin-aid': '行政补助收入', subsidiary: '附属单位上缴收入',
  investment: '投资收益', other: '其他收入',
} as const;
export const accountExpenses = {
  activities: '职工活动支出', service: '职工服务支出', rights: '维权支出', operations: '业务支出', capital: '资本性支出', 'to-subsidiary': '对附属单位的支出', 'other-spent': '其他支出',
} as const;
export const accounts = { ...accountIncomes, ...accountExpenses } as const;
export type Account = keyof typeof accounts;

/** A line of the accounts of 2021. `line` tells the lines of one account apart. */
export interface AccountLine {
  readonly account: Account;
  readonly line: string;
  /** B: seen as a quotation; K: recalled, to be verified; P: put there by this program. */
  readonly confidence: 'B' | 'K' | 'P';
}

/** A heading with its item, as the vouchers have them. */
export interface Heading {
  readonly category: VoucherCategory;
  readonly item: VoucherItem;
}

/** Where help for those in need is booked: local rules put it under the one or the other (parameter `help-account`). */
export type HelpAccount = 'rights' | 'service';

const OF_CATEGORY: Readonly<Record<VoucherCategory, readonly [Account, AccountLine['confidence']]>> = {
  dues: ['dues', 'K'], allocation: ['allocation', 'K'], 'superior-aid': ['superior-aid', 'K'], 'admin-aid': ['admin-aid', 'K'], 'undertaking-income': ['other', 'P'], investment: ['investment', 'K'], 'other-income': ['other', 'K'],
  activities: ['activities', 'B'], rights: ['rights', 'B'], operations: ['operations', 'B'], capital: ['capital', 'B'], undertaking: ['to-subsidiary', 'P'], 'other-expense': ['other-spent', 'B'],
};

/** Items that go elsewhere than their heading, or under another name. */
const OF_ITEM: Readonly<Partial<Record<VoucherItem, { readonly account?: Account; readonly line?: string; readonly confidence: AccountLine['confidence'] }>>> = {
  'government-aid': { account: 'government-aid', confidence: 'K' }, 'subsidiary-income': { account: 'subsidiary', confidence: 'K' },
  welfare: { line: '会员活动', confidence: 'B' }, 'model-rest': { confidence: 'B' }, 'member-service': { account: 'service', confidence: 'B' },
};

const HELP: readonly VoucherItem[] = ['hardship-help', 'warmth'];

function lineWords({ category, item }: Heading): string {
  if (item !== 'none') return OF_ITEM[item]?.line ?? voucherItems[item];
  return category === 'undertaking-income' ? '事业收入' : '不分细目';
}

/** The line of 2021 for a heading of 2017. */
export function accountOf(heading: Heading, help: HelpAccount = 'rights'): AccountLine {
  const [account, confidence] = OF_CATEGORY[heading.category];
  const own = OF_ITEM[heading.item];
  const moved = HELP.includes(heading.item) ? help : own?.account;
  return { account: moved ?? account, line: lineWords(heading), confidence: HELP.includes(heading.item) ? 'P' : (own?.confidence ?? confidence) };
}

/** Every heading with every item. */
export function allHeadings(direction?: VoucherDirection): readonly Heading[] {
  const directions: readonly VoucherDirection[] = direction === undefined ? ['income', 'expense'] : [direction];
  return directions.flatMap(categoriesOf).flatMap((category) => itemsOf(category).map((item): Heading => ({ category, item })));
}

/** The heading of 2017 that a line of 2021 came from; undefined for a line that there is not. */
export function headingOf(line: Pick<AccountLine, 'account' | 'line'>, help: HelpAccount = 'rights'): Heading | undefined {
  return allHeadings().find((heading) => {
    const there = accountOf(heading, help);
    return there.account === line.account && there.line === line.line;
  });
}

/** The name of a heading as the accounts of 2021 have it. */
export function accountWords({ account, line }: Pick<AccountLine, 'account' | 'line'>): string {
  return line === '不分细目' ? accounts[account] : `${accounts[account]}·${line}`;
}

/** The heading of the letter of 2017, for tables that show both. */
export function categoryWords(category: VoucherCategory): string {
  return voucherCategories[category];
}
