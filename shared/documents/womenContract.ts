import { documentOf } from './document';
import { partyLacks } from './parts/contract';
import { clauseChapters, contractPaper, textLacks } from './parts/contractText';

/** 女职工权益保护专项集体合同. */
export const womenContract = documentOf({
  id: 'women-contract',
  title: '女职工专项集体合同',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '女职工权益保护专项集体合同文本：提交职代会审议、双方签字和报送备案',
  applies: (record) => record.contractKind === 'women',
  missing: ({ ledger, record }) => [...partyLacks(ledger), ...textLacks(record)],
  build: (input, today) => contractPaper(input, today, { basis: '《中华人民共和国妇女权益保障法》《中华人民共和国劳动合同法》和女职工劳动保护的有关规定', middle: clauseChapters(input.record) }),
});
