/** What reads an XML text as it goes by. Names come without their prefix. */
export interface XmlReader {
  /** `tag` is all between the angle brackets, for {@link attribute}. */
  open(name: string, tag: string): void;
  close(name: string): void;
  text(text: string): void;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with the five entities and character numbers resolved; others can only come from a DOCTYPE, which is refused. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10_ffff ? String.fromCodePoint(code) : '\ufffd';
    }
    return ENTITIES[name] ?? whole;
  });
}

/** The value of an attribute of a tag, without regard to the prefix; undefined when it is not there. */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(`${name}=`); at >= 0; at = tag.indexOf(`${name}=`, at + 1)) {
    const quote = tag[at + name.length + 1];
    if (!/[\s:]/.test(tag[at - 1] ?? '') || (quote !== '"' && quote !== "'")) continue;
    const from = at + name.length + 2;
    return unescaped(tag.slice(from, tag.indexOf(quote, from)));
  }
  return undefined;
}

const QUOTE = 34;

function endOfTag(xml: string, from: number): number {
  const end = xml.indexOf('>', from);
  let quotes = 0;
  for (let at = from; at < end; at += 1) if (xml.charCodeAt(at) === QUOTE) quotes += 1;
  if (quotes % 2 === 0) return end;
  // An attribute value holds the bracket itself.
  const close = xml.indexOf('"', end);
  return close < 0 ? -1 : endOfTag(xml, close + 1);
}

function skipped(xml: string, at: number, mark: string): number {
  const end = xml.indexOf(mark, at);
  if (end < 0) throw new Error('unfinished XML');
  return end + mark.length;
}

/** The name of a tag without its prefix. */
function nameOf(tag: string, from: number): string {
  let start = from;
  let at = from;
  for (; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (code === 58) start = at + 1;
    else if (code <= 32 || code === 47) break;
  }
  return tag.slice(start, at);
}

/** Walks through an XML text. Throws when it ends in the middle of a tag or with elements still open. */
export function scanXml(xml: string, reader: XmlReader): void {
  let at = 0;
  let depth = 0;
  for (let lt = xml.indexOf('<'); lt >= 0; lt = xml.indexOf('<', at)) {
    if (lt > at) reader.text(unescaped(xml.slice(at, lt)));
    if (xml.startsWith('<!--', lt)) at = skipped(xml, lt, '-->');
    else if (xml.startsWith('<![CDATA[', lt)) {
      at = skipped(xml, lt, ']]>');
      reader.text(xml.slice(lt + 9, at - 3));
    } else if (xml[lt + 1] === '?') at = skipped(xml, lt, '?>');
    else {
      const gt = endOfTag(xml, lt + 1);
      if (gt < 0) throw new Error('unfinished XML');
      const tag = xml.slice(lt + 1, gt);
      const closes = tag.startsWith('/');
      const name = nameOf(tag, closes ? 1 : 0);
      if (!closes) reader.open(name, tag);
      if (closes || tag.endsWith('/')) reader.close(name);
      depth += closes ? -1 : tag.endsWith('/') ? 0 : 1;
      at = gt + 1;
    }
  }
  if (depth !== 0) throw new Error('unfinished XML');
}
