import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { codeOf } from './files';

const ownerSchema = z.object({
  id: z.string().min(1),
  pid: z.number().int().positive(),
  host: z.string(),
  user: z.string(),
  /** When the lock was taken, an ISO instant. */
  since: z.string(),
  /** When the process started, as the system counts it; empty where that is not known. */
  started: z.string(),
});

/** Who holds a lock. */
export type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** This process as an owner, under a new random id. */
export function thisOwner(now: Date): Owner {
  return {
    id: randomUUID(), pid: process.pid, host: hostname(), user: userName(), since: now.toISOString(), started: startOf(process.pid),
  };
}

/** The owner written in a lock file, or undefined when the text is none. */
export function parseOwner(text: string): Owner | undefined {
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process of an owner still runs. Only this computer's processes can be asked for, and without a start
 * time a number may have gone to another process: `unknown` then.
 */
export function lifeOf(owner: Owner): 'alive' | 'dead' | 'unknown' {
  if (owner.host !== hostname()) return 'unknown';
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return 'dead';
  }
  const started = startOf(owner.pid);
  if (started === '' || owner.started === '') return owner.pid === process.pid ? 'alive' : 'unknown';
  return started === owner.started ? 'alive' : 'dead';
}

// Field 22 of /proc/PID/stat; the name in field 2 may hold blanks and brackets, so counting starts behind it.
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
