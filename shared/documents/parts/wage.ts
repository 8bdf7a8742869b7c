import type { PlainDate } from '../../calendar';
import type { Ledger } from '../../ledger';
import { numberOn } from '../../policy';
import type { Contract } from '../../records';
import { amountWords } from '../../words';
import { lackOf, type Lack } from '../document';
import { BLANK } from './blank';
import type { Chapter } from './contractText';

type Wage = Contract['wage'];

/** Hundredths of a percent as a percentage, without zeros at the end: 550 is `5.5%`. */
export function growthWords(hundredths: number): string {
  const part = String(hundredths % 100).padStart(2, '0').replace(/0+$/, '');
  return `${Math.floor(hundredths / 100)}${part === '' ? '' : `.${part}`}%`;
}

const money = (fen: number | null): string => (fen === null ? `${BLANK}元` : amountWords(fen));

/** Half a 元 either way: figures are agreed in whole 元 more often than not. */
const ROUNDING_FEN = 50;

/** Whether the growth leads from the one average to the other; exact, in ten-thousandths of a 分. */
function growthFits({ growthHundredths, averageLastYear, average }: Wage): boolean {
  if (growthHundredths === null || averageLastYear === null || average === null) return true;
  return Math.abs(averageLastYear * (10_000 + growthHundredths) - average * 10_000) <= ROUNDING_FEN * 10_000;
}

/** What the figures of a wage contract lack, and where they can not be right: below the floor, or against each other. */
export function wageLacks(c: Contract, ledger: Ledger, today: PlainDate): readonly Lack[] {
  const { wage: w } = c;
  const floor = numberOn(ledger, 'minimum-wage', today);
  const below = (fen: number | null): boolean => fen !== null && fen < floor * 100;
  return [
    ...lackOf(w.averageLastYear === null, 'wage.averageLastYear', '上年度月平均工资没有填写'),
    ...lackOf(w.growthHundredths === null, 'wage.growthHundredths', '平均工资增长幅度没有填写'),
    ...lackOf(w.average === null, 'wage.average', '本年度月平均工资没有填写'),
    ...lackOf(w.minimumPost === null, 'wage.minimumPost', '最低岗位工资没有填写'),
    ...lackOf(w.overtimeBase === null, 'wage.overtimeBase', '加班工资计发基数没有填写'),
    ...lackOf(w.payday === null || w.payday === 0, 'wage.payday', '每月发薪日没有填写'),
    ...lackOf(below(w.minimumPost), 'wage.minimumPost', `最低岗位工资低于当地月最低工资标准${floor}元`),
    ...lackOf(below(w.overtimeBase), 'wage.overtimeBase', `加班工资计发基数低于当地月最低工资标准${floor}元`),
    ...lackOf(!growthFits(w), 'wage.average', '本年度月平均工资与上年度月平均工资、增长幅度对不上'),
  ];
}

/** The articles with the figures of the year. */
export function wageChapter({ wage: w }: Contract): Chapter {
  const growth = w.growthHundredths === null ? `${BLANK}%` : growthWords(w.growthHundredths);
  return {
    title: '年度工资标准',
    articles: [
      `在上年度职工月平均工资${money(w.averageLastYear)}的基础上，本年度平均工资增长${growth}，达到每月${money(w.average)}`,
      `甲方最低岗位工资为每月${money(w.minimumPost)}，不得低于当地月最低工资标准；当地标准提高后高于上述数额的，按当地标准执行`,
      `加班工资以每月${money(w.overtimeBase)}为计发基数`,
      `甲方每月${w.payday === null || w.payday === 0 ? BLANK : w.payday}日前支付上月工资；遇休息日、节假日的，提前支付`,
    ],
  };
}
