import TextBreakerModule, { type Piece } from 'pdfmake/js/TextBreaker.js';
import { notAtEnd, notAtStart } from '../../../shared/paper';

const startsBadly = new RegExp(`^[${notAtStart}]`);
const endsBadly = new RegExp(`[${notAtEnd}]$`);

let patched = false;

/**
 * Line breaks of Chinese papers. Unicode's rules let · ～ — start a line and judge whole tokens only by their ends;
 * GB/T 15834 does not. Joins such neighbours once for this process.
 */
export function keepLineBreakRules(): void {
  if (patched) return;
  patched = true;
  const breaker = TextBreakerModule.default ?? (TextBreakerModule as unknown as NonNullable<typeof TextBreakerModule.default>);
  const original = breaker.prototype.getBreaks;
  breaker.prototype.getBreaks = function getBreaks(...args: readonly unknown[]): Piece[] {
    const pieces = original.apply(this, args as unknown[]);
    pieces.forEach((piece, i) => {
      const before = pieces[i - 1];
      if (!before || before.lineEnd === true) return;
      if (startsBadly.test(piece.text) || endsBadly.test(before.text)) before.noNewLine = true;
    });
    return pieces;
  };
}
