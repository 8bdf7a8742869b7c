import { agendaItemOf, type AgendaItem, type NameValue } from '../records';

/** Who speaks for what; empty names are filled in later. */
export interface Speakers {
  readonly chair: NameValue;
  readonly money: NameValue;
  readonly audit: NameValue;
  readonly proposals: NameValue;
  /** Who reports on the qualification of the delegates. */
  readonly credentials: NameValue;
}

/** What the assembly is to do besides the yearly reports. */
export interface AgendaWishes {
  /** New delegates, whose qualification is reported on. */
  readonly delegates: boolean;
  readonly plan: string | null;
  readonly evaluation: boolean;
  readonly proposals: boolean;
  /** Titles of the elections, as in 第四届工会委员会委员选举. */
  readonly elections: readonly string[];
  /** The reports look back on this year. */
  readonly year: string;
}

const item = (title: string, minutes: number, fields: Partial<AgendaItem> = {}): AgendaItem => agendaItemOf({ title, minutes, ...fields });

/** The usual order of a yearly assembly (documents A2, E2): opening, reports, discussion, ballots, resolution, closing. */
export function usualAgenda(speakers: Speakers, wishes: AgendaWishes): readonly AgendaItem[] {
  const { year } = wishes;
  const voted = { method: 'hands' } as const;
  return [
    item('报告到会人数，宣布开会，奏国歌', 3, { topic: 'ceremony', reporter: speakers.chair }),
    ...(wishes.delegates ? [item('代表资格审查报告', 5, { topic: 'credentials', reporter: speakers.credentials, ...voted })] : []),
    item(`${year}年度工会工作报告`, 20, { topic: 'work-report', reporter: speakers.chair, ...voted }),
    item(`${year}年度工会经费收支情况报告`, 8, { topic: 'money-report', reporter: speakers.money, ...voted }),
    item(`${year}年度工会经费审查报告`, 6, { topic: 'audit-report', reporter: speakers.audit, ...voted }),
    ...(wishes.proposals ? [item('建议案办理情况报告', 8, { topic: 'proposals-report', reporter: speakers.proposals })] : []),
    item('分组审议各项报告', 20, { topic: 'discussion' }),
    ...(wishes.plan === null ? [] : [item(wishes.plan, 8, { topic: 'annual-plan', ...voted })]),
    ...(wishes.evaluation ? [item('民主评议工会工作和工会领导班子', 8, { topic: 'evaluation' })] : []),
    ...(wishes.elections.length === 0 ? [] : [item('选举办法（草案）', 5, { topic: 'election-rules', ...voted }), item('总监票人、监票人、计票人名单', 3, { topic: 'scrutineers', ...voted }), ...wishes.elections.map((title) => item(title, 15, { topic: 'election', method: 'secret' }))]),
    item('大会决议（草案）', 5, { topic: 'resolution', ...voted }),
    item('宣布结果，奏《国际歌》，闭会', 4, { topic: 'ceremony', reporter: speakers.chair }),
  ];
}

/** The time at which each item begins, in minutes after the beginning of the meeting. */
export function agendaMinutes(agenda: readonly Pick<AgendaItem, 'minutes'>[]): readonly number[] {
  let at = 0;
  return agenda.map((i) => {
    const from = at;
    at += i.minutes ?? 0;
    return from;
  });
}
