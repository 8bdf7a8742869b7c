import type { Block, Paper } from './model';
import { blocksOfText } from './plainText';

/** What the chair changed in the text of a paper: one passage as it was made from the records, and as it is to read. */
export interface Edit {
  readonly original: string;
  /** The new text, one paragraph a line; empty where the passage goes. */
  readonly text: string;
}

/** A passage that can be changed by hand. Tables, forms and sign-offs are changed in their records only. */
export interface Passage {
  /** As the records make it. */
  readonly original: string;
  /** As it reads now. */
  readonly text: string;
  /** What the chair made of it. */
  readonly edit: Edit | undefined;
}

/** A paper with the chair's changes, and those whose passage is no longer there because the records changed. */
export interface Edited {
  readonly paper: Paper;
  readonly stale: readonly Edit[];
}

function passageOf(block: Block): string | undefined {
  switch (block.block) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return block.text + block.rest;
    case 'title': case 'subtitle': case 'addressee': case 'labelled': case 'facts': case 'table': case 'signatures': case 'attachments': case 'signOff':
    case 'note': case 'rule': case 'pageBreak': case 'line': case 'grid': case 'cut':
      return undefined;
  }
}

const DIGITS = /[\d,.]+/g;
/** A passage without its figures: what stays the same when only a count or a date has changed. */
const frameOf = (text: string): string => text.replace(DIGITS, '#');

/** The edit of a passage: the same words, or the same but for figures that have changed since. */
function editFor(original: string, edits: readonly Edit[]): Edit | undefined {
  return edits.find((e) => e.original === original) ?? edits.find((e) => frameOf(e.original) === frameOf(original));
}

/** The new text with the figures of today where it kept those of the day of the change. */
function refigured(edit: Edit, original: string): string {
  if (edit.original === original) return edit.text;
  const [before, now]: readonly (readonly string[])[] = [edit.original.match(DIGITS) ?? [], original.match(DIGITS) ?? []];
  return edit.text.replace(DIGITS, (figure) => {
    const at = before!.indexOf(figure);
    return at >= 0 && before!.lastIndexOf(figure) === at ? now![at]! : figure;
  });
}

/** The passages of a paper as the records make it, each with what the chair made of it. */
export function passagesOf(paper: Paper, edits: readonly Edit[]): readonly Passage[] {
  return paper.blocks.flatMap((block) => {
    const original = passageOf(block);
    if (original === undefined) return [];
    const edit = editFor(original, edits);
    return [{ original, text: edit ? refigured(edit, original) : original, edit }];
  });
}

/**
 * A paper made anew from its records, with the chair's changes in it. A change follows its passage also when figures in
 * it have changed; one whose passage has gone is given back as stale and nothing is lost.
 */
export function withEdits(paper: Paper, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { paper, stale: [] };
  const used = new Set<Edit>();
  const blocks = paper.blocks.flatMap((block): readonly Block[] => {
    const original = passageOf(block);
    const edit = original === undefined ? undefined : editFor(original, edits);
    if (original === undefined || !edit) return [block];
    used.add(edit);
    return blocksOfText(refigured(edit, original));
  });
  return { paper: { ...paper, blocks }, stale: edits.filter((e) => !used.has(e)) };
}
