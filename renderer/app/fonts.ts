import '@fontsource-variable/noto-sans-sc/index.css';
import { FONT_PATH } from '@shared/contract';

/**
 * Letters beyond the common slices, as in rare names, come from the same full font that papers are printed with. It is
 * fetched only when such a letter is shown.
 */
export function addRareLetters(): void {
  const range = 'U+3400-4DBF, U+9FA6-9FFF, U+20000-323AF';
  document.fonts.add(new FontFace('UnionDesk Rare', `url('${FONT_PATH}')`, { unicodeRange: range, display: 'swap' }));
}
