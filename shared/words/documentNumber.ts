/** 文号 in its parts: 青工发〔2026〕3号. */
export interface DocumentNumber {
  readonly code: string;
  readonly year: number;
  readonly serial: number;
}

const SHAPE = /^(\p{Script=Han}{1,12})〔(\d{4})〕(\d{1,5})号$/u;

/** Reads a 文号, also one typed with other brackets or spaces; undefined where it is none. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const tidy = text.replace(/\s/g, '').replace(/[[（(【［]/g, '〔').replace(/[\])）】］]/g, '〕').replace(/〕第/, '〕');
  const found = SHAPE.exec(tidy);
  if (!found) return undefined;
  const serial = Number(found[3]);
  return serial === 0 ? undefined : { code: found[1]!, year: Number(found[2]), serial };
}

/** A 文号 as GB/T 9704-2012 7.2.5 wants it: 〔〕 round the whole year, no 第, no leading zeros. */
export function documentNumberWords({ code, year, serial }: DocumentNumber): string {
  return `${code}〔${year}〕${serial}号`;
}
