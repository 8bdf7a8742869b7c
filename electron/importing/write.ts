import writeXlsxFile from 'write-excel-file/node';

/**
 * A text that the library can keep: it looks texts up in a plain object, where `valueOf` and its like already mean
 * something else. A space at the end, which readers trim, tells them apart.
 */
function kept(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

/**
 * A table as the bytes of a workbook. Every cell is text, so that id numbers keep their digits and nothing is ever read
 * as a formula. The first row is the heading and stays in view.
 */
export async function writeWorkbook(rows: readonly (readonly string[])[], sheet: string): Promise<Uint8Array> {
  const width = Math.max(1, ...rows.map((r) => r.length));
  const letters = (i: number) => Math.max(6, ...rows.slice(0, 200).map((r) => [...(r[i] ?? '')].length * 2));
  const columns = Array.from({ length: width }, (_, i) => ({ width: Math.min(60, letters(i) + 2) }));
  const data = rows.map((row, i) =>
    Array.from({ length: width }, (_, j) => ({
      value: kept(row[j] ?? ''),
      type: String,
      ...(i === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const file = await writeXlsxFile(data, { columns, sheet, stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(file);
}
