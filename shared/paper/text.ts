import type { Block, Imprint, Letterhead, Paper } from './model';

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
    case 'line':
      return [block.text];
    case 'grid':
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.text));
    case 'cut':
      return block.pieces.flatMap((piece) => piece.blocks.flatMap(textOfBlock));
    case 'rule': case 'pageBreak':
      return [];
  }
}

/** All words of a paper without spaces and page numbers, to compare what two renderers made of it. */
export function textOfPaper(paper: Paper): string {
  const texts = [...headTexts(paper.letterhead), ...paper.blocks.flatMap(textOfBlock), ...imprintTexts(paper.imprint)];
  return texts.join('').replace(/\s/g, '');
}

/** The words of a letterhead from top to bottom. */
export function headTexts(head: Letterhead | undefined): readonly string[] {
  if (!head) return [];
  const signers = head.signers.length === 0 ? [] : [`签发人：${head.signers.join('　')}`];
  return [head.urgency, head.mark, head.number, ...(head.form === 'minutes' ? [head.organ, head.date] : signers)].filter((t) => t !== '');
}

/** The words of an imprint, line by line. */
export function imprintTexts(imprint: Imprint | undefined): readonly string[] {
  if (!imprint) return [];
  return [...(imprint.copies === '' ? [] : [`抄送：${imprint.copies}。`]), imprint.organ, `${imprint.date}印发`];
}

/** 附件：1.名称 and the lines below it; `number` is what stands before the name. */
export function attachmentLines(names: readonly string[]): readonly { readonly number: string; readonly name: string }[] {
  if (names.length === 1) return [{ number: '附件：', name: names[0]! }];
  return names.map((name, i) => ({ number: `${i === 0 ? '附件：' : ''}${i + 1}.`, name }));
}
