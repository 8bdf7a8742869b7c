const MAX = 20;
/** Breaking inside these is never good. */
const WHOLE = /第[一二三四五六七八九十百\d]+(?:届|次)|\d{4}年(?:度|第[一二三四]季度)?|委员会|会员代表大会|会员大会|全体会议|的(?:通知|公告|公示|请示|报告|决议|决定|函|纪要)$|工会|(?:倡议|意见|承诺|申请|说明|通知|建议)书|(?:慰问|感谢|公开)信|《[^》]{1,18}》|(?<=^|关于|召开|对|《)\p{Script=Han}{2,12}?(?:有限)?公司/gu;

function segmentsOf(title: string): string[] {
  const breaks = new Set<number>([0]);
  for (const { index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) breaks.add(index);
  for (const found of title.matchAll(WHOLE)) {
    for (let i = found.index + 1; i < found.index + found[0].length; i += 1) breaks.delete(i);
  }
  const at = [...breaks].filter((b) => b < title.length).sort((a, b) => a - b);
  return at.map((from, i) => title.slice(from, at[i + 1] ?? title.length));
}

const length = (text: string): number => [...text].length;

function penaltyOf(lines: readonly string[]): number {
  let penalty = 0;
  lines.forEach((line, i) => {
    if (length(line) > MAX) penalty += 1000 * (length(line) - MAX);
    if (i > 0 && /^[的和与及或、，。）》」』”]/.test(line)) penalty += 200;
    if (i < lines.length - 1 && /[（《〈“「『第]$/.test(line)) penalty += 200;
    if (i < lines.length - 1 && /(?:关于|召开|开展|和|与|及)$/.test(line)) penalty += 12;
  });
  const sizes = lines.map(length);
  for (let i = 1; i < sizes.length; i += 1) {
    const gap = Math.abs(sizes[i]! - sizes[i - 1]!);
    if (gap === 0) penalty += 6;
    else if (gap > 6) penalty += gap - 4;
  }
  // An hourglass, with the middle line shortest, reads worst.
  if (sizes.length === 3 && sizes[1]! < sizes[0]! && sizes[1]! < sizes[2]!) penalty += 40;
  return penalty;
}

function cuts(parts: readonly string[], count: number): string[][] {
  if (count === 1) return [[parts.join('')]];
  const out: string[][] = [];
  for (let i = 1; i <= parts.length - count + 1; i += 1) {
    const head = parts.slice(0, i).join('');
    if (length(head) > MAX + 4 && i > 1) break;
    for (const tail of cuts(parts.slice(i), count - 1)) out.push([head, ...tail]);
  }
  return out;
}

function hardCut(title: string): string[] {
  const letters = [...title];
  return Array.from({ length: Math.ceil(letters.length / 18) }, (_, i) => letters.slice(i * 18, i * 18 + 18).join(''));
}

/**
 * A title in lines of at most 20 characters, words whole, as a trapezoid or a rhombus (GB/T 9704-2012 7.3.1). Titles
 * with more than 60 characters are cut every 18.
 */
export function titleLines(title: string): readonly string[] {
  const text = title.trim();
  const total = length(text);
  if (total <= MAX) return [text];
  if (total > 60) return hardCut(text);
  const parts = segmentsOf(text);
  const least = Math.ceil(total / MAX);
  const found = [least, least + 1]
    .filter((count) => count <= parts.length)
    .flatMap((count) => cuts(parts, count).map((lines) => ({ lines, penalty: penaltyOf(lines) + (count - least) * 30 })))
    .sort((a, b) => a.penalty - b.penalty)[0];
  return found && found.penalty < 1000 ? found.lines : hardCut(text);
}
