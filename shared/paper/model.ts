/**
 * A paper as meaning, not as ink. Two renderers, PDF and Word, give the same text from it. All texts are final: numbers
 * and names were put in by the document that built it.
 */

export type PaperSize = 'A4' | 'A3';

/** 仿宋 body, 黑体 labels and first-level headings, 楷体 second-level headings, 小标宋 titles. */
export type Face = 'body' | 'hei' | 'kai' | 'title';

export interface Column {
  readonly title: string;
  /** Share of the table's width. */
  readonly weight: number;
  readonly align: 'left' | 'centre' | 'right';
}

export type Block =
  /** Lines already broken as a title is, without end mark. */
  | { readonly block: 'title'; readonly lines: readonly string[] }
  /** A line under the title, centred: 第7期. */
  | { readonly block: 'subtitle'; readonly text: string }
  | { readonly block: 'addressee'; readonly text: string }
  /** `text` holds the number, as in 一、核对时间; `rest` is the text that runs on in the body face. */
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly rest: string }
  | { readonly block: 'paragraph'; readonly text: string }
  /** 黑体 label, then text whose wrapped lines align behind the label: 出席：… */
  | { readonly block: 'labelled'; readonly label: string; readonly text: string }
  /** A form head: pairs of label and value, `columns` pairs a row. */
  | { readonly block: 'facts'; readonly rows: readonly (readonly Fact[])[] }
  | {
      readonly block: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** At least this high: 8 for print, 12 for signatures. */
      readonly rowHeightMm: number;
    }
  | { readonly block: 'signatures'; readonly labels: readonly string[] }
  | { readonly block: 'attachments'; readonly names: readonly string[] }
  | { readonly block: 'signOff'; readonly organ: string; readonly date: string; readonly sealed: boolean }
  /** 附注 in parentheses below the date. */
  | { readonly block: 'note'; readonly text: string }
  | { readonly block: 'rule' }
  /** What follows begins a new page. */
  | { readonly block: 'pageBreak' }
  /** One line with letters of its own size: on posters, cards and ballots. */
  | LineBlock
  /** A form of cells, each with its own width; boxes of an organisation chart as well. */
  | { readonly block: 'grid'; readonly rows: readonly GridRow[]; readonly beforeMm?: number }
  | CutBlock;

export interface LineBlock {
  readonly block: 'line';
  readonly text: string;
  readonly face: Face;
  /** Letter size in points; smaller where the line would be wider than its room. */
  readonly pt: number;
  readonly align: 'left' | 'centre' | 'right';
  /** White above it. */
  readonly beforeMm?: number;
  readonly colour?: Colour;
}

/** Red ink of headers and cards; everything else is black. */
export type Colour = 'black' | 'red';

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** At least this high. */
  readonly heightMm: number;
}

export interface GridCell {
  readonly text: string;
  /** Share of the row's width; the shares of a row need not be those of the row above. */
  readonly weight: number;
  /** Labels stand in 黑体, all else in the body's face. */
  readonly label?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  /** Letter size in points; that of a table's cells where nothing is said. */
  readonly pt?: number;
  /** Which of its lines are drawn: all where nothing is said. */
  readonly lines?: readonly Side[];
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Pieces of one size on a sheet, to be cut apart: ballots, cards, plates, labels. */
export interface CutBlock {
  readonly block: 'cut';
  readonly across: number;
  readonly down: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** White inside each piece. */
  readonly padMm: number;
  /** `crop`: short marks beside the pieces, where the knife goes; `fold`: dashed lines between them. */
  readonly marks: 'crop' | 'fold' | 'frame';
  readonly pieces: readonly CutPiece[];
}

export interface CutPiece {
  readonly blocks: readonly Block[];
  /** Stands on its head, as the far side of a folded plate does. */
  readonly turned?: boolean;
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/**
 * `official`: GB/T 9704 body on a 22 × 28 grid. `form`: a form with smaller letters. `speech`: large letters to be read
 * standing. `poster`: letters for reading from afar, see {@link Paper.legibleAtM}.
 */
export type PaperStyle = 'official' | 'form' | 'speech' | 'poster';

/** The head of the first page (GB/T 9704-2012 7.2, 10.1, 10.3); only where the chair asks for it. */
export interface Letterhead {
  /** 文件, 信函, 纪要. */
  readonly form: 'document' | 'letter' | 'minutes';
  /** The red name, without line breaks. */
  readonly mark: string;
  /** 文号; the number of the issue on minutes. */
  readonly number: string;
  /** 签发人, for papers that go upwards. */
  readonly signers: readonly string[];
  readonly urgency: '' | '特急' | '加急';
  /** On minutes: who issues them and when, above the red line. */
  readonly organ: string;
  readonly date: string;
}

/** 版记 at the foot of the last page. */
export interface Imprint {
  /** 抄送, names with ， between them; empty for none. */
  readonly copies: string;
  readonly organ: string;
  /** The day of printing: 2026年3月5日. */
  readonly date: string;
}

export interface Paper {
  /** One line, used for the file name and the file's properties. */
  readonly name: string;
  readonly style: PaperStyle;
  readonly size: PaperSize;
  /** Turned sideways, for lists with many columns. */
  readonly landscape?: boolean;
  /** A sideways sheet for a bound set: an upright page with the table turned, its head at the binding edge of odd pages (GB/T 9704-2012 9). */
  readonly bound?: boolean;
  /** White all round instead of the standard's margins: posters 20 mm, cut sheets less. */
  readonly marginMm?: { readonly x: number; readonly y: number };
  /** Posters: from how far it is read; `largest` for letters as large as one sheet allows. */
  readonly legibleAtM?: number | 'largest';
  readonly letterhead?: Letterhead;
  readonly imprint?: Imprint;
  /** The first page is a cover: it carries no number, and they begin behind it. */
  readonly cover?: boolean;
  /** As many equal copies in one file. */
  readonly copies?: number;
  /** `outer`: odd pages right, even pages left, for duplex; `centre` for single sheets. */
  readonly pageNumber: 'outer' | 'centre' | 'none';
  readonly blocks: readonly Block[];
}
