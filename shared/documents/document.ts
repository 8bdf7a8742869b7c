import type { PlainDate } from '../calendar';
import { entryOf, type Ledger } from '../ledger';
import type { Paper, PaperSize } from '../paper';
import { kindOf, type KindName, type NameValue, type RecordOf, type UnionProfile } from '../records';

/** What a document is made from: the ledger and, for most, one record. */
export interface DocumentInput<T> {
  readonly ledger: Ledger;
  readonly record: T;
}

/** When a paper is needed: the drawers of the catalogue, in their order. */
export const occasions = {
  meeting: '开会', assembly: '会员（代表）大会', board: '公告栏', bargaining: '集体协商', upward: '向上级报告', service: '帮扶维权', money: '经费',
  activity: '活动', wall: '上墙和证件', archive: '台账档案',
} as const;
export type Occasion = keyof typeof occasions;

/** One printable document. Siblings know nothing of each other. */
export interface DocumentSpec<T = never> {
  readonly id: string;
  readonly title: string;
  readonly occasion: Occasion;
  /** The kind of record it is made from; null for documents about the whole ledger. */
  readonly kind: KindName | null;
  readonly sizes: readonly [PaperSize, ...PaperSize[]];
  /** One sentence for the catalogue: what it is for. */
  readonly purpose: string;
  /** Whether this record can become this document at all: a notice does not become a public notice. */
  applies(record: T): boolean;
  /** What must be filled in before it can be printed, in Chinese, each with the field it is about. */
  missing(input: DocumentInput<T>, today: PlainDate): readonly Lack[];
  build(input: DocumentInput<T>, today: PlainDate, size: PaperSize): Paper;
}

/** Something that is not filled in; `path` is a field of the record, or of the union profile when `of` says so. */
export interface Lack {
  readonly path: string;
  readonly of: 'record' | 'unionProfile';
  readonly message: string;
}

/** Declares a document of one kind of record; only checks the types. */
export function documentOf<K extends KindName>(
  spec: DocumentSpec<RecordOf<K>> & { readonly kind: K },
): DocumentSpec<RecordOf<K>> & { readonly kind: K } {
  return spec;
}

/** The union's own names, empty ones where the profile is not there yet. */
export function profileOf(ledger: Ledger): UnionProfile {
  const found = entryOf(ledger, 'unionProfile', 'union')?.record;
  return found ?? (kindOf('unionProfile').blank('2000-01-01') as unknown as UnionProfile);
}

/** The union's name as it stands in titles: the short one where there is one. */
export function shortUnionName(profile: UnionProfile): string {
  return profile.shortName === '' ? profile.unionName : profile.shortName;
}

/** Names of a list, with 、 between them. */
export function namesOf(values: readonly NameValue[]): string {
  return values.map((v) => v.name).filter((n) => n !== '').join('、');
}

/** A lack when a field is empty. */
export function lackOf(empty: boolean, path: string, message: string, of: Lack['of'] = 'record'): readonly Lack[] {
  return empty ? [{ path, of, message }] : [];
}
