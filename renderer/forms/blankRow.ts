import type { FieldNote } from '@shared/records';

/** A new row of a list, from the notes of its fields. */
export function blankRow(fields: Readonly<Record<string, FieldNote>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, note]) => [name, blankValue(note)]));
}

function blankValue(note: FieldNote): unknown {
  switch (note.input) {
    case 'choice':
      return Object.keys(note.options)[0] ?? '';
    case 'date': case 'count': case 'amount':
      return null;
    case 'yesNo':
      return false;
    case 'name':
      return { person: '', name: '' };
    case 'list': case 'texts':
      return [];
    case 'group':
      return blankRow(note.fields);
    case 'text': case 'longText': case 'moment': case 'time': case 'phone': case 'idNumber': case 'creditCode': case 'reference':
      return '';
  }
}
