import type { Block } from '../paper';
import { titleLines } from '../paper';
import { attendanceOf, type AgendaItem, type Meeting } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf, shortUnionName, type DocumentInput } from './document';
import { attendanceWords, dutyWords, electedSentence, electionOfItem, heldLack, meetingLacks, meetingTimeWords, ordinal, sentence, voteWords } from './parts/meeting';
import { absenceWords, meetingDay, nameWithPost, participantNames } from './parts/people';

function headBlock({ ledger, record: m }: DocumentInput<Meeting>): Block {
  const day = meetingDay(m);
  const observers = m.participants.filter((p) => p.role === 'observer');
  const rows = [
    [{ label: '会议名称', text: m.title }],
    [{ label: '时间', text: meetingTimeWords(m) }],
    [{ label: '地点', text: m.place }],
    [
      { label: '主持人', text: nameWithPost(ledger, m.chair, day) },
      { label: '记录人', text: nameWithPost(ledger, m.recorder, day) },
    ],
    [{ label: '到会人数', text: attendanceWords(m) }],
    [{ label: '出席', text: participantNames(m, (p) => p.role === 'voting' && p.presence === 'present') }],
    [{ label: '请假、缺席', text: absenceWords(m) }],
    [{ label: '列席', text: observers.map((p) => nameWithPost(ledger, p.who, day)).join('、') }],
    [{ label: '议题', text: m.agenda.map((item, i) => `${ordinal(i)}${item.title}`).join('；') }],
  ];
  return { block: 'facts', rows: rows.filter((row) => row.some((fact) => fact.text !== '')) };
}

function itemBlocks(item: AgendaItem, index: number, { ledger, record: meeting }: DocumentInput<Meeting>): Block[] {
  const reported = item.reporter.name === '' || item.topic === 'ceremony' ? [] : [`${item.reporter.name}汇报。`];
  const discussion = item.discussion.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  const vote = voteWords(item, meeting);
  const election = electionOfItem(ledger, item, meeting);
  const elected = election ? electedSentence(ledger, election) : '';
  const resolutions = item.resolutions.map((r, i) => {
    const duty = dutyWords(r);
    const number = item.resolutions.length > 1 ? `（${i + 1}）` : '';
    return `决议${number}：${sentence(r.text)}${duty === '' ? '' : `${duty}。`}`;
  });
  const paragraphs = [...(discussion.length > 0 ? discussion : reported), ...(vote === '' ? [] : [vote]), ...(elected === '' ? [] : [elected]), ...resolutions];
  const deferred = item.outcome === 'deferred' ? ['本议题下次会议再议。'] : [];
  return [
    { block: 'heading', level: 1, text: `${ordinal(index)}${item.title}`, rest: '' },
    ...[...paragraphs, ...deferred].map((text): Block => ({ block: 'paragraph', text })),
  ];
}

/** What was put right after the record was confirmed: dated, with the reason, the text above as it was. */
function amendmentBlocks(meeting: Meeting): readonly Block[] {
  const { amendments, confirmedOn } = meeting;
  const confirmed: readonly Block[] = confirmedOn === null ? [] : [{ block: 'labelled', label: '记录核定日期', text: `${dateWords(confirmedOn)}。` }];
  return [...confirmed, ...amendments.map((a, i): Block => ({ block: 'labelled', label: `更正${i + 1}`, text: `${dateWords(a.on)}：${sentence(a.text)}原因：${sentence(a.reason)}${a.by.name === '' ? '' : `更正人：${a.by.name}。`}` }))];
}

/** What the management answered to each matter and what came of it; what was not decided in the room is written by hand. */
function followUpBlocks({ meetingType, agenda }: Meeting): readonly Block[] {
  if (meetingType !== 'management' || agenda.length === 0) return [];
  const rows = agenda.flatMap((item) => {
    const matter = item.title.replace(/^关于/, '');
    const answers = item.resolutions.map((r) => [matter, r.text, r.owner.name, r.dueOn === null ? '' : dateWords(r.dueOn), r.doneOn === null ? '' : `${dateWords(r.doneOn)}完成`]);
    return answers.length === 0 ? [[matter, '', '', '', '']] : answers;
  });
  return [{
    block: 'table',
    columns: [
      { title: '事项', weight: 24, align: 'left' }, { title: '行政答复', weight: 30, align: 'left' }, { title: '责任部门', weight: 14, align: 'centre' }, { title: '时限', weight: 16, align: 'centre' }, { title: '落实情况', weight: 16, align: 'left' },
    ],
    rows, rowHeightMm: 12,
  }];
}

/** 会议记录: the raw record of a meeting, kept in the binder and signed by chair and recorder. */
export const meetingRecord = documentOf({
  id: 'meeting-record',
  title: '会议记录',
  occasion: 'meeting',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '如实记录会议全过程，主持人和记录人签名后归档',
  applies: () => true,
  missing: ({ ledger, record }) => [
    ...meetingLacks(record, profileOf(ledger)),
    ...heldLack(record),
    ...lackOf(record.recorder.name === '', 'recorder', '记录人没有填写'),
    ...lackOf(attendanceOf(record).present === null, 'participants', '参会人员没有填写'),
    ...lackOf(record.agenda.length === 0, 'agenda', '没有议题'),
  ],
  build(input) {
    const { ledger, record: m } = input;
    const profile = profileOf(ledger);
    const pending: Block[] =
      m.pending.trim() === '' ? [] : [{ block: 'labelled', label: '遗留问题', text: sentence(m.pending.trim()) }];
    const ended: Block[] = m.endedAt === '' ? [] : [{ block: 'labelled', label: '散会时间', text: m.endedAt }];
    return {
      name: `${m.title}记录`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profile)}会议记录`) },
        ...(m.number === '' ? [] : [{ block: 'subtitle', text: `编号：${m.number}` } as const]),
        headBlock(input),
        ...m.agenda.flatMap((item, i) => itemBlocks(item, i, input)),
        ...pending,
        ...ended,
        ...followUpBlocks(m),
        { block: 'signatures', labels: ['主持人（签名）：', '记录人（签名）：'] },
        ...(m.meetingType === 'management' ? [{ block: 'signatures', labels: ['工会方（签名）：', '行政方（签名）：'] } as const] : []),
        ...amendmentBlocks(m),
      ],
    };
  },
});
