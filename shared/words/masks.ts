/** An identity number for the screen: `1101**********002X`; short texts are hidden whole. */
export function maskIdNumber(text: string): string {
  if (text.length < 10) return text === '' ? '' : '*'.repeat(text.length);
  return `${text.slice(0, 4)}${'*'.repeat(text.length - 8)}${text.slice(-4)}`;
}

/** A phone number for the screen: `138****5678`. */
export function maskPhone(text: string): string {
  if (text.length < 8) return text === '' ? '' : '*'.repeat(text.length);
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 7)}${text.slice(-4)}`;
}
