import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import type { Paper, PaperSize } from '../paper';
import type { KindName } from '../records';
import { announcement } from './announcement';
import type { DocumentSpec, Lack } from './document';
import { dueList } from './dueList';
import { meetingRecord } from './meetingRecord';
import { minutes } from './minutes';
import { notice } from './notice';
import { publicNotice } from './publicNotice';
import { signInSheet } from './signInSheet';

/** Every document: one file and one line here. */
export const documents = {
  'meeting-record': meetingRecord,
  minutes,
  'sign-in-sheet': signInSheet,
  notice,
  announcement,
  'public-notice': publicNotice,
  'due-list': dueList,
} as const;

export type DocumentId = keyof typeof documents;
/** A document seen without the type of its record. */
export type AnyDocument = DocumentSpec<unknown>;

export const documentIds = Object.keys(documents) as readonly DocumentId[];

/** Whether a text names a document. */
export function isDocumentId(id: string): id is DocumentId {
  return Object.hasOwn(documents, id);
}

/** The description of a document without the type of its record. */
export function documentSpec(id: DocumentId): AnyDocument {
  return documents[id];
}

/** The documents that a record of a kind can become. */
export function documentsFor(kind: KindName, record: unknown): readonly AnyDocument[] {
  return documentIds.map(documentSpec).filter((spec) => spec.kind === kind && spec.applies(record));
}

/** A paper and what it still lacks. The record must be of the document's kind. */
export function paperOf(
  id: DocumentId, ledger: Ledger, record: unknown, today: PlainDate, size?: PaperSize,
): { readonly paper: Paper; readonly missing: readonly Lack[] } {
  const spec = documentSpec(id);
  const input = { ledger, record };
  return { paper: spec.build(input, today, size ?? spec.sizes[0]), missing: spec.missing(input, today) };
}

export { listPaper } from './parts/list';
export type { DocumentInput, DocumentSpec, Lack } from './document';
