import { Unzip, UnzipInflate } from 'fflate';
import { Failure } from '../../shared/failures';
import { limits } from './limits';

const tooLarge = (why: string): Failure =>
  new Failure('file-too-large', `这个表格解压后过大，可能已损坏或不是普通的名册，没有导入（${why}）。请另存为只含名册的新表格后重试。`);

const notASheet = (why: string): Failure =>
  new Failure('file-not-spreadsheet', `文件不是完整的 .xlsx 表格，无法读取（${why}）。请用表格软件打开后另存为 .xlsx 再导入。`);

const CHUNK = 64 * 1024;

/**
 * Inflates an archive once, counting real bytes, before anything parses it: the sizes in its headers may lie. Refuses
 * what is too large, too many or packed too well, and XML that declares entities. Throws a Failure.
 */
export function inspectArchive(bytes: Uint8Array): void {
  let inflated = 0;
  let entries = 0;
  let sheets = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > limits.entries) throw tooLarge(`超过${limits.entries}个部分`);
    if (/^xl\/worksheets\/.*\.xml$/.test(file.name)) sheets += 1;
    let own = 0;
    const isXml = /\.(xml|rels)$/i.test(file.name);
    file.ondata = (error, chunk) => {
      if (error) throw notASheet('压缩内容已损坏');
      own += chunk.length;
      inflated += chunk.length;
      if (own > limits.entryBytes || inflated > limits.inflatedBytes) throw tooLarge('超过200MB');
      if (inflated > 1024 * 1024 && inflated > bytes.length * limits.ratio) throw tooLarge('压缩比异常');
      if (isXml && own === chunk.length && /<!(DOCTYPE|ENTITY)/i.test(Buffer.from(chunk).toString('latin1'))) {
        throw notASheet('含有不允许的声明');
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    throw error instanceof Failure ? error : notASheet('压缩内容已损坏');
  }
  if (sheets === 0) throw notASheet('里面没有工作表');
}
