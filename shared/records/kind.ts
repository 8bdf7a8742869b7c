import type { z } from 'zod';
import type { PlainDate } from '../calendar';
import type { FieldNote, FieldProblem } from './field';

/** A part of a form: a heading and the fields below it. */
export interface Section<T> {
  readonly title: string;
  readonly fields: readonly (keyof T & string)[];
}

/** A record before and after a step; null where it is not there. */
export interface Turn<T> {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
}

/** All records of a kind as they stand after a step, for rules between records. */
export type Standing = (kind: string) => readonly { readonly id: string; readonly record: Readonly<Record<string, unknown>> }[];

/** What a rule between records finds wrong with one of them. */
export interface TurnProblem extends FieldProblem {
  readonly id: string;
}

/**
 * Everything the program knows about one kind of record. Methods are written in method form so that a kind of one
 * record type can be handled as a kind of any record.
 */
export interface RecordKind<T> {
  readonly kind: string;
  /** The Chinese name of one record. */
  readonly label: string;
  /** What an empty list says: that nothing is there yet, and what it is good for. */
  readonly hint: string;
  /** Whom or what it is about is not for the wall: posters and lists name only the kind and the day. */
  readonly confidential?: true;
  /** Kept once for the whole union, under this id. */
  readonly singleton?: string;
  readonly schema: z.ZodType<T>;
  readonly fields: { readonly [F in keyof T & string]: FieldNote };
  readonly sections: readonly Section<T>[];
  readonly columns: readonly (keyof T & string)[];
  /** A new record before the chair types anything. */
  blank(today: PlainDate): T;
  /** One line that tells this record from others. */
  summary(record: T): string;
  /** What the record is found by; names come first. */
  searchText(record: T): readonly string[];
  /** What can not be right, beyond what the schema sees. A record with such a problem is not saved. */
  problems?(record: T, today: PlainDate): readonly FieldProblem[];
  /** What is probably wrong; shown, never blocking. */
  warnings?(record: T, today: PlainDate): readonly FieldProblem[];
  /** What may not be written over in a record as it stands, such as confirmed minutes. A change with such a problem is not saved. */
  kept?(before: T, after: T): readonly FieldProblem[];
  /** The day by which the record is sorted and found in time. */
  dayOf?(record: T): PlainDate | null;
  /** The day by which the record belongs to a year of the book: once that year is closed, it stays as it is. */
  bookDay?(record: T): PlainDate | null;
  /** Fields that can still be written after that: words and dates of what comes later, no figures. */
  readonly openFields?: readonly (keyof T & string)[];
  /** What other records forbid: judged over all changes of this kind in one step. An undo brings back what once was right. */
  beside?(turns: readonly Turn<T>[], standing: Standing, undoing: boolean): readonly TurnProblem[];
}

/** Declares a kind; only checks the types. */
export function defineKind<S extends z.ZodObject, K extends string>(
  kind: RecordKind<z.infer<S>> & { readonly schema: S; readonly kind: K },
): RecordKind<z.infer<S>> & { readonly schema: S; readonly kind: K } {
  return kind;
}
