import { notAtEnd, notAtStart, tokensOf } from '../../../shared/paper';

/** A stretch of text that stays on one line; `joined` to the next one no line ends between them. */
export interface Unit {
  text: string;
  joined: boolean;
  /** A line ends here in any case. */
  lineEnd: boolean;
}

/** Letters and marks between which a Chinese line may end. All others make up words and numbers. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Extended_Pictographic}·×÷\u2010-\u2027\u2030-\u205E\u2100-\u2BFF\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const startsBadly = new RegExp(`^[${notAtStart})\\]},.;:!?%]`, 'u');
const endsBadly = new RegExp(`[${notAtEnd}(\\[{]\\s*$`, 'u');
/** A number in front of a clause, with the first letter of the clause. */
const ORDINAL = /(?<=^|[；。：])(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\.)./gu;

function cut(text: string): Unit[] {
  const units: Unit[] = [];
  let wordIsOpen = false;
  for (const letter of text) {
    const last = units.at(-1);
    const wide = WIDE.test(letter);
    if (letter === '\n') {
      if (last) last.lineEnd = true;
    } else if (last && !last.lineEnd && (/\s/.test(letter) || (wordIsOpen && !wide))) {
      last.text += letter;
    } else {
      units.push({ text: letter, joined: false, lineEnd: false });
    }
    wordIsOpen = !wide && !/\s/.test(letter);
  }
  return units;
}

/** Stretches that stay whole: from the first letter's place to behind the last one's. */
function wholes(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let at = 0;
  for (const token of tokensOf(text)) {
    if (token.keep) found.push([at, at + token.text.length]);
    at += token.text.length;
  }
  for (const ordinal of text.matchAll(ORDINAL)) found.push([ordinal.index, ordinal.index + ordinal[0].length]);
  // A last line of one letter and a mark is no line (GB/T 9704 practice: 孤字不成行).
  const end = /\p{Script=Han}{2}\P{Script=Han}{0,2}$/u.exec(text);
  if (end) found.push([end.index, text.length]);
  return found;
}

/** A long address is cut behind its marks, and what is still wider than a line where the line ends. */
function fitting(unit: Unit, widthPt: number, widthOf: (text: string) => number): Unit[] {
  if (unit.text.length < 2 || widthOf(unit.text.trimEnd()) <= widthPt / 2) return [unit];
  const parts: string[] = [];
  for (const stretch of unit.text.split(/(?<=[/?&=_#@-])/)) {
    parts.push('');
    for (const letter of stretch) {
      if (parts.at(-1) !== '' && widthOf(parts.at(-1)! + letter) > widthPt) parts.push('');
      parts[parts.length - 1] += letter;
    }
  }
  return parts.map((text, i) => (i === parts.length - 1 ? { ...unit, text } : { text, joined: false, lineEnd: false }));
}

/** Where a chain is cut that is full at `at`: there, or before, so that the next line does not begin with a mark that must not. */
function cutNear(units: readonly Unit[], from: number, at: number): number {
  let last = at;
  while (last > from && (startsBadly.test(units[last + 1]!.text) || endsBadly.test(units[last]!.text))) last -= 1;
  return last > from || !startsBadly.test(units[from + 1]!.text) ? last : at;
}

const widthOfAll = (units: readonly Unit[], widthOf: (text: string) => number): number => units.reduce((sum, unit) => sum + widthOf(unit.text), 0);

/** Takes chains apart that are wider than a line: a long name behind its dots, all others where the line ends. */
function loosen(units: readonly Unit[], widthPt: number, widthOf: (text: string) => number): void {
  for (const onlyDots of [true, false]) {
    let from = 0;
    let chainPt = 0;
    units.forEach((unit, i) => {
      chainPt += widthOf(unit.text);
      const next = units[i + 1];
      if (unit.joined && next && chainPt + widthOf(next.text.trimEnd()) > widthPt) {
        const cutAt = cutNear(units, from, i);
        const ended = onlyDots ? units.slice(from, i + 1).filter((earlier) => earlier.text === '·') : [units[cutAt]!];
        for (const earlier of ended) earlier.joined = false;
        if (!onlyDots) [from, chainPt] = [cutAt + 1, widthOfAll(units.slice(cutAt + 1, i + 1), widthOf)];
      }
      if (unit.joined) return;
      from = i + 1;
      chainPt = 0;
    });
  }
}

/**
 * The units of a text for lines of `widthPt`. Dates, numbers, names and whatever `tokensOf` keeps stay whole, and so do
 * the marks that must not start or end a line (GB/T 15834), unless they are wider than a line together.
 */
export function unitsOf(text: string, widthPt: number, widthOf: (text: string) => number): readonly Unit[] {
  const kept = wholes(text);
  let at = 0;
  const units = cut(text).flatMap((unit, i, all) => {
    at += unit.text.length;
    const next = all[i + 1];
    const inside = kept.some(([from, to]) => from < at && at < to);
    if (unit.lineEnd) at += 1;
    unit.joined = !unit.lineEnd && next !== undefined && (inside || startsBadly.test(next.text) || endsBadly.test(unit.text));
    return fitting(unit, widthPt, widthOf);
  });
  loosen(units, widthPt, widthOf);
  return units;
}

/** Where each line begins when the units are set in lines of `widthPt`, the first one indented. */
export function lineStarts(units: readonly Unit[], widthPt: number, indentPt: number, widthOf: (text: string) => number): readonly number[] {
  const starts = [0];
  let usedPt = indentPt;
  for (let i = 0; i < units.length; ) {
    let end = i;
    while (units[end]!.joined && end < units.length - 1) end += 1;
    const chain = units.slice(i, end + 1).map((u) => u.text).join('');
    const lineIsNew = i === starts.at(-1);
    if (!lineIsNew && (units[i - 1]!.lineEnd || usedPt + widthOf(chain.trimEnd()) > widthPt)) {
      starts.push(i);
      usedPt = 0;
    }
    usedPt += widthOf(chain);
    i = end + 1;
  }
  return starts;
}
