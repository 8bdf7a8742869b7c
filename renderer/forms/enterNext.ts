import type { KeyboardEvent } from 'react';

/** Enter leads to the next field, as on paper; in long texts, menus and lists of names it keeps its own meaning. */
export function enterNext(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (event.key !== 'Enter' || event.ctrlKey || event.defaultPrevented || !(from instanceof HTMLInputElement)) return;
  if (from.getAttribute('aria-expanded') === 'true') return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input:not([aria-hidden]), textarea:not([aria-hidden]), [role="combobox"]')].filter((f) => f.offsetParent !== null);
  fields[fields.indexOf(from) + 1]?.focus();
}
