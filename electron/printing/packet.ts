import type { PlainDate } from '../../shared/calendar';
import { packetItems, type DocumentId, type PacketItem } from '../../shared/documents';
import type { Ledger } from '../../shared/ledger';
import type { Contract } from '../../shared/records';
import { fileNameOf } from '../../shared/words';
import { mergePdfs } from './merge';
import type { Papers } from './papers';

/** One file of the packet. */
export interface PacketFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Packet {
  /** The cover list first, each paper as PDF and Word, numbered; the whole as one PDF last. */
  readonly files: readonly PacketFile[];
  readonly merged: string;
  readonly items: readonly PacketItem[];
}

/** The filing packet of a contract: its cover list and every paper the filing asks for that can be printed. */
export async function makePacket(papers: Papers, ledger: Ledger, contract: Contract, today: PlainDate): Promise<Packet> {
  const items = packetItems({ ledger, record: contract }, today);
  const documents: readonly DocumentId[] = ['filing-packet', ...items.flatMap((i) => (i.document === null ? [] : [i.document]))];
  const files: PacketFile[] = [];
  const pdfs: Uint8Array[] = [];
  for (const [i, document] of documents.entries()) {
    for (const format of ['pdf', 'docx'] as const) {
      const made = await papers.make({ document, record: contract }, format);
      files.push({ name: `${String(i).padStart(2, '0')}_${fileNameOf(made.paper.name)}.${format}`, bytes: made.bytes });
      if (format === 'pdf') pdfs.push(made.bytes);
    }
  }
  const merged = `${fileNameOf(`${contract.title}备案材料（合订）`)}.pdf`;
  return { files: [...files, { name: merged, bytes: await mergePdfs(pdfs) }], merged, items };
}
