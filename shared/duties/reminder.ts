import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import { dueSoonItems, type DueItem } from './agenda';

/**
 * What the desktop says once a day, or null when nothing waits. Counts only: anybody may look at the screen, and the
 * names of those concerned are not for everybody.
 */
export function reminderWords(ledger: Ledger, today: PlainDate, items: readonly DueItem[] = dueSoonItems(ledger, today)): string | null {
  const overdue = items.filter((i) => i.state === 'overdue').length;
  const soon = items.length - overdue;
  const parts = [overdue === 0 ? '' : `${overdue}件已经逾期`, soon === 0 ? '' : `${soon}件在${numberOn(ledger, 'due-soon-days', today)}天内到期或进入办理期`].filter((t) => t !== '');
  return parts.length === 0 ? null : `${parts.join('，')}。打开“今日”逐件办理。`;
}
