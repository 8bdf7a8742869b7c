/** Leads to the field at a path and brings it into view; to its button where the field is an empty list. */
export function focusField(path: string): void {
  const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  const control = place?.querySelector<HTMLElement>('input:not([aria-hidden]), textarea:not([aria-hidden]), [role="combobox"]') ?? place?.querySelector<HTMLElement>('button');
  control?.focus();
  place?.scrollIntoView({ block: 'center' });
}
