import type { Block, Paper } from './model';

/** The words of a block, one string a paragraph, in reading order: what both renderers must give. */
export function textOfBlock(block: Block): readonly string[] {
  switch (block.block) {
    case 'title':
      return block.lines;
    case 'subtitle':
    case 'addressee':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'heading':
      return [block.text + block.rest];
    case 'labelled':
      return [`${block.label}：${block.text}`];
    case 'facts':
      return block.rows.flatMap((row) => row.flatMap((fact) => [fact.label, fact.text]));
    case 'table':
      return [...block.columns.map((c) => c.title), ...block.rows.flat()];
    case 'signatures':
      return block.labels;
    case 'attachments':
      return attachmentLines(block.names).map(({ number, name }) => `${number}${name}`);
    case 'signOff':
      return [block.organ, block.date];
    case 'rule': case 'pageBreak':
      return [];
  }
}

/** All words of a paper without spaces and page numbers, to compare what two renderers made of it. */
export function textOfPaper(paper: Paper): string {
  return paper.blocks.flatMap(textOfBlock).join('').replace(/\s/g, '');
}

/** 附件：1.名称 and the lines below it; `number` is what stands before the name. */
export function attachmentLines(names: readonly string[]): readonly { readonly number: string; readonly name: string }[] {
  if (names.length === 1) return [{ number: '附件：', name: names[0]! }];
  return names.map((name, i) => ({ number: `${i === 0 ? '附件：' : ''}${i + 1}.`, name }));
}
