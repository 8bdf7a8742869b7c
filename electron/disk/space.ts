import type { Files } from './files';

const MARGIN = 16 * 1024 * 1024;

/** A warning in Chinese when little room is left for two more copies of `bytes`; null when there is enough or no answer. */
export async function spaceWarning(files: Files, folder: string, bytes: number): Promise<string | null> {
  const free = await files.freeBytes(folder).catch(() => Number.POSITIVE_INFINITY);
  if (free >= 2 * bytes + MARGIN) return null;
  return `台账所在的磁盘只剩${Math.floor(free / 1024 / 1024)}MB，请尽快清理，否则将不能保存新内容。`;
}
