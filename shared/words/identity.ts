import { dateOf, halfWidth, type PlainDate } from '../calendar';

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The check character of the first 17 digits of a citizen's number (GB 11643-1999). */
export function idCheckCharacter(body: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return '10X98765432'[sum % 11]!;
}

/** What a citizen's number says, or the sentence that tells what is wrong with it. */
export type IdReading =
  | { readonly ok: true; readonly number: string; readonly birthDate: PlainDate; readonly sex: 'male' | 'female' }
  | { readonly ok: false; readonly reason: string };

/** Half-width, without spaces, final X in upper case: the form in which a citizen's number is kept. */
export function tidyIdNumber(text: string): string {
  return halfWidth(text).replace(/[\s'‘’`]/g, '').toUpperCase();
}

/**
 * Reads an 18-digit citizen's number: length, real birth date not after `today`, check character.
 * The area code is not judged, since codes are abolished and stay valid for their holders.
 */
export function readIdNumber(text: string, today: PlainDate): IdReading {
  const number = tidyIdNumber(text);
  if (number.length === 15 && /^\d{15}$/.test(number)) {
    return { ok: false, reason: '这是15位旧身份证号，请填写18位号码' };
  }
  if (!/^\d{17}[\dX]$/.test(number)) {
    return { ok: false, reason: `身份证号应为18位（前17位是数字，末位是数字或X），现在是${number.length}位` };
  }
  const birthDate = dateOf(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));
  if (!birthDate || birthDate > today || birthDate < '1900-01-01') {
    return { ok: false, reason: `身份证号第7至14位“${number.slice(6, 14)}”不是有效的出生日期` };
  }
  if (idCheckCharacter(number) !== number[17]) {
    return { ok: false, reason: '身份证号末位校验不符，可能有一位录错，请与证件核对' };
  }
  return { ok: true, number, birthDate, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
}

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * What looks wrong with a unified social credit code (GB 32100-2015), or undefined. A warning only: codes in
 * use are known that fail the check.
 */
export function creditCodeWarning(text: string): string | undefined {
  if (text === '') return undefined;
  const code = halfWidth(text).trim().toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return '统一社会信用代码应为18位数字和大写字母（不含I、O、S、V、Z）';
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += USCC.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC[(31 - (sum % 31)) % 31] === code[17] ? undefined : '统一社会信用代码末位校验不符，请与证书核对';
}

/** Digits of a phone number as typed; undefined when it can be neither a mobile nor a fixed-line number. */
export function readPhone(text: string): string | undefined {
  const plain = halfWidth(text).replace(/[\s\-()（）—]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(plain) || /^0\d{9,11}$/.test(plain) || /^[2-9]\d{6,7}$/.test(plain) ? plain : undefined;
}
