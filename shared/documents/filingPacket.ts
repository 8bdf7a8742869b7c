import { contractDeadlines } from '../duties';
import { titleLines } from '../paper';
import { dateWords } from '../words';
import { documentOf, profileOf } from './document';
import { orBlank } from './parts/blank';
import { packetItems } from './packet';

/** 备案材料清单: every item of the filing, there or lacking; the cover of the packet. */
export const filingPacket = documentOf({
  id: 'filing-packet',
  title: '备案材料清单',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '报送备案的封面清单：列出每份材料、份数和还缺什么',
  applies: () => true,
  missing: (input, today) => packetItems(input, today).flatMap((item) => item.lacks),
  build(input, today) {
    const { ledger, record: c } = input;
    const items = packetItems(input, today);
    const due = contractDeadlines(c, ledger, today).findLast((d) => d.step === 'filing' || d.step.startsWith('filing-'));
    const open = items.filter((item) => item.lacks.length > 0).length;
    const facts: readonly (readonly [string, string])[] = [
      ['合同', orBlank(c.title)], ['报送单位', orBlank(profileOf(ledger).unitName)], ['报送机关', orBlank(c.filingOffice)],
      ['签字日期', c.signedOn === null ? '还没有签字' : dateWords(c.signedOn)], ['报送期限', due ? `${dateWords(due.dueOn)}（${due.article}）` : '签字后计算'],
    ];
    return {
      name: `${c.title}备案材料清单`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('集体合同报送备案材料清单') },
        { block: 'facts', rows: facts.map(([label, text]) => [{ label, text }]) },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 8, align: 'centre' }, { title: '材料', weight: 27, align: 'left' }, { title: '份数', weight: 12, align: 'centre' }, { title: '依据', weight: 32, align: 'left' },
            { title: '是否备齐', weight: 21, align: 'left' },
          ],
          rows: items.map((item, i) => [String(i + 1), item.title, item.copies, item.article, item.lacks.length === 0 ? (item.document === null ? '已登记，附复印件' : '齐') : `还缺：${item.lacks.map((l) => l.message).join('；')}`]),
          rowHeightMm: 10,
        },
        { block: 'paragraph', text: open === 0 ? '以上材料已经备齐。身份证号码只出现在协商代表情况表中，请妥善保管。' : `还有${open}项没有备齐，请补上后再报送。` },
        { block: 'signatures', labels: ['经办人（签名）：', '接收人（签名）：', '日期：'] },
      ],
    };
  },
});
