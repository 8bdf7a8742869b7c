declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): unknown;
}

declare module 'pdfmake/js/TextBreaker.js' {
  export interface Piece {
    readonly text: string;
    readonly lineEnd?: boolean;
    noNewLine?: boolean;
  }
  const module: { default?: { prototype: { getBreaks(...args: readonly unknown[]): Piece[] } } };
  export default module;
}

declare module 'pdfmake/js/PDFDocument.js' {
  export interface ProvidedFont {
    ascender: number;
    descender: number;
  }
  type Provide = (this: unknown, ...args: readonly unknown[]) => ProvidedFont;
  const module: { default?: { prototype: { provideFont: Provide } } };
  export default module;
}

declare module 'pdfmake/js/ElementWriter.js' {
  export interface SetLine {
    readonly inlines: readonly unknown[];
    getWidth(): number;
  }
  export interface Writer {
    context(): { readonly availableWidth: number };
  }
  type Align = (this: Writer, line: SetLine) => void;
  const module: { default?: { prototype: { alignLine: Align } } };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  type BuildLine = (this: unknown, node: unknown) => object | null;
  const module: { default?: { prototype: { buildNextLine: BuildLine } } };
  export default module;
}
