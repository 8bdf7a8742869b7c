import { crc32, inflateRawSync } from 'node:zlib';
import { Failure } from '../../shared/failures';
import { limits } from './limits';

const tooLarge = (why: string): Failure =>
  new Failure('file-too-large', `这个表格解压后过大，可能已损坏或不是普通的名册，没有导入（${why}）。请另存为只含名册的新表格后重试。`);

const notASheet = (why: string): Failure =>
  new Failure('file-not-spreadsheet', `文件不是完整的 .xlsx 表格，无法读取（${why}）。请用表格软件打开后另存为 .xlsx 再导入。`);

const damaged = (): Failure => notASheet('压缩内容已损坏');

interface Entry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a workbook. Only those that are asked for are inflated. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of an XML part, or undefined when there is none of that name. Throws a Failure on what is damaged or hostile. */
  xml(name: string): string | undefined;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  }
  throw notASheet('文件不完整，可能没有下载或复制完');
}

function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge(`超过${limits.entries}个部分`);
  const entries = new Map<string, Entry>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== 0x0201_4b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const size = view.getUint32(at + 24, true);
    total += size;
    if (total > limits.inflatedBytes) throw tooLarge('超过200MB');
    entries.set(new TextDecoder().decode(name).replaceAll('\\', '/'), {
      name, flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true), size, offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function inflated(bytes: Uint8Array, entry: Entry): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new Failure('file-encrypted', '这个表格设了打开密码，无法读取。请在表格软件中取消密码并另存后再导入。');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== 0x0403_4b50) throw damaged();
  const nameLength = view.getUint16(entry.offset + 26, true);
  const name = bytes.subarray(entry.offset + 30, entry.offset + 30 + nameLength);
  if (Buffer.compare(name, entry.name) !== 0) throw damaged();
  const from = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) throw damaged();
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  // The size in the directory may lie: the real output is what is limited.
  const most = Math.min(limits.entryBytes, Math.max(1024 * 1024, entry.packed * limits.ratio));
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge('压缩比异常') : damaged();
  }
}

/** Opens an archive by its directory. Throws a Failure on what is not whole, too large, or has too many parts. */
export function openArchive(bytes: Uint8Array): Archive {
  let entries: ReadonlyMap<string, Entry>;
  try {
    entries = directoryOf(bytes);
  } catch (error) {
    throw error instanceof Failure ? error : damaged();
  }
  let budget: number = limits.inflatedBytes;
  return {
    names: [...entries.keys()],
    xml(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      try {
        const plain = inflated(bytes, entry);
        budget -= plain.length;
        if (budget < 0) throw tooLarge('超过200MB');
        if (crc32(plain) !== entry.crc) throw damaged();
        const text = new TextDecoder(plain[1] === 0 || plain[0] === 0xff ? 'utf-16le' : 'utf-8', { fatal: true }).decode(plain);
        if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw notASheet('含有不允许的声明');
        return text;
      } catch (error) {
        throw error instanceof Failure ? error : damaged();
      }
    },
  };
}
