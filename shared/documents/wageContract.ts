import { documentOf } from './document';
import { partyLacks } from './parts/contract';
import { clauseChapters, contractPaper, textLacks } from './parts/contractText';
import { wageChapter, wageLacks } from './parts/wage';

/** 工资专项集体合同: the year's figures, then the clauses by the nine subjects. */
export const wageContract = documentOf({
  id: 'wage-contract',
  title: '工资专项集体合同',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '工资专项集体合同文本：提交职代会审议、双方签字和报送备案',
  applies: (record) => record.contractKind === 'wage',
  missing: ({ ledger, record }, today) => [...partyLacks(ledger), ...textLacks(record), ...wageLacks(record, ledger, today)],
  build: (input, today) => contractPaper(input, today, {
    basis: '《中华人民共和国劳动法》《中华人民共和国劳动合同法》和工资集体协商的有关规定', middle: [wageChapter(input.record), ...clauseChapters(input.record)],
  }),
});
