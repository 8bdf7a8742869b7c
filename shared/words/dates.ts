import { dayOf, partsOf, quarterNumber, timeOf, weekdayOf, type Moment, type PlainDate } from '../calendar';
import { numeral } from './numbers';

/** `2026年3月5日`: the form of official papers, without leading zeros. */
export function dateWords(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** `3月5日`, for lists where the year is plain. */
export function shortDateWords(date: PlainDate): string {
  const { month, day } = partsOf(date);
  return `${month}月${day}日`;
}

/** `星期四`. */
export function weekdayWords(date: PlainDate): string {
  return `星期${'一二三四五六日'[weekdayOf(date) - 1]!}`;
}

/** `2026年6月18日（星期四）14:00`. */
export function momentWords(moment: Moment): string {
  return `${dateWords(dayOf(moment))}（${weekdayWords(dayOf(moment))}）${timeOf(moment)}`;
}

/** `上午`, `下午` or `晚上` of a moment, as minutes open. */
export function partOfDay(moment: Moment): string {
  const hour = Number(timeOf(moment).slice(0, 2));
  if (hour < 12) return '上午';
  return hour < 18 ? '下午' : '晚上';
}

/** `2026年第三季度`. */
export function quarterWords(date: PlainDate): string {
  return `${partsOf(date).year}年第${numeral(quarterNumber(date))}季度`;
}

/** `今天`, `还有3天`, `已过2天`: the distance of a due date as the screen says it. */
export function distanceWords(days: number): string {
  if (days === 0) return '今天';
  if (days === 1) return '明天';
  return days > 0 ? `还有${days}天` : `已过${-days}天`;
}

/** `2026-06-18 14:00`, for lists. */
export function momentWordsPlain(moment: Moment): string {
  return moment.replace('T', ' ');
}
