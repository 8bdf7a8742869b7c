import { titleLines } from '../paper';
import { momentWords } from '../words';
import { documentOf, lackOf } from './document';
import { assemblyLacks, partsFor, titleOf } from './parts/assembly';
import { BLANK, dateOrBlank } from './parts/blank';
import { ordinal, sentence } from './parts/meeting';

const SUBMITTED = new Set(['work-report', 'money-report', 'audit-report', 'proposals-report', 'annual-plan', 'election-rules', 'credentials', 'resolution', 'regulation', 'draft', 'key-plan']);

/** 会议通知: day, agenda and the matters submitted, to those who come, five working days before. */
export const assemblyNotice = documentOf({
  id: 'assembly-notice',
  title: '大会通知',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '提前5个工作日把会期、议程和提交审议的事项通知代表（会员）',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    const m = parts.meeting?.record;
    return [
      ...assemblyLacks(parts),
      ...lackOf(m?.place === '', 'meeting', '大会的地点没有填写'),
      ...lackOf(m !== undefined && m.agenda.length === 0, 'meeting', '大会的议程没有填写'),
      ...lackOf(input.record.leaveBy === null, 'leaveBy', '请假截止日期没有填写'),
    ];
  },
  build(input) {
    const parts = partsFor(input);
    const m = parts.meeting?.record;
    const { assembly, profile, who } = parts;
    const submitted = (m?.agenda ?? []).filter((i) => SUBMITTED.has(i.topic)).map((i) => i.title);
    const guests = assembly.guests.filter((g) => g.trim() !== '');
    const when = m ? momentWords(m.heldAt) : BLANK;
    const articles: readonly (readonly [string, string])[] = [
      ['时间和地点', `${when}，${m && m.place !== '' ? m.place : BLANK}。`],
      ['参会人员', `全体${who}${guests.length === 0 ? '' : `；邀请${guests.map((g) => (/(工会|委员会|党委|支部|局|街道)$/.test(g) ? `${g}有关负责同志` : g)).join('、')}`}。`],
      ['主要议程', m === undefined || m.agenda.length === 0 ? '见大会议程。' : `${m.agenda.map((i, n) => `${n + 1}.${i.title}`).join('；')}。`],
      ['提交审议的事项', submitted.length === 0 ? '见议程。' : `${submitted.join('、')}，文件随本通知送达，请提前阅读并听取本组会员意见。`],
      ['请假办法', `因故不能到会的，于${dateOrBlank(assembly.leaveBy)}前书面请假，不委托他人代为表决和投票。`],
      ...(assembly.notes.trim() === '' ? [] : [['其他', sentence(assembly.notes)] as const]),
    ];
    return {
      name: `${titleOf(parts)}通知`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`关于召开${titleOf(parts)}的通知`) },
        { block: 'addressee', text: `各位${who}、各工会小组：` },
        { block: 'paragraph', text: `经工会委员会研究，定于${when}召开${titleOf(parts)}。现将有关事项通知如下：` },
        ...articles.flatMap(([title, text], i) => [{ block: 'heading', level: 1, text: `${ordinal(i)}${title}`, rest: '' } as const, { block: 'paragraph', text } as const]),
        { block: 'attachments', names: ['大会议程', '提交审议的文件'] },
        { block: 'signOff', organ: profile.unionName, date: dateOrBlank(m?.noticedOn ?? null), sealed: true },
      ],
    };
  },
});
