const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title as the name of a file that Windows accepts too; never empty, at most 80 characters. */
export function fileNameOf(title: string): string {
  const plain = title.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_').trim();
  const short = [...plain].slice(0, 80).join('').replace(/[. ]+$/, '').trim();
  if (short === '') return '未命名';
  return RESERVED.test(short) ? `_${short}` : short;
}
