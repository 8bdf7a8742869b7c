import { pinyin } from 'pinyin-pro';
import { halfWidth } from '../calendar';

/** Lower case, half-width, without spaces and separators: the form in which texts are compared. */
export function searchForm(text: string): string {
  return halfWidth(text).toLowerCase().replace(/[\s·•・\-_.，,、]/g, '');
}

/**
 * What a text can be found by: itself, its pinyin and its pinyin initials, joined by blanks.
 * A surname is read as one (`单` as shan) when `name` is set.
 */
export function searchKeys(text: string, name = false): string {
  if (text === '') return '';
  if (!/[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(text)) return searchForm(text);
  const syllables = pinyin(text, { toneType: 'none', type: 'array', surname: name ? 'head' : 'off', v: true });
  const full = searchForm(syllables.join(''));
  const initials = searchForm(syllables.map((s) => s.slice(0, 1)).join(''));
  return `${searchForm(text)} ${full} ${initials}`;
}

/** Whether every word of a query is found in the keys. */
export function matches(keys: string, query: string): boolean {
  return query.split(/\s+/).every((word) => word === '' || keys.includes(searchForm(word)));
}

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Order of names and titles in lists: by pinyin, numbers by value. */
export function compareNames(a: string, b: string): number {
  return byPinyin.compare(a, b);
}
