/** Headings of a grassroots union's books by 总工办发〔2017〕32号, with the items below them. */

export const voucherDirections = { income: '收入', expense: '支出' } as const;

export const incomeCategories = {
  dues: '会费收入', allocation: '拨缴经费收入', 'superior-aid': '上级工会补助收入', 'admin-aid': '行政补助收入',
  'undertaking-income': '事业收入', investment: '投资收益', 'other-income': '其他收入',
} as const;
export const expenseCategories = {
  activities: '职工活动支出', rights: '维权支出', operations: '业务支出', capital: '资本性支出', undertaking: '事业支出',
  'other-expense': '其他支出',
} as const;
export const voucherCategories = { ...incomeCategories, ...expenseCategories } as const;

export type VoucherDirection = keyof typeof voucherDirections;
export type VoucherCategory = keyof typeof voucherCategories;

/**
 * The items below the headings. Those of the letter are its own words; 政府补助, 附属单位上缴, 劳模职工疗休养 and
 * 职工服务 are headings of the 2021 accounting rules that have no place of their own in it.
 */
export const voucherItems = {
  none: '不分细目',
  'subsidiary-income': '附属单位上缴', 'government-aid': '政府补助', 'surplus-income': '资产盘盈', 'disposal-gain': '资产处置净收入', 'gift-income': '捐赠收入', interest: '利息收入', 'misc-income': '其他各项收入',
  education: '职工教育', culture: '文体活动', publicity: '宣传活动', welfare: '职工集体福利', 'model-rest': '劳模职工疗休养', 'member-service': '职工服务', 'other-activity': '其他活动',
  relations: '劳动关系协调费', protection: '劳动保护费', 'legal-aid': '法律援助费', 'hardship-help': '困难职工帮扶费', warmth: '送温暖费', 'other-rights': '其他维权',
  training: '培训费', meetings: '会议费', special: '专项业务费', 'other-operations': '其他业务',
  building: '建设工程', equipment: '设备工具购置', repair: '大型修缮', network: '信息网络购建',
  'subsidy-independent': '补助独立核算附属事业单位', 'own-undertaking': '非独立核算附属事业单位支出',
  loss: '资产盘亏', 'disposal-loss': '固定资产处置净损失', 'gift-expense': '捐赠支出', sponsorship: '赞助', 'misc-expense': '其他各项支出',
} as const;
export type VoucherItem = keyof typeof voucherItems;

const ITEMS_OF: Readonly<Record<VoucherCategory, readonly VoucherItem[]>> = {
  dues: [], allocation: [], 'superior-aid': [], 'admin-aid': [], 'undertaking-income': ['subsidiary-income'], investment: [],
  'other-income': ['government-aid', 'surplus-income', 'disposal-gain', 'gift-income', 'interest', 'misc-income'],
  activities: ['education', 'culture', 'publicity', 'welfare', 'model-rest', 'member-service', 'other-activity'],
  rights: ['relations', 'protection', 'legal-aid', 'hardship-help', 'warmth', 'other-rights'],
  operations: ['training', 'meetings', 'special', 'other-operations'],
  capital: ['building', 'equipment', 'repair', 'network'],
  undertaking: ['subsidy-independent', 'own-undertaking'],
  'other-expense': ['loss', 'disposal-loss', 'gift-expense', 'sponsorship', 'misc-expense'],
};

/** The items below a heading, 不分细目 first. */
export function itemsOf(category: VoucherCategory): readonly VoucherItem[] {
  return ['none', ...ITEMS_OF[category]];
}

/** The heading that an item stands below; null for 不分细目, which stands below all. */
export function categoryOfItem(item: VoucherItem): VoucherCategory | null {
  return categories.find((c) => ITEMS_OF[c].includes(item)) ?? null;
}

const categories = Object.keys(voucherCategories) as readonly VoucherCategory[];

/** The headings of one direction, in the order of the books. */
export function categoriesOf(direction: VoucherDirection): readonly VoucherCategory[] {
  return Object.keys(direction === 'income' ? incomeCategories : expenseCategories) as VoucherCategory[];
}

/** Whether a heading is one of income or of expense. */
export function directionOf(category: VoucherCategory): VoucherDirection {
  return Object.hasOwn(incomeCategories, category) ? 'income' : 'expense';
}

/** A heading with its item, as in 职工活动支出·文体活动. */
export function headingWords(category: VoucherCategory, item: VoucherItem): string {
  return item === 'none' ? voucherCategories[category] : `${voucherCategories[category]}·${voucherItems[item]}`;
}
