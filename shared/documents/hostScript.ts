import { electedNames } from '../assembly';
import { titleLines, type Block } from '../paper';
import { attendanceOf, scrutineerRoles, voteRuleOf, voteVerdict, type AgendaItem } from '../records';
import { atLeast, judgeVote, moreThan, votingRules } from '../voting';
import { documentOf, lackOf, namesOf } from './document';
import { assemblyLacks, headWords, partsFor, titleOf, votedAfterTalk, type AssemblyParts } from './parts/assembly';
import { BLANK } from './parts/blank';

const paragraph = (text: string): Block => ({ block: 'paragraph', text });

/** What is said in brackets is done, not spoken. */
const stage = (text: string): Block => ({ block: 'paragraph', text: `〔${text}〕` });

/** What the host says after the count: the numbers where they are known, blanks where they are still to come. */
function resultWords(item: AgendaItem, { meeting }: AssemblyParts): string {
  const verdict = meeting ? voteVerdict(meeting.record, item) : null;
  if (verdict && item.yes !== null) return `表决结果：${verdict.sentence}`;
  const all = meeting ? attendanceOf(meeting.record).shouldAttend : null;
  const rule = meeting ? (voteRuleOf(meeting.record.meetingType, item.topic) ?? votingRules.ordinary) : votingRules.ordinary;
  const need = all === null || all === 0 ? BLANK : String(judgeVote(rule, { all, present: all, yes: 0 }).needYes);
  return `同意${BLANK}票，反对${BLANK}票，弃权${BLANK}票。通过需要同意${need}票，（通过／没有通过）。`;
}

function voteBlocks(item: AgendaItem, parts: AssemblyParts): readonly Block[] {
  if (item.method !== 'hands') return [];
  return [
    paragraph(`现在对${item.topic === 'scrutineers' ? '这个名单' : `《${item.title}》`}进行举手表决。`),
    paragraph('同意的请举手——请放下；不同意的请举手——请放下；弃权的请举手——请放下。'),
    stage('每次停三秒，由计票员清点后报数'),
    paragraph(resultWords(item, parts)),
  ];
}

function electionBlocks(item: AgendaItem, parts: AssemblyParts): readonly Block[] {
  const election = parts.elections.find((e) => item.title.includes(e.record.title))?.record;
  const names = election ? election.candidates.length : 0;
  const round = parts.meeting?.record.state === 'held' ? election?.rounds[0] : undefined;
  const elected = election ? namesOf(electedNames(parts.ledger, election)) : '';
  return [
    paragraph(`现在进行${item.title}，采用无记名投票。${election && election.seats !== null ? `应选${election.seats}名，候选人${names}名。` : ''}请监票人、计票人检查票箱，分发选票。`),
    stage('发票、核对发出张数；说明填写办法；先由监票人投票，再依次投票；收票、清点'),
    paragraph(`现在报告选票清点情况：发出选票${round?.issued ?? BLANK}张，收回${round?.returned ?? BLANK}张。收回的选票没有多于发出的选票，选举有效，请计票。`),
    stage('计票；由总监票人报告结果'),
    paragraph(`请总监票人报告计票结果。获得应到${parts.who}过半数赞成票的当选；得票相等不能确定当选人的，就相等者再次投票；当选人不足的，不足的名额另行选举。`),
    paragraph(`我宣布，${elected || BLANK.repeat(2)}当选为${(election?.title ?? item.title).replace(/选举$/, '')}。`),
  ];
}

/** What is read out where nobody reports. */
function readOut(item: AgendaItem, { elections }: AssemblyParts): string {
  if (item.topic !== 'scrutineers') return `下面宣读《${item.title}》，请各位审议。`;
  const all = elections[0]?.record.scrutineers ?? [];
  const named = (Object.keys(scrutineerRoles) as (keyof typeof scrutineerRoles)[]).map((role) => `${scrutineerRoles[role]}：${all.filter((s) => s.role === role).map((s) => s.who.name).join('、') || BLANK}`);
  return `下面宣读监票人、计票人建议名单。${named.join('；')}。`;
}

/** What the host says to one item. */
function itemBlocks(item: AgendaItem, index: number, parts: AssemblyParts): readonly Block[] {
  const heading: Block = { block: 'heading', level: 1, text: `第${index + 1}项　${item.title}`, rest: '' };
  const speaker = item.reporter.name;
  const asked = speaker === '' ? readOut(item, parts) : speaker === parts.meeting?.record.chair.name ? `下面由我作《${item.title}》。` : `请${speaker}同志作《${item.title}》。`;
  const agenda = parts.meeting?.record.agenda ?? [];
  switch (item.topic) {
    case 'ceremony':
      return index === 0
        ? [heading, paragraph(`各位${parts.who}：现在开会。本次大会${headWords(parts, true)}，${quorumWords(parts)}符合规定人数，可以开会。我宣布，${titleOf(parts)}开幕。`), stage('请全体起立，奏国歌；请坐下')]
        : [heading, paragraph('大会的各项议程已经进行完毕。'), stage('请全体起立，奏《国际歌》'), paragraph(`我宣布，${titleOf(parts)}闭幕。`)];
    case 'discussion':
      return [heading, paragraph('下面分组审议各项报告，请各组组长主持、记录员记录，审议意见在会议恢复前交秘书组。'), stage('分组审议；时间到后恢复会议'), ...agenda.filter((earlier) => votedAfterTalk(earlier, agenda) && agenda.indexOf(earlier) < index).flatMap((earlier) => voteBlocks(earlier, parts))];
    case 'evaluation':
      return [heading, paragraph('下面进行民主评议，请工作人员发放测评表。测评表不记名，每行只选一项。'), stage('发表、收表、清点'), paragraph(`发出测评表${BLANK}张，收回${BLANK}张，结果在会后公布。`)];
    case 'election':
      return [heading, ...electionBlocks(item, parts)];
    case 'general': case 'work-report': case 'money-report': case 'audit-report': case 'key-plan': case 'annual-plan': case 'contract-report': case 'recall': case 'draft': case 'regulation': case 'credentials':
    case 'proposals-report': case 'election-rules': case 'scrutineers': case 'resolution':
      return [heading, paragraph(asked), ...(votedAfterTalk(item, agenda) ? [] : voteBlocks(item, parts))];
  }
}

/** `超过应到人数的三分之二，` once it is known who came. */
function quorumWords({ meeting }: AssemblyParts): string {
  if (meeting?.record.state !== 'held') return '';
  const { shouldAttend: all, present } = attendanceOf(meeting.record);
  return all === null || present === null || !atLeast(present, all, 2, 3) ? '' : `${moreThan(present, all, 2, 3) ? '超过' : '达到'}应到人数的三分之二，`;
}

/** 主持词: what the host says, item by item, with the formula of each vote; counts of the day stay blank until typed. */
export const hostScript = documentOf({
  id: 'host-script',
  title: '主持词',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '按议程逐项写好的主持词，含表决用语，到会人数等当天填写',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    return [...assemblyLacks(parts), ...lackOf(parts.meeting?.record.agenda.length === 0, 'meeting', '大会的议程没有填写'), ...lackOf(parts.meeting?.record.chair.name === '', 'meeting', '大会的主持人没有填写')];
  },
  build(input) {
    const parts = partsFor(input);
    const m = parts.meeting?.record;
    return {
      name: `${titleOf(parts)}主持词`,
      // Large letters: it is read standing.
      style: 'speech',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${titleOf(parts)}主持词`) },
        ...(m && m.chair.name !== '' ? [{ block: 'subtitle', text: `主持人：${m.chair.name}` } as const] : []),
        ...(m?.agenda ?? []).flatMap((item, i) => itemBlocks(item, i, parts)),
      ],
    };
  },
});
