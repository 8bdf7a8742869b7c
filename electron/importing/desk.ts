import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { PlainDate } from '../../shared/calendar';
import { Failure } from '../../shared/failures';
import { importWords, likeliestSheet, readFile, refusedRows, type FileReading, type ImportKind, type ImportPreview, type Sheet } from '../../shared/importing';
import type { Change, Commit, Ledger } from '../../shared/ledger';

type Mapping = Readonly<Record<string, string | null>>;

interface Pending {
  readonly kind: ImportKind;
  readonly sheet: Sheet;
  /** About the file as a whole. */
  readonly notes: readonly string[];
  readonly fileName: string;
  readonly reading: FileReading;
  readonly sequence: number;
  readonly mapping: Mapping | undefined;
}

export interface ImportDesk {
  /** Reads a file and keeps its rows under a token until they are accepted. */
  preview(file: string, kind?: ImportKind): Promise<Previewed>;
  remap(token: string, mapping: Mapping): Previewed;
  /** Takes over every row that was not refused: one commit. */
  accept(token: string): Promise<{ readonly commit: Commit; readonly accepted: number }>;
  /** The refused rows with their reasons, heading first. */
  refused(token: string): readonly (readonly string[])[];
}

export type Previewed = ImportPreview & { readonly kind: ImportKind; readonly token: string; readonly fileName: string };

export interface ImportOptions {
  readonly read: (file: string) => Promise<readonly Sheet[]>;
  readonly state: () => Ledger;
  readonly commit: (request: { readonly changes: readonly Change[]; readonly why: string; readonly opId?: string }) => Promise<Commit>;
  readonly today: () => PlainDate;
}

/** From a spreadsheet to records in the ledger, with a look at every row in between. */
export function makeImportDesk(options: ImportOptions): ImportDesk {
  const pending = new Map<string, Pending>();
  const find = (token: string): Pending => {
    const found = pending.get(token);
    if (!found) throw new Failure('import-expired', '这次导入已经结束，请重新选择文件。');
    return found;
  };
  const keep = (token: string, from: Pick<Pending, 'kind' | 'sheet' | 'fileName' | 'notes'>, mapping: Mapping | undefined): Previewed => {
    const ledger = options.state();
    const reading = readFile(from.kind, from.sheet, ledger, options.today(), mapping);
    pending.clear();
    pending.set(token, { ...from, reading, sequence: ledger.sequence, mapping });
    return { ...reading.preview, notes: [...from.notes, ...reading.preview.notes], kind: from.kind, token, fileName: from.fileName };
  };
  return {
    async preview(file, kind = 'person') {
      return keep(randomUUID(), { kind, ...likeliestSheet(await options.read(file), kind), fileName: path.basename(file) }, undefined);
    },
    remap(token, mapping) {
      const { kind, sheet, fileName, notes } = find(token);
      return keep(token, { kind, sheet, fileName, notes }, mapping);
    },
    async accept(token) {
      const { kind, sheet, fileName, reading, sequence, mapping } = find(token);
      const ledger = options.state();
      // Something may have been added since the preview: judge once more, against the ledger of now.
      const now = ledger.sequence === sequence ? reading : readFile(kind, sheet, ledger, options.today(), mapping);
      if (now.count === 0) throw new Failure('bad-request', '没有可以导入的行。请按每行的原因修改后重新导入。');
      // The sequence makes it another operation when the import was undone and is asked for again.
      const opId = `${token}/${ledger.sequence}`;
      const commit = await options.commit({ changes: now.changes(ledger, randomUUID), why: `导入${importWords[kind].file}“${fileName}”${now.count}${importWords[kind].one}`, opId });
      return { commit, accepted: now.count };
    },
    refused(token) {
      const { kind, sheet, reading } = find(token);
      return refusedRows(sheet, reading.preview, kind);
    },
  };
}
