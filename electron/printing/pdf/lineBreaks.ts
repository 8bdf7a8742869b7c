import { createRequire } from 'node:module';
import type TextBreakerModule from 'pdfmake/js/TextBreaker.js';
import type { Piece } from 'pdfmake/js/TextBreaker.js';
import type { AnyFontName } from '../fontFiles';

/** A piece of text whose line breaks are settled: pdfmake must not look for others inside or around it. */
export interface SettledPiece extends Piece {
  readonly settled: true;
  readonly noWrap: true;
  readonly font: AnyFontName;
  readonly fontSize: number;
  readonly lineHeight: number;
}

function isSettled(text: unknown): text is SettledPiece {
  return typeof text === 'object' && text !== null && 'settled' in text;
}

let patched = false;

/**
 * pdfmake breaks lines by Unicode's rules, which let · ～ — start a line, cut dates in two and judge runs of two fonts
 * one by one. Lets it take pieces that were cut by the rules of Chinese papers as they are.
 */
export function keepLineBreakRules(): void {
  if (patched) return;
  patched = true;
  // By require, because that is how pdfmake gets it: an import may be a second copy.
  const { default: breaker } = createRequire(import.meta.url)('pdfmake/js/TextBreaker.js') as Required<typeof TextBreakerModule>;
  const { prototype } = breaker;
  const byUnicode = prototype.getBreaks.bind(prototype);
  prototype.getBreaks = (...args: readonly unknown[]): Piece[] => {
    const [texts] = args;
    // Copies, because pdfmake writes its measures into them and lays a paper out more than once.
    if (Array.isArray(texts) && texts.length > 0 && texts.every(isSettled)) return texts.map((piece) => ({ ...piece }));
    return byUnicode(...args);
  };
}
