import { kindNames, type AnyRecord } from '../records';
import type { Change, Entry, Ledger, Table } from './shape';

/** The changes that turn the present records into those of a backup. None where they are the same. */
export function restoringChanges(present: Ledger, backup: Ledger): readonly Change[] {
  return kindNames.flatMap((kind) => {
    const now = present.tables[kind] as unknown as Table;
    const then = backup.tables[kind] as unknown as Table;
    const ids = [...new Set([...Object.keys(now), ...Object.keys(then)])];
    return ids.flatMap((id): Change[] => {
      const mine: Entry | undefined = now[id];
      const after: AnyRecord | null = then[id]?.record ?? null;
      const same = JSON.stringify(mine?.record ?? null) === JSON.stringify(after);
      return same ? [] : [{ kind, id, basedOn: mine?.revision ?? 0, after }];
    });
  });
}
