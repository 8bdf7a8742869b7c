import { numberOn } from '../policy';
import { titleLines, type Block } from '../paper';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { BLANK, BLANK_DATE, dateOrBlank, orBlank } from './parts/blank';
import { chiefOf, contractWords, delegationWords, organOf, otherSide, partyLacks, seatedOf, subjectWords } from './parts/contract';
import { ordinal } from './parts/meeting';

/** 协商要约书: the written call for bargaining; its receipt starts the days for the answer. */
export const bargainingRequest = documentOf({
  id: 'bargaining-request',
  title: '集体协商要约书',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '书面提出集体协商；对方在回执上签收的日期起算答复期限',
  applies: () => true,
  missing: ({ ledger, record: c }) => [
    ...partyLacks(ledger),
    ...lackOf(c.requestedOn === null, 'requestedOn', '提出协商要约日期没有填写'),
    ...lackOf(c.clauses.length === 0, 'clauses', '没有写要协商的内容'),
    ...lackOf(chiefOf(c, c.requestedBy) === '', c.requestedBy === 'union' ? 'unionChief' : 'employerChief', '本方首席代表没有填写'),
  ],
  build({ ledger, record: c }, today) {
    const profile = profileOf(ledger);
    const side = c.requestedBy;
    const days = numberOn(ledger, 'reply-days', today);
    const count = seatedOf(c, side).length;
    const own = delegationWords(c, side);
    const parts: readonly (readonly [heading: string, text: string])[] = [
      ['协商时间和地点', c.firstSessionOn === null ? '首次协商会议的时间和地点，请贵方答复时提出意见，双方商定。' : `建议于${dateWords(c.firstSessionOn)}举行首次协商会议，具体时间和地点由双方商定。`],
      ['协商事项', c.clauses.length === 0 ? '协商事项另行列明。' : `${subjectWords(c)}。`],
      ['协商代表', `${count === 0 ? '双方代表人数对等。' : `双方各${count}名。`}${own === '' ? '' : `我方${own}。`}请贵方答复时书面告知首席代表和代表名单。`],
      ['请提供的资料', `请贵方提供上年度营业收入、利润、工资总额、人均工资、社会保险缴纳等与协商事项有关的真实资料${c.materialsBy === null ? '' : `，并于${dateWords(c.materialsBy)}前送达`}。我方代表对涉及商业秘密的内容负有保密义务。`],
    ];
    return {
      name: `${c.title}协商要约书`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('集体协商要约书') },
        { block: 'subtitle', text: `编号：${BLANK}` },
        { block: 'addressee', text: `${organOf(otherSide(side), profile)}：` },
        { block: 'paragraph', text: `依照劳动法律法规和集体合同的有关规定，现就订立${contractWords(c)}提出集体协商要约。` },
        ...parts.flatMap(([heading, text], i): Block[] => [
          { block: 'heading', level: 1, text: `${ordinal(i)}${heading}`, rest: '' },
          { block: 'paragraph', text },
        ]),
        { block: 'paragraph', text: `请自收到本要约书之日起${days}日内书面答复。` },
        { block: 'signOff', organ: orBlank(organOf(side, profile)), date: dateOrBlank(c.requestedOn), sealed: true },
        { block: 'signatures', labels: ['首席代表（签名）：'] },
        { block: 'rule' },
        { block: 'labelled', label: '回执', text: `本要约书已于${BLANK_DATE}收到。` },
        { block: 'signatures', labels: ['签收人（签名、盖章）：'] },
      ],
    };
  },
});
