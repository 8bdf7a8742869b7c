/** A stretch of text; `keep` ones are never split over two lines. */
export interface Token {
  readonly text: string;
  readonly keep: boolean;
}

/** Words that stand in front of a name in running text and are no part of it. */
const BEFORE_NAMES = '的有和与由是为请向对及同以选';

const KEEP = new RegExp(
  [
    '[\\p{Script=Han}]{0,6}〔\\d{4}〕\\d+号', // 文号
    '\\d{4}年\\d{1,2}月\\d{1,2}日',
    '\\d{4}年\\d{1,2}月',
    '\\d{1,2}月\\d{1,2}日',
    '第[一二三四五六七八九十百\\d]+[条届次期号项款]',
    '\\d{1,2}:\\d{2}(?:—\\d{1,2}:\\d{2})?',
    '[\\d,]+(?:\\.\\d+)?(?:万元|亿元|元|%|‰|人|名|次|日|天|年|月|号|条|票|个|份|件|张|小时|分钟)',
    '\\d[\\d-]{5,}\\d', // phone numbers
    '(?<=^|[、：（])[\\p{Script=Han}]{2,4}(?=[、。（）]|$)', // short names in lists
    `(?:(?![${BEFORE_NAMES}])\\p{Script=Han}){1,6}(?:·\\p{Script=Han}{1,7})+`, // names with dots
    '_{2,}年_{2,}月_{2,}日', // dates to be written by hand
  ].join('|'),
  'gu',
);

/** Cuts a text so that dates, document numbers, amounts and phone numbers stay whole (GB/T 9704 practice). */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const found of text.matchAll(KEEP)) {
    if (found.index > at) tokens.push({ text: text.slice(at, found.index), keep: false });
    tokens.push({ text: found[0], keep: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) tokens.push({ text: text.slice(at), keep: false });
  return tokens;
}

/** Marks that must not start a line (GB/T 15834). */
export const notAtStart = '、，。：；！？）〕】》〉」』”’·／～—…％‰℃';

/** Marks that must not end a line (GB/T 15834). */
export const notAtEnd = '（〔【《〈「『“‘';
