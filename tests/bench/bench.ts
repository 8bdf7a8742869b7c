import { existsSync, readFileSync } from 'node:fs';
import { importRows, printRows } from './files';
import { ledgerRows } from './ledger';
import type { Row } from './measure';

/** One part of the bench in a process of its own, so that its peak of memory is its own: PART FOLDER ROOT [SIZE]. */
async function rowsOf(part: string, folder: string, root: string, size: number): Promise<readonly Row[]> {
  if (part === 'ledger') return ledgerRows(folder, size);
  if (part === 'import') return importRows(folder, root);
  return part === 'print' ? printRows(folder, root) : [];
}

/** The most memory this process has held; Linux counts in what its parent held before, so its own word is asked first. */
function peakMiB(): number {
  const own = existsSync('/proc/self/status') ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}

const [part = '', folder = '', root = '', size = '0'] = process.argv.slice(2);
const rows = await rowsOf(part, folder, root, Number(size));
process.stdout.write(JSON.stringify({ rows, peakMiB: peakMiB() }));
