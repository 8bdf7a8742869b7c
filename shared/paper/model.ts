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
  | { readonly block: 'pageBreak' };

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** `official`: GB/T 9704 body on a 22 × 28 grid. `form`: a form with smaller letters. */
export type PaperStyle = 'official' | 'form';

export interface Paper {
  /** One line, used for the file name and the file's properties. */
  readonly name: string;
  readonly style: PaperStyle;
  readonly size: PaperSize;
  /** Turned sideways, for lists with many columns. */
  readonly landscape?: boolean;
  /** `outer`: odd pages right, even pages left, for duplex; `centre` for single sheets. */
  readonly pageNumber: 'outer' | 'centre' | 'none';
  readonly blocks: readonly Block[];
}
