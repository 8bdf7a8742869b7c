import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { parameterSpecs, type ParameterKey, type ParameterSpec } from './parameters';

export { parameterSpecs, type ParameterKey, type ParameterSpec, type Source } from './parameters';

/** The value of a parameter on a day, and whether the union put it there itself. */
export interface ParameterInForce {
  readonly key: ParameterKey;
  readonly spec: ParameterSpec;
  readonly value: number;
  readonly override: { readonly id: string; readonly since: PlainDate; readonly reason: string; readonly source: string } | null;
}

/** Why a text can not be the value of a parameter, or undefined. */
export function parameterProblem(key: ParameterKey, value: string): string | undefined {
  const { min, max, unit, options }: ParameterSpec = parameterSpecs[key];
  const number = Number(value);
  if (options && !Object.hasOwn(options, value.trim())) return `应为${Object.keys(options).join('、')}中的一个`;
  if (!/^\d+$/.test(value.trim()) || number < min || number > max) return `应为${min}到${max}之间的整数（${unit}）`;
  return undefined;
}

/** The number in force on a day: the union's newest own value that has started, else that of the rule. */
export function parameterOn(ledger: Ledger, key: ParameterKey, today: PlainDate): ParameterInForce {
  const spec: ParameterSpec = parameterSpecs[key];
  const own = entriesOf(ledger, 'parameter')
    .filter(({ record }) => record.key === key && record.since <= today && parameterProblem(key, record.value) === undefined)
    .sort((a, b) => (a.record.since === b.record.since ? a.revision - b.revision : a.record.since < b.record.since ? -1 : 1))
    .at(-1);
  if (!own) return { key, spec, value: spec.value, override: null };
  const { since, reason, source } = own.record;
  return { key, spec, value: Number(own.record.value), override: { id: own.id, since, reason, source } };
}

/** Only the number of {@link parameterOn}. */
export function numberOn(ledger: Ledger, key: ParameterKey, today: PlainDate): number {
  return parameterOn(ledger, key, today).value;
}

/** All parameters in force on a day. */
export function allParameters(ledger: Ledger, today: PlainDate): readonly ParameterInForce[] {
  return (Object.keys(parameterSpecs) as ParameterKey[]).map((key) => parameterOn(ledger, key, today));
}

/** What a parameter says: its number with the unit, or the words of the reading chosen. */
export function parameterWords(spec: ParameterSpec, value: number): string {
  return spec.options?.[value] ?? `${value}${spec.unit}`;
}
