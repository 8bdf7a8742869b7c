import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { exists, nodeFiles, writeFailure, writeNewFile } from '../disk';
import { Failure } from '../../shared/failures';
import { fileNameOf } from '../../shared/words';

/** The folder of pictures, beside the ledger's own files. */
export const PHOTO_FOLDER = '照片';
const MOST_BYTES = 20 * 1024 * 1024;

const KINDS = [
  { extension: 'jpg', type: 'image/jpeg', mark: (b: Uint8Array) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff },
  { extension: 'png', type: 'image/png', mark: (b: Uint8Array) => b[0] === 0x89 && b[1] === 0x50 && b[2] === 0x4e && b[3] === 0x47 },
  { extension: 'webp', type: 'image/webp', mark: (b: Uint8Array) => Buffer.from(b.subarray(0, 4)).toString() === 'RIFF' && Buffer.from(b.subarray(8, 12)).toString() === 'WEBP' },
] as const;

export interface Photos {
  /** Copies a picture into the ledger's folder; gives the name under which it is kept. Durable when it answers. */
  add(source: string): Promise<string>;
  /** A picture by its name; undefined when there is none of that name. */
  read(name: string): { readonly type: string; readonly body: Uint8Array } | undefined;
}

async function pictureAt(source: string): Promise<Buffer> {
  const facts = await stat(source).catch(() => null);
  if (!facts?.isFile()) throw new Failure('file-unreadable', '读不出这张照片，请检查文件是否还在。');
  if (facts.size > MOST_BYTES) throw new Failure('file-too-large', '这张照片超过20MB，请先压缩再加入。');
  return readFile(source).catch(() => {
    throw new Failure('file-unreadable', '读不出这张照片，请检查文件是否还在。');
  });
}

/** Pictures of a ledger. They are kept under their old name and a mark of their content, so that none replaces another. */
export function openPhotos(ledgerFolder: string): Photos {
  const folder = path.join(ledgerFolder, PHOTO_FOLDER);
  return {
    async add(source) {
      const bytes = await pictureAt(source);
      const kind = KINDS.find((k) => k.mark(bytes));
      if (!kind) throw new Failure('bad-request', '这个文件不是照片。请选择JPG、PNG或WebP格式的图片。');
      const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const name = `${fileNameOf(path.basename(source, path.extname(source)))}-${mark}.${kind.extension}`;
      const target = path.join(folder, name);
      try {
        await mkdir(folder, { recursive: true });
        if (!(await exists(nodeFiles, target))) await writeNewFile(nodeFiles, target, bytes);
      } catch (error) {
        throw writeFailure(error);
      }
      return name;
    },
    read(name) {
      const kind = KINDS.find((k) => name.endsWith(`.${k.extension}`));
      if (!kind || name !== path.basename(name) || name.startsWith('.') || /[\\/:]/.test(name)) return undefined;
      const file = path.join(folder, name);
      try {
        return statSync(file).size > MOST_BYTES ? undefined : { type: kind.type, body: readFileSync(file) };
      } catch {
        return undefined;
      }
    },
  };
}
