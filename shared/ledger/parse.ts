import { z } from 'zod';
import { isKindName, kindNames, kindOf, parseRecord, type AnyRecord } from '../records';
import { emptyLedger, isRecordId, type Entry, type Ledger } from './shape';

const kindName = z.string().refine(isKindName);
const plainRecord = z.record(z.string(), z.unknown()).transform((record): AnyRecord => record);

/** A change as it crosses a border. */
export const changeSchema = z.object({
  kind: kindName,
  id: z.string().refine(isRecordId),
  basedOn: z.number().int().min(0),
  after: plainRecord.nullable(),
});

/** A commit as it is read back from a journal. */
export const commitSchema = z.object({
  sequence: z.number().int().min(1),
  at: z.string(),
  who: z.string(),
  why: z.string(),
  undoes: z.number().int().min(1).exactOptional(),
  changes: z.array(changeSchema.extend({ before: plainRecord.nullable() })),
});

const entrySchema = z.object({ id: z.string(), revision: z.number().int().min(1), record: z.unknown() });
const ledgerSchema = z.object({ sequence: z.number().int().min(0), tables: z.record(z.string(), z.record(z.string(), entrySchema)) });

/** A ledger parsed from unknown data, or the reason why it is none. Unknown kinds and unreadable records are reasons. */
export type ParsedLedger = { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly reason: string };

/** Parses a ledger of the present format. Fields that were added since get their defaults. */
export function parseLedger(data: unknown): ParsedLedger {
  const parsed = ledgerSchema.safeParse(data);
  if (!parsed.success) return { ok: false, reason: '台账的结构不对' };
  const tables: Record<string, Record<string, Entry>> = { ...(emptyLedger().tables as unknown as Record<string, Record<string, Entry>>) };
  for (const [name, rows] of Object.entries(parsed.data.tables)) {
    if (!isKindName(name)) return { ok: false, reason: `有不认识的记录种类“${name}”` };
    const table: Record<string, Entry> = {};
    for (const [id, row] of Object.entries(rows)) {
      const checked = parseRecord(kindOf(name), row.record);
      if (!checked.ok || row.id !== id || !isRecordId(id)) return { ok: false, reason: `${kindOf(name).label}“${id}”读不出来` };
      table[id] = { id, revision: row.revision, record: checked.record };
    }
    tables[name] = table;
  }
  return { ok: true, ledger: { sequence: parsed.data.sequence, tables: tables as unknown as Ledger['tables'] } };
}

/** Names of all kinds, for messages and usage. */
export const knownKinds = kindNames.join(', ');
