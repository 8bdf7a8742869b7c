import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { PlainDate } from '../../shared/calendar';
import { Failure } from '../../shared/failures';
import { readRoster, refusedRows, rosterChanges, rosterSheet, type ImportPreview, type RosterReading, type Sheet } from '../../shared/importing';
import type { Change, Commit, Ledger } from '../../shared/ledger';

type Mapping = Readonly<Record<string, string | null>>;

interface Pending {
  readonly sheet: Sheet;
  /** About the file as a whole. */
  readonly notes: readonly string[];
  readonly fileName: string;
  readonly reading: RosterReading;
  readonly sequence: number;
  readonly mapping: Mapping | undefined;
}

export interface RosterDesk {
  /** Reads a file and keeps its rows under a token until they are accepted. */
  preview(file: string): Promise<Previewed>;
  remap(token: string, mapping: Mapping): Previewed;
  /** Takes over every row that was not refused: one commit. */
  accept(token: string): Promise<{ readonly commit: Commit; readonly accepted: number }>;
  /** The refused rows with their reasons, heading first. */
  refused(token: string): readonly (readonly string[])[];
}

export type Previewed = ImportPreview & { readonly token: string; readonly fileName: string };

export interface RosterOptions {
  readonly read: (file: string) => Promise<readonly Sheet[]>;
  readonly state: () => Ledger;
  readonly commit: (request: { readonly changes: readonly Change[]; readonly why: string; readonly opId?: string }) => Promise<Commit>;
  readonly today: () => PlainDate;
}

/** From a spreadsheet to people in the ledger, with a look at every row in between. */
export function makeRosterDesk(options: RosterOptions): RosterDesk {
  const pending = new Map<string, Pending>();
  const find = (token: string): Pending => {
    const found = pending.get(token);
    if (!found) throw new Failure('import-expired', '这次导入已经结束，请重新选择文件。');
    return found;
  };
  const keep = (token: string, from: Pick<Pending, 'sheet' | 'fileName' | 'notes'>, mapping: Mapping | undefined): Previewed => {
    const ledger = options.state();
    const reading = readRoster(from.sheet, ledger, options.today(), mapping);
    pending.clear();
    pending.set(token, { ...from, reading, sequence: ledger.sequence, mapping });
    return { ...reading.preview, notes: [...from.notes, ...reading.preview.notes], token, fileName: from.fileName };
  };
  return {
    async preview(file) {
      return keep(randomUUID(), { ...rosterSheet(await options.read(file)), fileName: path.basename(file) }, undefined);
    },
    remap(token, mapping) {
      const { sheet, fileName, notes } = find(token);
      return keep(token, { sheet, fileName, notes }, mapping);
    },
    async accept(token) {
      const { sheet, fileName, reading, sequence, mapping } = find(token);
      const ledger = options.state();
      // Somebody may have been added since the preview: judge once more, against the ledger of now.
      const { ready } = ledger.sequence === sequence ? reading : readRoster(sheet, ledger, options.today(), mapping);
      if (ready.length === 0) throw new Failure('bad-request', '没有可以导入的行。请按每行的原因修改后重新导入。');
      // The sequence makes it another operation when the import was undone and is asked for again.
      const opId = `${token}/${ledger.sequence}`;
      const commit = await options.commit({ changes: rosterChanges(ready, ledger, randomUUID), why: `导入名册“${fileName}”${ready.length}人`, opId });
      return { commit, accepted: ready.length };
    },
    refused(token) {
      const { sheet, reading } = find(token);
      return refusedRows(sheet, reading.preview);
    },
  };
}
