import { createHash } from 'node:crypto';

/** What the first record of a chain names as its predecessor. */
export const NO_HASH = '0'.repeat(64);

/** SHA-256 of pieces joined, in hexadecimal. */
export function sha256(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
