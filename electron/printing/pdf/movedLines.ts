import { createRequire } from 'node:module';
import type BuilderModule from 'pdfmake/js/LayoutBuilder.js';

let patched = false;

/**
 * pdfmake forgets that a table row which found no room went on to the next page: to the rules of page breaks it still
 * begins on the page before. A line that knows its text corrects that where it is put at last.
 */
export function followMovedLines(): void {
  if (patched) return;
  patched = true;
  // By require, because that is how pdfmake gets it: an import may be a second copy.
  const { default: Builder } = createRequire(import.meta.url)('pdfmake/js/LayoutBuilder.js') as Required<typeof BuilderModule>;
  const { prototype } = Builder;
  const build = prototype.buildNextLine;
  prototype.buildNextLine = function buildNextLine(this: unknown, node: unknown) {
    const line = build.call(this, node);
    return line && Object.assign(line, { _node: node });
  };
}
