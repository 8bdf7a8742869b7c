import { dayNumber, fromDayNumber, isPlainDate, type PlainDate } from './plainDate';
import { halfWidth, readDate } from './readDate';

/** A minute of local time, `YYYY-MM-DDTHH:mm`, as written in minutes and incident reports. */
export type Moment = string;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day `HH:mm`. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** Whether a text is a moment of a real day. */
export function isMoment(text: string): text is Moment {
  return text.length === 16 && text[10] === 'T' && isPlainDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** The day of a moment. */
export function dayOf(moment: Moment): PlainDate {
  return moment.slice(0, 10);
}

/** The time of day of a moment, `HH:mm`. */
export function timeOf(moment: Moment): string {
  return moment.slice(11, 16);
}

/** The minute `hours` later; local time without daylight saving, as China has kept it since 1992. */
export function addHours(moment: Moment, hours: number): Moment {
  const [hour = 0, minute = 0] = timeOf(moment).split(':').map(Number);
  const minutes = dayNumber(dayOf(moment)) * 1440 + (hour + hours) * 60 + minute;
  const inDay = minutes - Math.floor(minutes / 1440) * 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${fromDayNumber(Math.floor(minutes / 1440))}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** A time of day as people type it: `14:30`, `1430`, `9点半`, `14时30分`, `9:5`. Undefined when it is none. */
export function readTime(text: string): string | undefined {
  const said = halfWidth(text).trim();
  const late = /^(下午|晚上|晚)/.test(said);
  const plain = said.replace(/^(上午|早上|中午|下午|晚上|晚)\s*/, '').replace(/[点时]半$/, ':30').replace(/[点时]整?$/, ':00');
  const found = /^(\d{1,2})[:：.点时](\d{1,2})分?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (!found) return undefined;
  const hour = Number(found[1]) + (late && Number(found[1]) < 12 ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${found[2]!.padStart(2, '0')}`;
  return isTime(time) ? time : undefined;
}

/** A moment as people type it: a date, then a time of day. Undefined when either is missing or wrong. */
export function readMoment(text: string): Moment | undefined {
  const plain = halfWidth(text).trim();
  const found = /^(.*?[日号\d])[\sT]+(\d{1,2}[:点时]?\d{0,2}分?半?)$/.exec(plain);
  if (!found) return undefined;
  const date = readDate(found[1]!);
  const time = readTime(found[2]!);
  return date && time ? `${date}T${time}` : undefined;
}
