import { z } from 'zod';
import { isMoment, isPlainDate, isTime } from '../calendar';
import { MOST_FEN } from '../words';

/** The scalars records are made of. The empty text and null mean "not known"; every field but the required has a default. */

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const clean = (max: number) =>
  z
    .string({ error: '应为文字' })
    .max(max, `不能超过${max}个字`)
    .refine((text) => !control.test(text), '含有看不见的控制字符，请删除后重新输入')
    .refine((text) => text.isWellFormed(), '含有不完整的字符，请重新输入');

/** One line of text. */
export const text = (max = 200) => clean(max).default('');

/** One line of text that must not be empty. */
export const requiredText = (label: string, max = 100) =>
  clean(max).refine((value) => value.trim() !== '', `请填写${label}`);

/** Several lines of text. */
export const longText = (max = 20_000) => clean(max).default('');

/** A plain date or null. */
export const date = () =>
  z.string().refine(isPlainDate, '日期不存在，请按“2026-3-5”的样子填写').nullable().default(null);

/** A plain date that must be given. */
export const requiredDate = (label: string) =>
  z.string({ error: `请填写${label}` }).refine(isPlainDate, `请填写${label}，例如2026-3-5`);

/** A moment to the minute that must be given. */
export const requiredMoment = (label: string) =>
  z.string({ error: `请填写${label}` }).refine(isMoment, `请填写${label}，例如2026-3-5 14:00`);

/** A moment to the minute or the empty text. */
export const optionalMoment = () =>
  z.string().refine((value) => value === '' || isMoment(value), '请填写日期和时间，例如2026-3-5 14:00').default('');

/** A time of day or the empty text. */
export const time = () =>
  z.string().refine((value) => value === '' || isTime(value), '时间应像14:30这样填写').default('');

/** A whole number from 0, or null. */
export const count = (max = 1_000_000) =>
  z.number({ error: '应为整数' }).int('应为整数').min(0, '不能小于0').max(max, `不能大于${max}`).nullable().default(null);

/** Money as a whole number of 分, or null. */
export const amount = () =>
  z.number({ error: '应为金额' }).int('金额最小到分').min(0, '金额不能小于0').max(MOST_FEN, '金额过大，请核对').nullable().default(null);

/** Money that must be given. */
export const requiredAmount = (label: string) => amount().refine((value): value is number => value !== null, `请填写${label}`);

/** Stands in a required amount until it is typed; the schema refuses it. */
export const UNTYPED_AMOUNT = null as unknown as number;

export const yesNo = () => z.boolean().default(false);

/** One of fixed values. */
export const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: '请从列表中选择' });

/** The id of another record, or the empty text. */
export const reference = () => z.string().regex(/^[a-z0-9-]{0,40}$/, '引用的记录编号不正确').default('');

/** A person of the roster (`person` holds the id) or a name typed by hand (`person` is empty). */
export const nameValue = () =>
  z.object({ person: reference(), name: text(60) }).default({ person: '', name: '' });

/** A person or a typed name that must not be empty. */
export const requiredName = (label: string) =>
  z.object({ person: reference(), name: text(60) }, { error: `请填写${label}` }).refine((value) => value.name.trim() !== '', `请填写${label}`);

export type NameValue = z.infer<ReturnType<typeof nameValue>>;

export const texts = (max = 200) => z.array(clean(500)).max(max, `最多${max}项`).default([]);

export const listOf = <S extends z.ZodObject>(row: S, max = 2000) => z.array(row).max(max, `最多${max}行`).default([]);

/** The keys of a choice's options, as zod wants them. */
export function keysOf<const O extends Readonly<Record<string, string>>>(options: O) {
  return choice(Object.keys(options) as [keyof O & string, ...(keyof O & string)[]]);
}
