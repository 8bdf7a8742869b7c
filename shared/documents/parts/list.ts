import { titleLines, type Paper } from '../../paper';
import { dateWords } from '../../words';
import type { PlainDate } from '../../calendar';

/** A list as a printed table, headings first; numbered, with the day on which it was printed. */
export function listPaper(title: string, rows: readonly (readonly string[])[], today: PlainDate): Paper {
  const [heading = [], ...body] = rows;
  const widest = heading.map((text, i) => Math.max([...text].length, ...body.slice(0, 200).map((row) => Math.min(16, [...(row[i] ?? '')].length))));
  return {
    name: `${title}（${today}）`,
    style: 'form',
    size: 'A4',
    landscape: heading.length > 5,
    pageNumber: 'centre',
    blocks: [
      { block: 'title', lines: titleLines(title) },
      { block: 'subtitle', text: `共${body.length}条　${dateWords(today)}` },
      {
        block: 'table',
        columns: [{ title: '序号', weight: 4, align: 'centre' }, ...heading.map((text, i) => ({ title: text, weight: Math.max(4, widest[i] ?? 4), align: 'left' as const }))],
        rows: body.map((row, i) => [String(i + 1), ...row]),
        rowHeightMm: 8,
      },
    ],
  };
}
