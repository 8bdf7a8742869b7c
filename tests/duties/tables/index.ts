import { bargain } from './bargain';
import { cadres } from './cadres';
import type { ChapterCases, Table } from './case';
import { feeCases } from './fee';
import { funds } from './funds';
import { goal } from './goal';
import { helpCases } from './help';
import { home } from './home';
import { know } from './know';
import { law } from './law';
import { meet } from './meet';
import { place } from './place';
import { recruit } from './recruit';
import { rights } from './rights';
import { service } from './service';
import { system } from './system';

export type { Case, Exception } from './case';

const chapterCases: readonly ChapterCases[] = [goal, know, recruit, home, helpCases, bargain, rights, meet, place, feeCases, cadres, service, system, law, funds];

/** Every case of every duty. */
export const table: Table = Object.assign({}, ...chapterCases.map((c) => c.table)) as Table;
/** Ids as the chapters name them; one that stands in two chapters would lose its cases. */
export const tabledIds: readonly string[] = chapterCases.flatMap((c) => Object.keys(c.table));
export const exceptions = chapterCases.flatMap((c) => c.exceptions);
