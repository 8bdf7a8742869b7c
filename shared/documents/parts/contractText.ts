import { headCountOn, termOn } from '../../duties';
import { numberOn, type ParameterKey } from '../../policy';
import { geometryOf, mm, type Block, type Paper } from '../../paper';
import { clauseSubjects, contractKinds, type Contract, type UnionProfile } from '../../records';
import type { PlainDate } from '../../calendar';
import { numeral } from '../../words';
import { lackOf, profileOf, type DocumentInput, type Lack } from '../document';
import { subjectsOf } from '../modelClauses';
import { BLANK, dateOrBlank, orBlank } from './blank';
import { chiefOf, seatedOf } from './contract';
import { sentence } from './meeting';

/** A chapter of a contract: its title without number and its articles. */
export interface Chapter {
  readonly title: string;
  readonly articles: readonly string[];
}

/** Chapters numbered 第一章 …, articles numbered through the whole text. */
export function chapterBlocks(chapters: readonly Chapter[]): readonly Block[] {
  let article = 0;
  return chapters.flatMap((chapter, i): readonly Block[] => [
    { block: 'heading', level: 1, text: `第${numeral(i + 1)}章　${chapter.title}`, rest: '' },
    ...chapter.articles.map((text): Block => {
      article += 1;
      return { block: 'heading', level: 1, text: `第${numeral(article)}条　`, rest: sentence(text) };
    }),
  ]);
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

/** What was agreed, a chapter a subject in the order of the text; a subject without agreed words has a ruled blank. */
export function clauseChapters(c: Contract): readonly Chapter[] {
  const order = subjectsOf(c.contractKind);
  const given = [...new Set(c.clauses.map((x) => x.subject))];
  const subjects = given.length === 0 ? order : [...order.filter((s) => given.includes(s)), ...given.filter((s) => !order.includes(s))];
  return subjects.map((subject) => {
    const agreed = c.clauses.filter((x) => x.subject === subject).flatMap((x) => linesOf(x.agreed));
    return { title: clauseSubjects[subject], articles: agreed.length === 0 ? [`双方约定：${BLANK.repeat(2)}`] : agreed };
  });
}

/** What the text of a contract lacks besides the names of its parties. */
export function textLacks(c: Contract): readonly Lack[] {
  return [
    ...lackOf(chiefOf(c, 'union') === '', 'unionChief', '职工方首席代表没有填写'),
    ...lackOf(chiefOf(c, 'employer') === '', 'employerChief', '用人单位方首席代表没有填写'),
    ...lackOf(c.startsOn === null, 'startsOn', '合同期限开始日期没有填写'),
    ...lackOf(c.endsOn === null, 'endsOn', '合同期限届满日期没有填写'),
    ...lackOf(c.clauses.length === 0, 'clauses', '没有写协商内容'),
    ...c.clauses.flatMap((x, i) => lackOf(x.agreed.trim() === '', `clauses.${i}.agreed`, `“${clauseSubjects[x.subject]}”没有写约定`)),
  ];
}

/** The first articles: parties, purpose, whom it binds. */
function generalChapter(c: Contract, basis: string): Chapter {
  return {
    title: '总则',
    articles: [
      `甲乙双方依照${basis}，经平等协商，订立本${contractKinds[c.contractKind]}（以下称本合同）`,
      `本合同适用于甲方和与甲方建立劳动关系的全体${c.contractKind === 'women' ? '女' : ''}职工`,
      '本合同的标准不得低于国家和本市规定的最低标准；甲方与职工订立的劳动合同，标准不得低于本合同',
    ],
  };
}

/** Watching over it, term, filing, effect, publication. The numbers of days are those in force. */
function closingChapters(c: Contract, number: (key: ParameterKey) => number): readonly Chapter[] {
  const wage = c.contractKind === 'wage';
  const publish = wage ? `自生效之日起${number('wage-publish-days')}日内` : '在生效后及时';
  return [
    { title: '履行的监督检查', articles: ['双方协商代表共同检查本合同的履行情况，发现问题书面提出，由责任方限期改正', `履行情况至少每${number('performance-months')}个月向职工代表大会（职工大会）报告一次`] },
    {
      title: '附则',
      articles: [
        `本合同期限自${dateOrBlank(c.startsOn)}起至${dateOrBlank(c.endsOn)}止`,
        `本合同草案经职工代表大会或者全体职工审议通过后，由双方首席代表签字；甲方自签字之日起${number(wage ? 'wage-filing-days' : 'filing-days')}日内将文本一式三份报送人力资源和社会保障行政部门`,
        `人力资源和社会保障行政部门自收到文本之日起${number('effect-days')}日内没有提出异议的，本合同即行生效；双方${publish}向本方全体人员公布`,
        '本合同双方各执一份，报送的文本与双方所执文本内容一致',
      ],
    },
  ];
}

/** The name of the contract on its cover, in points. */
const COVER_PT = 36;

/** As wide as a label with its colon. */
const GAP = '　　　　　';

/** A label of two letters as wide as one of four. */
const spread = (label: string): string => ([...label].length === 2 ? [...label].join('　　') : label);

function coverBlocks(c: Contract, profile: UnionProfile, title: string): readonly Block[] {
  const rows: readonly (readonly [string, string])[] = [
    ['甲方', orBlank(profile.unitName)], ['乙方', orBlank(profile.unionName)], ['代表', '本单位全体职工'],
    ['合同期限', `${dateOrBlank(c.startsOn)}至${dateOrBlank(c.endsOn)}`], ['签订日期', dateOrBlank(c.signedOn)], ['报送日期', dateOrBlank(c.filedOn)],
    ['生效日期', dateOrBlank(c.effectiveOn)],
  ];
  const line = (text: string, pt: number, face: 'title' | 'body' | 'kai', align: 'left' | 'centre', beforeMm: number): Block => ({ block: 'line', text, face, pt, align, beforeMm });
  // One size for all rows: a line that does not fit would shrink alone.
  const pt = Math.min(16, mm(geometryOf('A4').areaWidthMm) / (0.5 + Math.max(...rows.map(([, text]) => GAP.length + [...text].length))));
  const own = c.title.trim() === '' || c.title.trim() === title ? [] : [line(c.title.trim(), 20, 'kai', 'centre', 6)];
  return [
    line(`合同编号：${orBlank(c.number)}`, 16, 'body', 'left', 0),
    line(title, COVER_PT, 'title', 'centre', 36), ...own,
    ...rows.map(([label, text], i) => line(`${spread(label)}：${text}`, pt, 'body', 'left', i === 0 ? (own.length === 0 ? 60 : 48) : 4)),
    { block: 'pageBreak' },
  ];
}

function partyBlocks({ ledger, record: c }: DocumentInput<Contract>, today: PlainDate): readonly Block[] {
  const profile = profileOf(ledger);
  // As it was when it was signed: a text that both sides keep does not change with the day it is printed.
  const day = c.signedOn ?? today;
  const { staffCount, members } = headCountOn(ledger, day);
  const women = members.filter(({ record }) => record.sex === 'female').length;
  const chair = termOn(ledger, day)?.record.posts.find((p) => p.post === 'chair' && (p.from === null || p.from <= day) && (p.to === null || p.to >= day))?.holder.name ?? '';
  const heads = (n: number) => (n === 0 ? BLANK : String(n));
  const post = (side: 'union' | 'employer') => seatedOf(c, side).find((r) => r.chief)?.post ?? '';
  const chief = (side: 'union' | 'employer') => `首席代表：${orBlank(chiefOf(c, side))}${post(side) === '' ? '' : `，职务：${post(side)}`}`;
  const count = (side: 'union' | 'employer') => `协商代表${seatedOf(c, side).length === 0 ? BLANK : seatedOf(c, side).length}名`;
  return [
    { block: 'labelled', label: '甲方', text: `${orBlank(profile.unitName)}。住所：${orBlank(profile.address)}。法定代表人：${BLANK}，经济类型：${BLANK}，职工${heads(staffCount)}人，联系电话：${BLANK}。${chief('employer')}，${count('employer')}。` },
    { block: 'labelled', label: '乙方', text: `${orBlank(profile.unionName)}。工会主席：${orBlank(chair)}，会员${heads(members.length)}人，其中女会员${heads(women)}人，联系电话：${orBlank(profile.phone)}。${chief('union')}，${count('union')}。` },
  ];
}

function signingBlocks(c: Contract): readonly Block[] {
  const vote = dateOrBlank(c.congressOn);
  return [
    { block: 'paragraph', text: `本合同草案经${vote}职工代表大会（职工大会）审议通过。` },
    { block: 'signatures', labels: ['甲方（盖章）：', '乙方（盖章）：'] },
    { block: 'signatures', labels: ['首席代表（签名）：', '首席代表（签名）：'] },
    { block: 'signatures', labels: [dateOrBlank(c.signedOn), dateOrBlank(c.signedOn)] },
  ];
}

/** A contract from cover to signatures; `middle` are the chapters of its own. */
export function contractPaper(input: DocumentInput<Contract>, today: PlainDate, made: { readonly basis: string; readonly middle: readonly Chapter[] }): Paper {
  const { ledger, record: c } = input;
  const profile = profileOf(ledger);
  const title = contractKinds[c.contractKind];
  const number = (key: ParameterKey) => numberOn(ledger, key, today);
  return {
    name: c.title.trim() === '' ? title : c.title.trim(),
    style: 'official',
    size: 'A4',
    pageNumber: 'centre',
    cover: true,
    blocks: [
      ...coverBlocks(c, profile, title), ...partyBlocks(input, today),
      ...chapterBlocks([generalChapter(c, made.basis), ...made.middle, ...closingChapters(c, number)]), ...signingBlocks(c),
    ],
  };
}
