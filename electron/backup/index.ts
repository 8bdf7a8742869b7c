import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../shared/failures';
import { countRecords, FORMAT, parseLedger, upgraded, type Ledger } from '../../shared/ledger';

const bodySchema = z.object({ format: z.number().int(), savedAt: z.string(), ledger: z.unknown() });
const fileSchema = z.object({ kind: z.literal('uniondesk-backup'), sha256: z.string(), body: z.string() });

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes all records into one file, reads it back and counts them. Gives the number of records. Throws a Failure when
 * the copy is not whole.
 */
export function writeBackup(file: string, ledger: Ledger, savedAt: Date): number {
  const body = JSON.stringify({ format: FORMAT, savedAt: savedAt.toISOString(), ledger });
  try {
    const handle = openSync(file, 'w');
    try {
      writeFileSync(handle, JSON.stringify({ kind: 'uniondesk-backup', sha256: digest(body), body }));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new Failure('write-failed', `备份没有成功：${full ? '磁盘空间不足' : '无法写入这个位置'}。请换个位置再试。`);
  }
  return countRecords(readBackup(file));
}

/** The records of a backup file. Throws a Failure when it is damaged, foreign or of a newer program. */
export function readBackup(file: string): Ledger {
  const damaged = (why: string) => new Failure('file-unreadable', `备份文件读不出来（${why}），没有做任何改动。请换一份备份。`);
  let parsed: z.infer<typeof fileSchema>;
  try {
    parsed = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw damaged('不是本程序的备份文件');
  }
  if (digest(parsed.body) !== parsed.sha256) throw damaged('内容已损坏');
  const body = bodySchema.safeParse(JSON.parse(parsed.body));
  if (!body.success) throw damaged('结构不对');
  if (body.data.format > FORMAT) throw new Failure('ledger-newer-format', '此备份由更新版本的软件写入，本版本不能打开，也没有做任何改动。');
  const ledger = parseLedger(upgraded(body.data.ledger, body.data.format, 'ledger'));
  if (!ledger.ok) throw damaged(ledger.reason);
  return ledger.ledger;
}
