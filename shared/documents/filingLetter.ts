import { fulfilmentOf, headCountOn } from '../duties';
import type { Ledger } from '../ledger';
import { titleLines, type Block } from '../paper';
import type { Contract } from '../records';
import { amountWords, dateWords } from '../words';
import type { PlainDate } from '../calendar';
import { documentOf, profileOf } from './document';
import { chiefOf, contractWords, partyLacks, seatedOf, subjectWords } from './parts/contract';
import { BLANK, dateOrBlank, orBlank } from './parts/blank';
import { congressVerdict, previousOf } from './parts/filing';
import { letterLacks, packetNames } from './packet';
import { ordinal } from './parts/meeting';
import { growthWords } from './parts/wage';

function talksWords(c: Contract): string {
  const held = c.sessions.map((s) => s.heldOn).filter((d) => d !== null).toSorted();
  const meetings = held.length === 0 ? `协商会议${BLANK}次` : `先后召开协商会议${held.length}次（${held.map(dateWords).join('、')}）`;
  const pauses = c.pauses.length === 0 ? '' : `，其间经双方同意中止协商${c.pauses.length}次`;
  return `${c.requestedBy === 'union' ? '职工方' : '用人单位方'}于${dateOrBlank(c.requestedOn)}提出协商要约，对方于${dateOrBlank(c.repliedOn)}书面答复。${meetings}${pauses}，于${dateOrBlank(c.draftedOn)}形成草案。`;
}

function standardsWords(c: Contract, ledger: Ledger, today: PlainDate): string {
  const { staffCount } = headCountOn(ledger, c.filedOn ?? c.signedOn ?? today);
  const people = `本合同涉及职工${staffCount === 0 ? BLANK : staffCount}人。`;
  const { growthHundredths: growth, averageLastYear, average, minimumPost } = c.wage;
  const figures = [
    averageLastYear === null ? '' : `上年度月平均工资${amountWords(averageLastYear)}`, growth === null ? '' : `本年度增长${growthWords(growth)}`,
    average === null ? '' : `达到${amountWords(average)}`, minimumPost === null ? '' : `最低岗位工资每月${amountWords(minimumPost)}`,
  ].filter((t) => t !== '');
  const subjects = subjectWords(c);
  return `${people}${c.contractKind === 'wage' && figures.length > 0 ? `${figures.join('，')}。` : ''}${subjects === '' ? '' : `约定的内容包括：${subjects}。`}`;
}

function beforeWords(c: Contract, ledger: Ledger): string {
  const before = previousOf(ledger, c);
  if (!before) return `上一轮同类合同及履行情况：${BLANK.repeat(2)}。`;
  const { checked, full, rate } = fulfilmentOf(before);
  return `上一份合同为${contractWords(before)}${checked === 0 ? '，没有登记履行情况检查' : `，检查条款${checked}项，已履行${full}项，履行率${rate}`}。`;
}

/** 报送审查说明: how the contract came about, for the office that reviews it. */
export const filingLetter = documentOf({
  id: 'filing-letter',
  title: '报送审查说明',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '由单位向人社部门报送合同时说明协商、审议经过和主要标准，列出所附材料',
  applies: () => true,
  missing: ({ ledger, record }) => [...partyLacks(ledger), ...letterLacks(record)],
  build({ ledger, record: c }, today) {
    const profile = profileOf(ledger);
    const count = (side: 'union' | 'employer') => (seatedOf(c, side).length === 0 ? BLANK : String(seatedOf(c, side).length));
    const verdict = congressVerdict(c);
    const parts: readonly (readonly [heading: string, text: string])[] = [
      ['单位和工会基本情况', `单位：${orBlank(profile.unitName)}，统一社会信用代码${orBlank(profile.unitCreditCode)}，地址${orBlank(profile.address)}。工会：${orBlank(profile.unionName)}，统一社会信用代码${orBlank(profile.unionCreditCode)}，联系电话${orBlank(profile.phone)}。`],
      ['协商代表的产生', `职工方代表${count('union')}名，由工会征求职工意见后选派，首席代表${orBlank(chiefOf(c, 'union'))}；用人单位方代表${count('employer')}名，由法定代表人委派，首席代表${orBlank(chiefOf(c, 'employer'))}。名单于${dateOrBlank(c.representativesPublishedOn)}在本单位公布。`],
      ['协商经过', talksWords(c)],
      ['审议通过情况', `草案于${dateOrBlank(c.congressOn)}提交职工代表大会（职工大会）审议。${verdict?.sentence ?? `全体${BLANK}人，实到${BLANK}人，同意${BLANK}票。`}`],
      ['主要标准', standardsWords(c, ledger, today)],
      ['上一轮合同履行情况', beforeWords(c, ledger)],
    ];
    return {
      name: `${c.title}报送审查说明`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('关于报送集体合同审查的说明') },
        { block: 'addressee', text: `${c.filingOffice.trim() === '' ? `${BLANK}人力资源和社会保障局` : c.filingOffice.trim()}：` },
        { block: 'paragraph', text: `${contractWords(c)}已于${dateOrBlank(c.signedOn)}由双方首席代表签字，现报送审查，并说明如下：` },
        ...parts.flatMap(([heading, text], i): Block[] => [{ block: 'heading', level: 1, text: `${ordinal(i)}${heading}`, rest: '' }, { block: 'paragraph', text }]),
        { block: 'attachments', names: packetNames },
        { block: 'signOff', organ: orBlank(profile.unitName), date: dateOrBlank(c.filedOn), sealed: true },
      ],
    };
  },
});
