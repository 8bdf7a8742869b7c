import { Failure } from '../../shared/failures';
import { isKindName, kindNames, kindOf, type AnyKind, type KindName } from '../../shared/records';

/** The kind that an option names. */
export function kindNamed(name: string): KindName {
  if (!isKindName(name)) throw new Failure('unknown-kind', `没有“${name}”这种记录。可以是：${kindNames.join('、')}。`);
  return name;
}

/** A field value as text, for comparing with what was typed. */
export function fieldText(kind: AnyKind, record: Readonly<Record<string, unknown>>, field: string): string {
  if (!Object.hasOwn(kind.fields, field)) throw new Failure('bad-request', `${kind.label}没有“${field}”这一项。`);
  const value = record[field];
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export { kindOf };
