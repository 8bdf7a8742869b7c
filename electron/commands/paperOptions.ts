import { documentIds, documentSpec, isDocumentId, type DocumentId } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import { entryOf } from '../../shared/ledger';
import type { PaperSize } from '../../shared/paper';
import type { CommandInput } from './command';

/** The document that an option names. */
export function documentNamed(name: string): DocumentId {
  if (!isDocumentId(name)) throw new Failure('unknown-document', `没有“${name}”这种文书。可以是：${documentIds.join('、')}。`);
  return name;
}

/** The record that `--record` names; null for a paper about the whole ledger. `doing` is what the paper is wanted for. */
export function entryFor(input: CommandInput, document: DocumentId, doing: string): { readonly id: string; readonly record: unknown } | null {
  const { kind, title } = documentSpec(document);
  if (kind === null) return null;
  const id = input.options['record'];
  if (typeof id !== 'string') throw new Failure('wrong-usage', `${doing}“${title}”要用 --record 指明是哪一条记录。`);
  const entry = entryOf(input.rooms.state(), kind, id);
  if (!entry) throw new Failure('unknown-record', `没有编号为“${id}”的记录。`);
  return { id, record: entry.record };
}

/** The size that `--size` asks for; none is the document's first. */
export function sizeOf(input: CommandInput, document: DocumentId): PaperSize | undefined {
  const asked = input.options['size'];
  const size = documentSpec(document).sizes.find((s) => s === asked);
  if (asked !== undefined && !size) throw new Failure('wrong-usage', `这种文书没有${String(asked)}的版式。`);
  return size;
}
