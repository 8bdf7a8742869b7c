import { ballotOrder, isStrokeOrder } from '../assembly';
import { titleLines } from '../paper';
import { electionWays, scrutineerRoles, type Election } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf } from './document';
import { assemblyLacks, bodyWords, partsFor, titleOf } from './parts/assembly';
import { BLANK, dateOrBlank } from './parts/blank';
import { ordinal } from './parts/meeting';

const electsOfficers = (e: Election): boolean => e.body !== 'delegates';

function seatsWords(e: Election): string {
  return `${bodyWords(e)}${e.seats ?? '____'}名，候选人${ballotOrder(e).length}名，${electionWays[e.way]}`;
}

/** 选举办法（草案）: what is elected, how a ballot counts, who is elected, who counts. */
export const electionRules = documentOf({
  id: 'election-rules',
  title: '选举办法（草案）',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '选举前由大会举手通过：名额、差额、填票、有效和当选的规定',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    return [
      ...assemblyLacks(parts),
      ...lackOf(parts.elections.length === 0, 'meeting', '这次大会没有登记选举'),
      ...parts.elections.flatMap(({ record: e }) => [...lackOf(e.seats === null, 'meeting', `${e.title}的应选人数没有填写`), ...lackOf(e.candidates.length === 0, 'meeting', `${e.title}的候选人没有填写`)]),
    ];
  },
  build(input) {
    const parts = partsFor(input);
    const { who } = parts;
    const elections = parts.elections.map((e) => e.record).filter(electsOfficers);
    const roles = (['head', 'scrutineer', 'counter'] as const).map((role) => `${scrutineerRoles[role]}${Math.max(...elections.map((e) => e.scrutineers.filter((s) => s.role === role).length), role === 'head' ? 1 : 0) || BLANK}名`).join('、');
    const order = elections.every(isStrokeOrder) ? '候选人按姓氏笔画为序。' : '候选人按选举单位商定的次序排列。';
    const articles: readonly string[] = [
      '根据《中国工会章程》和《工会基层组织选举工作条例》，制定本办法。',
      `本次大会选举产生：${elections.length === 0 ? '____' : elections.map(seatsWords).join('；')}。${order}`,
      `选举由大会主持人主持，采用无记名投票。到会${who}达到应到${who}的三分之二以上，方可选举；未到会的不得委托他人代为投票。`,
      `${who}对候选人可以投赞成票，可以投不赞成票，可以弃权，也可以另选他人。赞成的，在候选人姓名对应的符号栏内画“○”；不赞成的画“×”；弃权的不画任何符号。另选他人的，在另选人栏写上姓名，并在其符号栏画“○”。用蓝色或者黑色笔填写，字迹要清楚。`,
      '每张选票所选人数（含另选人）等于或者少于应选人数的有效，多于应选人数的无效；无法辨认的为废票。',
      '收回的选票等于或者少于发出的选票，选举有效；多于发出的选票，选举无效，应重新选举。',
      `被选举人获得的赞成票超过应到${who}的半数，始得当选。获得过半数赞成票的人数多于应选名额时，以得票多的当选；得票相等不能确定当选人时，就得票相等的再次投票，得票多的当选；当选人数少于应选名额时，不足的名额另行选举，经大会同意也可以减少名额。`,
      `设${roles}，由大会举手通过，在大会主持人领导下工作。候选人不得担任监票人、计票人。`,
      '计票完毕，由总监票人向大会报告结果，由大会主持人宣布当选名单，并报上一级工会批准。',
      `本办法经大会通过后生效。`,
    ];
    const passed = parts.meeting?.record.agenda.find((i) => i.topic === 'election-rules')?.outcome === 'passed';
    return {
      name: `${titleOf(parts)}选举办法`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${titleOf(parts)}选举办法${passed ? '' : '（草案）'}`) },
        ...(passed && parts.day !== null ? [{ block: 'subtitle', text: `（${dateWords(parts.day)}大会通过）` } as const] : [{ block: 'subtitle', text: `（提请${dateOrBlank(parts.day)}大会审议）` } as const]),
        ...articles.map((text, i) => ({ block: 'paragraph', text: `${ordinal(i)}${text}` }) as const),
      ],
    };
  },
});
