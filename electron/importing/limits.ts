/** What a file may cost at most; a hostile or broken file is refused, never swallowed. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  entryBytes: 100 * 1024 * 1024,
  entries: 1000,
  /** Inflated to packed bytes, judged above 1 MiB: office programs stay far below it. */
  ratio: 200,
  rows: 50_000,
  columns: 100,
  cellLength: 2_000,
  seconds: 30,
  heapMiB: 512,
} as const;
