import { Failure } from '../../shared/failures';
import type { Sheet } from '../../shared/importing';
import { readDelimited } from './delimited';
import { readWorkbook } from './workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The sheets of a file by what its bytes are, whatever its name says. Throws a Failure that says what to do. */
export function readBytes(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new Failure('file-not-spreadsheet', '这个文件是空的，没有可导入的内容。');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(bytes);
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
      throw new Failure('file-encrypted', '这个表格设了打开密码，无法读取。请在表格软件中取消密码并另存后再导入。');
    }
    throw new Failure('file-old-excel', '这是旧版 .xls 表格。请用表格软件打开，“另存为” .xlsx 格式后再导入。');
  }
  return readDelimited(bytes);
}
