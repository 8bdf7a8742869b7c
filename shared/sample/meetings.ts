import { addDays, addMonths, dateOf, isWorkday, partsOf, type PlainDate } from '../calendar';
import { agendaItemOf, kinds, type AgendaItem, type Meeting, type NameValue, type Participant } from '../records';
import { numeral } from '../words';

export interface Officers {
  readonly chair: NameValue;
  readonly organiser: NameValue;
  readonly womenHead: NameValue;
  readonly sports: NameValue;
  readonly production: NameValue;
  readonly auditHead: NameValue;
}

function workdayFrom(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

function committeeAgenda(half: string, o: Officers, heldOn: PlainDate, present: number): AgendaItem[] {
  const soon = workdayFrom(addDays(heldOn, 7));
  return [
    agendaItemOf({
      title: `关于${half}工会经费收支情况`,
      reporter: o.organiser,
      discussion: `${o.organiser.name}汇报${half}工会经费收支情况。\n${o.womenHead.name}建议把文体活动结余用于一线班组。\n${o.auditHead.name}说明票据齐全，第6号凭证缺签领人签字，需要补齐。`,
      method: 'hands', yes: present, no: 0, abstain: 0, outcome: 'passed',
      resolutions: [{ text: `同意${half}工会经费收支情况，补齐第6号凭证签字手续`, owner: o.organiser, dueOn: soon, doneOn: null }],
    }),
    agendaItemOf({
      title: '关于慰问一线职工的方案',
      reporter: o.womenHead,
      discussion: `${o.womenHead.name}介绍慰问范围、时间和物品。\n${o.sports.name}建议夜班职工单独安排。`,
      method: 'hands', yes: present, no: 0, abstain: 0, outcome: 'passed',
      resolutions: [{ text: '慰问覆盖全部一线班组，所需1.2万元从职工活动支出中列支', owner: o.womenHead, dueOn: addDays(soon, 10), doneOn: null }],
    }),
    agendaItemOf({ title: '关于职工小家图书更新', reporter: o.sports, discussion: `${o.sports.name}提出书目，与会委员认为还需征求各小组意见。`, outcome: 'deferred' }),
  ];
}

function withDone(meeting: Meeting, today: PlainDate): Meeting {
  const settled = addDays(today, -60);
  const agenda = meeting.agenda.map((a) => ({
    ...a,
    resolutions: a.resolutions.map((r) => (r.dueOn !== null && r.dueOn < settled ? { ...r, doneOn: r.dueOn } : r)),
  }));
  return { ...meeting, agenda };
}

function committee(o: Officers, heldOn: PlainDate, serial: number, away: boolean): Meeting {
  const voting = [o.chair, o.organiser, o.womenHead, o.sports, o.production];
  const participants = [
    ...voting.map((who, i): Participant => ({ who, role: 'voting', presence: away && i === 4 ? 'leave' : 'present', reason: away && i === 4 ? '出差' : '' })),
    { who: o.auditHead, role: 'observer', presence: 'present', reason: '' } as const,
  ];
  const year = partsOf(heldOn).year;
  const half = partsOf(heldOn).month <= 6 ? `${year}年上半年` : `${year}年下半年`;
  return {
    ...kinds.meeting.blank(heldOn),
    meetingType: 'committee',
    title: `第三届工会委员会第${numeral(serial)}次全体会议`,
    number: `青工记〔${year}〕${(serial % 4) + 1}号`,
    state: 'held',
    noticedOn: workdayFrom(addDays(heldOn, -5)),
    heldAt: `${heldOn}T14:00`,
    endedAt: '15:25',
    place: '办公楼三层工会活动室',
    chair: o.chair,
    recorder: o.organiser,
    participants,
    agenda: committeeAgenda(half, o, heldOn, away ? 4 : 5),
    pending: '职工小家图书更新待下次会议研究',
    copiesTo: ['工会委员', '各工会小组', '报云桥街道总工会'],
  };
}

function withManagement(o: Officers, heldOn: PlainDate): Meeting {
  return {
    ...kinds.meeting.blank(heldOn),
    meetingType: 'management',
    letterOn: addDays(heldOn, -6),
    answeredOn: addDays(heldOn, -4),
    // The talk of each May also serves as the yearly conference with management.
    alsoRegular: partsOf(heldOn).month === 5,
    title: `工会与公司行政沟通会议（${partsOf(heldOn).year}年${partsOf(heldOn).month}月）`,
    state: 'held',
    heldAt: `${heldOn}T15:00`,
    endedAt: '16:10',
    place: '公司二层会议室',
    chair: o.chair,
    recorder: o.organiser,
    shouldAttend: 6,
    present: 6,
    agenda: [agendaItemOf({ title: '关于高温作业安排和食堂改善', reporter: o.chair, discussion: '双方就高温作业安排、食堂改善和年休假落实交换意见。', outcome: 'heard' })],
  };
}

/**
 * Three years of meetings up to a day: two committee meetings a year (the present half-year's is still to come), a
 * delegates' assembly each spring, a talk with management each half-year but the last.
 */
export function sampleMeetings(o: Officers, yearly: (year: number) => Meeting, today: PlainDate): readonly Meeting[] {
  const year = partsOf(today).year;
  const held: Meeting[] = [];
  let serial = 0;
  for (let y = year - 2; y <= year; y += 1) {
    held.push(yearly(y));
    for (const month of [6, 12]) held.push(committee(o, workdayFrom(dateOf(y, month, 16)!), (serial += 1), month === 6));
    held.push(withManagement(o, workdayFrom(dateOf(y, 5, 20)!)));
    if (y < year - 1) held.push(withManagement(o, workdayFrom(dateOf(y, 10, 20)!)));
  }
  const limit = addMonths(today, 0);
  return held.filter((m) => m.heldAt.slice(0, 10) <= limit).map((m) => withDone(m, today));
}
