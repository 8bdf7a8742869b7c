import { Failure } from '../../shared/failures';
import { entryOf, type Ledger } from '../../shared/ledger';
import { isKindName, kindOf, showValue, type AnyKind, type KindName } from '../../shared/records';

/**
 * What a list shows, as rows of text with the headings first. Personal fields are written in full, for a file that the
 * chair asked for, or masked as on screen.
 */
export function listRows(
  ledger: Ledger, name: KindName, columns: readonly string[], ids: readonly string[], masked = false,
): readonly (readonly string[])[] {
  const kind: AnyKind = kindOf(name);
  const notes = columns.map((column) => {
    const note = kind.fields[column];
    if (!note) throw new Failure('bad-request', `没有“${column}”这一列。`);
    return { column, note };
  });
  const lookup = (to: string, id: string) => {
    const entry = isKindName(to) ? entryOf(ledger, to, id) : undefined;
    return entry && isKindName(to) ? kindOf(to).summary(entry.record) : '';
  };
  const rows = ids.flatMap((id) => {
    const record = entryOf(ledger, name, id)?.record as Readonly<Record<string, unknown>> | undefined;
    return record ? [notes.map(({ column, note }) => showValue(note, record[column], lookup, masked))] : [];
  });
  return [notes.map(({ note }) => note.label), ...rows];
}
