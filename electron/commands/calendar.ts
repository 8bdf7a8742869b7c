import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { calendarText } from '../calendarFile';
import { allCalendarItems } from '../../shared/assembly';
import { contractReminderDays } from '../../shared/duties';
import { need, type Command } from './command';

export const calendarCommand: Command = {
  name: 'calendar',
  usage: 'calendar --out F.ics',
  needs: ['out'],
  takes: [],
  readOnly: true,
  run(input) {
    const state = input.rooms.state();
    const items = allCalendarItems(state, input.today);
    const file = path.resolve(need(input, 'out'));
    writeFileSync(file, calendarText(items, '工会工作日历', input.now(), contractReminderDays(state, input.today)));
    return { value: { events: items.length }, lines: [`${file}：${items.length}个日程`] };
  },
};
