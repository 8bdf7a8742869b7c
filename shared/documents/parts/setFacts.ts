import type { Contradiction, Place } from '../../assembly';

/** A paper of the set as it reads. */
export interface ReadPaper {
  readonly title: string;
  readonly text: string;
  readonly at: Place;
}

/** Figures of a typed text against those counted from the records. */
export interface TypedFigures {
  readonly typed: string;
  readonly counted: string;
  readonly at: Place;
}

/** What every paper of one assembly must say alike, wherever it says it. */
const FACTS: readonly (readonly [word: string, about: Contradiction['about'], mark: RegExp])[] = [
  ['应到人数', 'heads', /应到(?:代表|会员)?(\d+)[人名]/g],
  ['实到人数', 'heads', /实到(?:代表|会员)?(\d+)[人名]/g],
  ['开会日期', 'date', /(\d{4}年\d{1,2}月\d{1,2}日)[^，。；：]{0,24}召开/g],
];

function disagreement(word: string, about: Contradiction['about'], mark: RegExp, papers: readonly ReadPaper[]): readonly Contradiction[] {
  const said = papers.flatMap((p) => [...new Set([...p.text.matchAll(mark)].map((m) => m[1]!))].map((value) => ({ value, paper: p })));
  const first = said[0];
  const other = first && said.find((s) => s.value !== first.value);
  return first && other ? [{ about, message: `${word}不一致：《${first.paper.title}》是${first.value}，《${other.paper.title}》是${other.value}`, places: [first.paper.at, other.paper.at] }] : [];
}

const FIGURE = /([\u4e00-\u9fff]{2,12})(\d+(?:\.\d+)?)([次件人份户笔%])/g;

const figuresIn = (text: string): ReadonlyMap<string, string> => new Map([...text.matchAll(FIGURE)].map((m) => [`${m[1]}/${m[3]}`, m[2]!] as const));

/** Numbers that a typed text gives otherwise than the records, under the same words. */
function figureContradictions({ typed, counted, at }: TypedFigures): readonly Contradiction[] {
  const right = figuresIn(counted);
  return [...figuresIn(typed)].flatMap(([key, value]): readonly Contradiction[] => {
    const known = right.get(key);
    const [label = '', unit = ''] = key.split('/');
    return known === undefined || known === value ? [] : [{ about: 'sum', message: `工作报告写“${label}${value}${unit}”，按台账是${known}${unit}`, places: [at] }];
  });
}

/** Papers of one set that say different things of the same matter, and typed figures that the records do not bear out. */
export function textContradictions(papers: readonly ReadPaper[], figures: TypedFigures | null): readonly Contradiction[] {
  return [...FACTS.flatMap(([word, about, mark]) => disagreement(word, about, mark, papers)), ...(figures ? figureContradictions(figures) : [])];
}
