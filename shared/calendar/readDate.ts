import { dateOf, type PlainDate } from './plainDate';

const SHAPES: readonly RegExp[] = [
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})\s*[-/.．。—–]\s*(\d{1,2})\s*[-/.．。—–]\s*(\d{1,2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/,
  /^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/,
];

/** Full-width digits and spaces as their half-width forms. */
export function halfWidth(text: string): string {
  if (!/[！-～\u3000\u00a0]/.test(text)) return text;
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ');
}

/**
 * A date as people type it: `20260305`, `2026-3-5`, `2026.3.5`, `2026/3/5`, `2026年3月5日`, also followed by
 * a time of day, which is dropped. Undefined when the text is no date or no such day exists.
 */
export function readDate(text: string): PlainDate | undefined {
  const plain = halfWidth(text).trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '').trim();
  for (const shape of SHAPES) {
    const found = shape.exec(plain);
    if (found) return dateOf(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return undefined;
}

/**
 * The date of a spreadsheet's serial number (1900 system). Serial 60 is the 29 February 1900 that never was:
 * undefined; serials before it are shifted by one day, as spreadsheets show them.
 */
export function dateOfSerial(serial: number, date1904 = false): PlainDate | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > 2_958_465) return undefined;
  if (date1904) return fromEpochDays(days - 24_107);
  if (days === 60) return undefined;
  return fromEpochDays(days < 60 ? days - 25_568 : days - 25_569);
}

function fromEpochDays(days: number): PlainDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
