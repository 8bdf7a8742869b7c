import { Failure } from '../../shared/failures';
import { codeOf } from './files';

/** An error met while writing, as a failure for the chair. A failure stays as it is. */
export function writeFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const details = { code: codeOf(error), text: error instanceof Error ? error.message : String(error) };
  switch (details.code) {
    case 'ENOSPC': case 'EDQUOT':
      return new Failure('disk-full', '磁盘空间不足，刚才的内容没有保存。请清理磁盘后重试；以前保存的内容不受影响。', details);
    case 'ENOENT': case 'ENOTDIR': case 'ENODEV': case 'ENXIO':
      return new Failure(
        'ledger-folder-gone', '找不到台账文件夹（可能U盘被拔出，或文件夹被移动、改名）。刚才的内容没有保存。请接好U盘或放回文件夹后重试。', details,
      );
    case 'EROFS': case 'EACCES': case 'EPERM':
      return new Failure(
        'ledger-folder-not-writable', '台账文件夹不允许写入，刚才的内容没有保存。请检查文件夹是否为只读，或请管理员开放写入权限。', details,
      );
    default:
      return new Failure(
        'write-failed', '写入磁盘时出错，刚才的内容没有保存；以前保存的内容不受影响。请重试；若再次出错，请先做好备份并检查磁盘。', details,
      );
  }
}

/** An error met while reading, as a failure for the chair. A failure stays as it is. */
export function readFailure(error: unknown, folder: string): Failure {
  if (error instanceof Failure) return error;
  const details = { code: codeOf(error), text: error instanceof Error ? error.message : String(error), folder };
  if (details.code === 'ENOENT') return new Failure('ledger-folder-gone', `找不到台账文件夹“${folder}”。`, details);
  return new Failure('file-unreadable', `台账文件夹“${folder}”里的文件读不出来，没有做任何改动。请检查磁盘和访问权限后重试。`, details);
}
