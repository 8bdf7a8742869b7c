import { amountWords, maskIdNumber, maskPhone, momentWordsPlain } from '../words';
import type { FieldNote } from './field';
import type { NameValue } from './values';

/** Finds the one-line summary of another record, for references. */
export type Lookup = (kind: string, id: string) => string;

/** Stands for what would still say too much with its middle masked: sums and stories. */
const HIDDEN = '******';

/**
 * The value of a field as a list or an export shows it. `masked` hides what is personal: id numbers, phones, accounts
 * and birth dates.
 */
export function showValue(note: FieldNote, value: unknown, lookup: Lookup, masked: boolean): string {
  if (value === null || value === undefined) return '';
  const hide = masked && note.privacy !== undefined;
  switch (note.input) {
    case 'choice':
      return note.options[String(value)] ?? '';
    case 'reference':
      return value === '' ? '' : lookup(note.to, String(value));
    case 'name':
      return (value as NameValue).name;
    case 'yesNo':
      return value === true ? '是' : '否';
    case 'moment':
      return momentWordsPlain(String(value));
    case 'phone':
      return hide ? maskPhone(String(value)) : String(value);
    case 'idNumber':
      return hide ? maskIdNumber(String(value)) : String(value);
    case 'date':
      return hide && value !== '' ? `${String(value).slice(0, 4)}年` : String(value);
    case 'amount':
      return hide ? HIDDEN : amountWords(Number(value));
    case 'longText':
      return hide && value !== '' ? HIDDEN : String(value);
    case 'text': case 'time': case 'creditCode': case 'count':
      return hide ? maskIdNumber(String(value)) : String(value);
    case 'list':
      return Array.isArray(value) && value.length > 0 ? `${value.length}${note.item}` : '';
    case 'texts':
      return Array.isArray(value) ? value.join('、') : '';
    case 'group':
      return '';
  }
}
