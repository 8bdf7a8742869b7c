import type { FieldNote } from './field';

/** One record points at another. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
  /** Dotted path of the field that points. */
  readonly path: string;
}

/** Every reference a record holds, found by its field notes; empty ids are none. */
export function referencesOf(
  fields: Readonly<Record<string, FieldNote>>,
  record: Readonly<Record<string, unknown>>,
  at = '',
): Reference[] {
  return Object.entries(fields).flatMap(([name, note]) => referencesIn(note, record[name], `${at}${name}`));
}

function referencesIn(note: FieldNote, value: unknown, path: string): Reference[] {
  switch (note.input) {
    case 'reference':
      return typeof value === 'string' && value !== '' ? [{ kind: note.to, id: value, path }] : [];
    case 'name': {
      const id = (value as { readonly person?: unknown } | undefined)?.person;
      return typeof id === 'string' && id !== '' ? [{ kind: note.to, id, path }] : [];
    }
    case 'list':
      return (Array.isArray(value) ? value : []).flatMap((row, i) => referencesOf(note.fields, row, `${path}.${i}.`));
    case 'group':
      return referencesOf(note.fields, (value ?? {}) as Readonly<Record<string, unknown>>, `${path}.`);
    case 'text': case 'longText': case 'date': case 'moment': case 'time': case 'phone': case 'idNumber':
    case 'creditCode': case 'count': case 'amount': case 'yesNo': case 'choice': case 'texts':
      return [];
  }
}
