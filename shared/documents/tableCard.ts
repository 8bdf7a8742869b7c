import { documentOf, lackOf, type DocumentInput } from './document';
import { entryOf } from '../ledger';
import type { Meeting } from '../records';
import { platePaper, type CardHolder } from './parts/cards';
import { meetingDay, postOn } from './parts/people';

function holdersOf({ ledger, record: m }: DocumentInput<Meeting>): readonly CardHolder[] {
  return m.participants.filter((p) => p.who.name !== '').map((p) => {
    const unit = p.who.person === '' ? '' : (entryOf(ledger, 'person', p.who.person)?.record.department ?? '');
    const post = postOn(ledger, p.who, meetingDay(m));
    return { name: p.who.name, post: post === '' ? unit : post, unit, number: '' };
  });
}

/** 座签: a plate for the table before each participant. */
export const tableCard = documentOf({
  id: 'table-card',
  title: '座签',
  occasion: 'meeting',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '每人一张，沿两道虚线折成三面立起来；打印用PDF，有的文字软件不会把背面的名字倒过来',
  applies: () => true,
  missing: ({ record }) => lackOf(record.participants.every((p) => p.who.name === ''), 'participants', '没有列出参会人员，没有可打印的座签'),
  build: (input) => platePaper(`${input.record.title}座签`, holdersOf(input)),
});
