import { titleLines, type Block } from '../paper';
import { contractSides } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { chiefOf, delegationWords, organOf, otherSide, partyLacks } from './parts/contract';
import { BLANK, dateOrBlank, orBlank } from './parts/blank';
import { ordinal } from './parts/meeting';

/** 答复书: the written answer to a call for bargaining, made out for the side that was called. */
export const bargainingReply = documentOf({
  id: 'bargaining-reply',
  title: '集体协商答复书',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '书面答复对方的协商要约；单位答复时可把这份样式交给单位填写',
  applies: () => true,
  missing: ({ ledger, record: c }) => [
    ...partyLacks(ledger),
    ...lackOf(c.requestedOn === null, 'requestedOn', '提出协商要约日期没有填写'),
    ...lackOf(c.repliedOn === null, 'repliedOn', '对方书面答复日期没有填写'),
    ...lackOf(chiefOf(c, otherSide(c.requestedBy)) === '', c.requestedBy === 'union' ? 'employerChief' : 'unionChief', `${contractSides[otherSide(c.requestedBy)]}首席代表没有填写`),
  ],
  build({ ledger, record: c }) {
    const profile = profileOf(ledger);
    const side = otherSide(c.requestedBy);
    const own = delegationWords(c, side);
    const agreed: readonly string[] = [
      `同意就所提事项开展集体协商${c.firstSessionOn === null ? '，首次会议的时间和地点由双方商定' : `，首次会议定于${dateWords(c.firstSessionOn)}举行`}。`,
      `${own === '' ? '我方首席代表和代表名单另附' : `我方${own}`}。首席代表受委托的，附授权委托书。`,
      `有关资料${c.materialsBy === null ? '在协商开始前' : `于${dateWords(c.materialsBy)}前`}提供，请贵方代表履行保密义务。`,
    ];
    const refused: readonly string[] = [`对所提事项暂不协商，理由如下：${BLANK.repeat(2)}。`];
    return {
      name: `${c.title}协商答复书`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('集体协商答复书') },
        { block: 'addressee', text: `${organOf(c.requestedBy, profile)}：` },
        { block: 'paragraph', text: `贵方${dateOrBlank(c.requestedOn)}《集体协商要约书》收悉，答复如下：` },
        ...(c.replyRefused ? refused : agreed).map((text, i): Block => ({ block: 'paragraph', text: `${ordinal(i)}${text}` })),
        { block: 'signOff', organ: orBlank(organOf(side, profile)), date: dateOrBlank(c.repliedOn), sealed: true },
        { block: 'signatures', labels: ['首席代表（签名）：'] },
      ],
    };
  },
});
