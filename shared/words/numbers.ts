const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 9999 in Chinese numerals, as in 第十二届. */
export function numeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no numeral for ${value}`);
  if (value === 0) return '零';
  let out = '';
  let gap = false;
  for (const [unit, size] of [['千', 1000], ['百', 100], ['十', 10], ['', 1]] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += `${gap ? '零' : ''}${DIGITS[digit]!}${unit}`;
      gap = false;
    }
  }
  return out.replace(/^一十/, '十');
}

/**
 * A share as a percentage with one decimal, cut and never rounded up: 89.96 % shows as 89.9%, so that a figure
 * never looks reached when it is not. `—` for an empty base.
 */
export function shareWords(part: number, whole: number): string {
  if (whole <= 0) return '—';
  const tenths = Math.floor((part * 1000) / whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
