import { documentOf } from './document';
import { partyLacks } from './parts/contract';
import { clauseChapters, contractPaper, textLacks } from './parts/contractText';

/** 集体合同: cover, parties, the agreed clauses by subject, signatures. */
export const collectiveContract = documentOf({
  id: 'collective-contract',
  title: '集体合同',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '集体合同文本：提交职代会审议、双方签字和报送备案',
  applies: (record) => record.contractKind === 'collective',
  missing: ({ ledger, record }) => [...partyLacks(ledger), ...textLacks(record)],
  build: (input, today) => contractPaper(input, today, { basis: '《中华人民共和国劳动法》《中华人民共和国劳动合同法》《中华人民共和国工会法》和集体合同的有关规定', middle: clauseChapters(input.record) }),
});
