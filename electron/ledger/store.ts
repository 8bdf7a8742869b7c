import { Low, type Adapter } from 'lowdb';
import { join } from 'node:path';
import { z } from 'zod';
import { writeNewFile } from '../disk';
import { FORMAT, emptyLedger, parseLedger, upgraded, type Ledger } from '../../shared/ledger';
import { NO_HASH, sha256 } from './hash';
import { storeName } from './names';
import type { Body, Seal } from './seal';
import { newerFormat, readPatiently, type Place } from './source';

/** A snapshot: the ledger as of commit `sequence`, and the hash of that commit in the journal. */
export interface StoreFile {
  /** The format the file was written in; the ledger here is of the present one. */
  readonly format: number;
  readonly generation: number;
  readonly sequence: number;
  readonly savedAt: string;
  /** The hash of the last commit; null in old files that did not keep it. */
  readonly head: string | null;
  readonly ledger: Ledger;
}

/** Why a snapshot can not be used, in Chinese. */
export class BadStore extends Error {}

const HASH = /,"sha256":"([0-9a-f]{64})"/;
const FAR_ENOUGH_FOR_HEADER = 400;

const headerSchema = z.object({
  format: z.number().int().min(0),
  generation: z.number().int().min(1),
  sequence: z.number().int().min(0),
  savedAt: z.string(),
  head: z.string().exactOptional(),
  ledger: z.record(z.string(), z.unknown()),
});

/** The text of a snapshot. Its SHA-256 is that of the same compact JSON without the member `sha256`. */
export function encodeStore(store: StoreFile, seal: Seal): string {
  const { format, generation, sequence, savedAt, head } = store;
  const header = JSON.stringify({ format, generation, sequence, savedAt, ...(head === null ? {} : { head }) }).slice(0, -1);
  const body = JSON.stringify(seal.seal(store.ledger as unknown as Body, { file: 'store', sequence }));
  const rest = `,"ledger":${body}}`;
  return `${header},"sha256":"${sha256(header, rest)}"${rest}`;
}

/**
 * A snapshot from the bytes of its file, its ledger brought to the present format. Throws the Failure
 * `ledger-newer-format` when a newer program wrote it, BadStore with the reason when it is damaged.
 */
export function decodeStore(bytes: Buffer, generation: number, seal: Seal): StoreFile {
  const whole = isWhole(bytes);
  const data = parseJson(bytes);
  const claimed = z.looseObject({ format: z.number() }).safeParse(data);
  // Even a damaged file that claims a newer format is left alone: a newer program may count its checksum otherwise.
  if (claimed.success && claimed.data.format > FORMAT) throw newerFormat(storeName(generation));
  if (!whole) throw new BadStore('内容与校验值不符');
  const parsed = headerSchema.safeParse(data);
  if (!parsed.success || parsed.data.generation !== generation) throw new BadStore('文件头不对');
  const { ledger: sealed, head, ...header } = parsed.data;
  const body = seal.unseal(sealed, { file: 'store', sequence: header.sequence });
  const ledger = parseLedger(upgraded(body, header.format, 'ledger'));
  if (!ledger.ok) throw new BadStore(ledger.reason);
  if (ledger.ledger.sequence !== header.sequence) throw new BadStore('序号不一致');
  return { ...header, head: head ?? null, ledger: ledger.ledger };
}

function isWhole(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, FAR_ENOUGH_FOR_HEADER);
  const found = HASH.exec(start);
  if (!found) return false;
  return sha256(bytes.subarray(0, found.index), bytes.subarray(found.index + found[0].length)) === found[1];
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The snapshot of one generation as lowdb keeps it, on our own durable files; steno never flushes. */
function storeAdapter(place: Place, generation: number): Adapter<StoreFile> {
  const name = storeName(generation);
  return {
    read: async () => decodeStore(await readPatiently(place, name), generation, place.seal),
    write: async (store) => writeNewFile(place.files, join(place.folder, name), Buffer.from(encodeStore(store, place.seal))),
  };
}

/** Reads the snapshot of a generation. Throws BadStore, the Failure `ledger-newer-format`, or an error of the disk. */
export async function readStore(place: Place, generation: number): Promise<StoreFile> {
  const nothing = { format: FORMAT, generation: 0, sequence: 0, savedAt: '', head: NO_HASH, ledger: emptyLedger() };
  const low = new Low<StoreFile>(storeAdapter(place, generation), nothing);
  await low.read();
  return low.data;
}

/** Writes the snapshot of a generation that does not exist yet. Throws errors of the disk. */
export async function writeStore(place: Place, store: StoreFile): Promise<void> {
  await new Low<StoreFile>(storeAdapter(place, store.generation), store).write();
}

/** Whether a file is a whole snapshot of the present format, which may be thinned out. */
export function isOrdinaryStore(bytes: Buffer): boolean {
  return isWhole(bytes) && bytes.toString('latin1', 0, 40).startsWith(`{"format":${FORMAT},`);
}
