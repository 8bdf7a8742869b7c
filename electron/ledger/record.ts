import { z } from 'zod';
import { FORMAT, commitSchema, upgraded, type Commit } from '../../shared/ledger';
import { kindOf, parseRecord } from '../../shared/records';
import { sha256 } from './hash';
import type { Body, Seal } from './seal';

/** Records begin at multiples of this, so that a sector torn by a power cut never holds part of an older record. */
export const BLOCK = 4096;

/** A commit as it stands in a journal. */
export interface JournalRecord {
  readonly commit: Commit;
  readonly opId?: string;
  readonly previousHash: string;
  readonly hash: string;
}

const HASH_KEY = ',"hash":"';
const HASH_LENGTH = 64;
const HASH_TAIL = HASH_KEY.length + HASH_LENGTH + 2;
const NEWLINE = 10;
const BRACE = 123;

const lineSchema = z.looseObject({
  format: z.number().int().min(0).default(0),
  sequence: z.number().int().min(1),
  previousHash: z.string(),
  hash: z.string(),
});
const opIdSchema = z.object({ opId: z.string().exactOptional() });

/** The bytes of a record, padded to whole blocks. */
export function encodeRecord(commit: Commit, opId: string | undefined, previousHash: string, seal: Seal): Buffer {
  const { sequence, ...rest } = commit;
  const body = seal.seal(opId === undefined ? rest : { ...rest, opId }, { file: 'journal', sequence });
  const hashed = JSON.stringify({ format: FORMAT, sequence, ...body, previousHash });
  const hash = sha256(hashed);
  const line = Buffer.from(`${hashed.slice(0, -1)}${HASH_KEY}${hash}"}`);
  const bytes = Buffer.alloc(blocks(line.length + 1), ' ');
  line.copy(bytes);
  bytes[bytes.length - 1] = NEWLINE;
  return bytes;
}

/** What stands at a place of a journal: a record and how many bytes it takes, one of a newer program, or none. */
export type Found =
  | { readonly is: 'record'; readonly record: JournalRecord; readonly length: number }
  | { readonly is: 'newer'; readonly format: number }
  | { readonly is: 'none' };

const NONE: Found = { is: 'none' };

/** Reads the record that begins at `start`. Damaged padding does not matter; a damaged content is no record. */
export function decodeRecord(bytes: Buffer, start: number, seal: Seal): Found {
  if (bytes[start] !== BRACE) return NONE;
  const line = wholeLine(bytes, start);
  if (line === undefined) return NONE;
  const parsed = lineSchema.safeParse(parseJson(line.toString('utf8')));
  if (!parsed.success) return NONE;
  if (parsed.data.format > FORMAT) return { is: 'newer', format: parsed.data.format };
  const { format, sequence, previousHash, hash, ...body } = parsed.data;
  const plain = seal.unseal(body, { file: 'journal', sequence });
  const commit = parseCommit({ ...plain, sequence }, format);
  const { opId } = opIdSchema.safeParse(plain).data ?? {};
  if (commit === undefined) return NONE;
  const record = opId === undefined ? { commit, previousHash, hash } : { commit, opId, previousHash, hash };
  return { is: 'record', record, length: blocks(line.length + 1) };
}

const blocks = (length: number) => Math.ceil(length / BLOCK) * BLOCK;

// The end of the line is where the hash fits, not where the padding begins: so a damaged blank loses nothing. A raw
// line feed never stands inside JSON, which bounds the search.
function wholeLine(bytes: Buffer, start: number): Buffer | undefined {
  const lineEnd = bytes.indexOf(NEWLINE, start);
  const limit = lineEnd === -1 ? bytes.length : lineEnd;
  for (let at = bytes.indexOf(HASH_KEY, start); at !== -1 && at < limit; at = bytes.indexOf(HASH_KEY, at + 1)) {
    const end = at + HASH_TAIL;
    const tail = bytes.toString('latin1', at, end);
    if (!/^,"hash":"[0-9a-f]{64}"\}$/.test(tail)) continue;
    const hash = tail.slice(HASH_KEY.length, HASH_KEY.length + HASH_LENGTH);
    if (sha256(bytes.subarray(start, at), '}') === hash) return bytes.subarray(start, end);
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseCommit(data: Body, format: number): Commit | undefined {
  const changes = Array.isArray(data['changes']) ? data['changes'].map((change) => upgraded(change, format, 'change')) : [];
  const parsed = commitSchema.safeParse({ ...data, changes });
  if (!parsed.success) return undefined;
  const whole = [];
  for (const change of parsed.data.changes) {
    if (change.after === null) whole.push(change);
    else {
      const checked = parseRecord(kindOf(change.kind), change.after);
      if (!checked.ok) return undefined;
      whole.push({ ...change, after: checked.record });
    }
  }
  return { ...parsed.data, changes: whole };
}
