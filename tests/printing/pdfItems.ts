import { inflateSync } from 'node:zlib';

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** A numbered object of a PDF: its words, and what it holds. */
export interface Item {
  readonly head: string;
  readonly stream: Buffer | undefined;
}

/** A font as letters are read with it. */
export interface LoadedFont extends PdfFont {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
}

/** Every numbered object of a PDF. */
export function itemsOf(bytes: Uint8Array): ReadonlyMap<string, Item> {
  const buffer = Buffer.from(bytes);
  const latin = buffer.toString('latin1');
  const items = new Map<string, Item>();
  for (const found of latin.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const from = found.index + found[0].length;
    const end = latin.indexOf('endobj', from);
    const stream = latin.indexOf('stream\n', from);
    if (stream < 0 || stream > end) {
      items.set(found[1]!, { head: latin.slice(from, end), stream: undefined });
      continue;
    }
    const head = latin.slice(from, stream);
    const body = buffer.subarray(stream + 7, stream + 7 + Number(/\/Length (\d+)/.exec(head)![1]));
    items.set(found[1]!, { head, stream: head.includes('/FlateDecode') ? inflateSync(body) : body });
  }
  return items;
}

/** The object that an entry points to, or the first of several. */
export function pointed(items: ReadonlyMap<string, Item>, head: string, key: string): Item | undefined {
  return items.get(new RegExp(`/${key} (?:\\[ ?)?(\\d+) 0 R`).exec(head)?.[1] ?? '');
}

function hexText(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
}

/** Reads the letters and widths of a font. */
export function loadFont(items: ReadonlyMap<string, Item>, item: Item): LoadedFont {
  const name = /\/BaseFont \/\w+\+(\S+)/.exec(item.head)![1]!;
  const descendant = pointed(items, item.head, 'DescendantFonts')!;
  const descriptor = pointed(items, descendant.head, 'FontDescriptor');
  const texts: string[] = [];
  for (const range of pointed(items, item.head, 'ToUnicode')!.stream!.toString('latin1').matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const from = Number.parseInt(range[1]!, 16);
    [...range[2]!.matchAll(/<([^>]*)>/g)].forEach((code, i) => { texts[from + i] = hexText(code[1]!.replace(/\s/g, '')); });
  }
  const widths = (/\/W \[ ?0 \[([^\]]*)\]/.exec(descendant.head)?.[1] ?? '').trim().split(/\s+/).map(Number);
  return { name, texts, widths, embedded: descriptor !== undefined && ['FontFile2', 'FontFile3'].some((key) => pointed(items, descriptor.head, key) !== undefined) };
}

/** The fonts and forms of a page or a form: named in itself or apart from it. */
export function resourcesOf(items: ReadonlyMap<string, Item>, item: Item): string {
  return pointed(items, item.head, 'Resources')?.head ?? item.head;
}
