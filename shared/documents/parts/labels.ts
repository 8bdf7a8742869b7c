/** The name of a record without the day that stands behind it in lists: on paper the day has a place of its own. */
export const withoutDay = (label: string): string => label.replace(/（\d{4}-\d{2}-\d{2}）$/, '');
