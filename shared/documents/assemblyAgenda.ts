import { agendaMinutes } from '../assembly';
import { timeOf } from '../calendar';
import { titleLines } from '../paper';
import { voteMethods, type AgendaItem } from '../records';
import { momentWords } from '../words';
import { documentOf, lackOf } from './document';
import { assemblyLacks, partsFor, titleOf, votedAfterTalk } from './parts/assembly';
import { nameWithPost } from './parts/people';

/** `14:23`, so many minutes after a beginning of `14:00`. */
function clock(begins: string, minutes: number): string {
  const [h = 0, m = 0] = begins.split(':').map(Number);
  const at = (h * 60 + m + minutes) % 1440;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

const METHODS: Readonly<Partial<Record<AgendaItem['topic'], string>>> = { discussion: '审议', evaluation: '填写测评表', ceremony: '', 'proposals-report': '听取' };

function methodWords(item: AgendaItem, agenda: readonly AgendaItem[]): string {
  if (votedAfterTalk(item, agenda)) return '听取';
  if (item.topic === 'discussion' && agenda.some((earlier) => votedAfterTalk(earlier, agenda))) return '审议、表决';
  return item.method === 'none' ? (METHODS[item.topic] ?? '听取') : voteMethods[item.method];
}

/** 大会议程: what happens when, who speaks, how it is decided. */
export const assemblyAgenda = documentOf({
  id: 'assembly-agenda',
  title: '大会议程',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4', 'A3'],
  purpose: '逐项列出起止时间、报告人和表决方式，A4会前发给代表，A3张贴在会场',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    const m = parts.meeting?.record;
    return [
      ...assemblyLacks(parts),
      ...lackOf(m !== undefined && m.chair.name === '', 'meeting', '大会的主持人没有填写'),
      ...lackOf(m !== undefined && m.agenda.some((i) => i.minutes === null), 'meeting', '有的议程没有填用时，后面的时间会不准'),
    ];
  },
  build(input, _today, size) {
    const parts = partsFor(input);
    const m = parts.meeting?.record;
    const starts = agendaMinutes(m?.agenda ?? []);
    const facts = [
      [{ label: '时间', text: m ? momentWords(m.heldAt) : '' }, { label: '地点', text: m?.place ?? '' }],
      [{ label: '主持人', text: m && parts.day ? nameWithPost(parts.ledger, m.chair, parts.day) : '' }],
    ].map((row) => row.filter((f) => f.text !== '')).filter((row) => row.length > 0);
    return {
      name: `${titleOf(parts)}议程`,
      style: 'form',
      size,
      pageNumber: size === 'A3' ? 'none' : 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${titleOf(parts)}议程`) },
        ...(facts.length === 0 ? [] : [{ block: 'facts', rows: facts } as const]),
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 8, align: 'centre' }, { title: '时间', weight: 11, align: 'centre' }, { title: '议程', weight: 40, align: 'left' }, { title: '报告人', weight: 14, align: 'centre' },
            { title: '方式', weight: 16, align: 'centre' }, { title: '用时', weight: 11, align: 'centre' },
          ],
          rows: (m?.agenda ?? []).map((item, i) => [String(i + 1), clock(timeOf(m!.heldAt), starts[i]!), item.title, item.reporter.name, methodWords(item, m!.agenda), item.minutes === null ? '' : `${item.minutes}分钟`]),
          rowHeightMm: 10,
        },
      ],
    };
  },
});
