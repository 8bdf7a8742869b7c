import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { documentSpec, issuedOf, occasions, takenBy, type DocumentId } from '../shared/documents';
import { Failure } from '../shared/failures';
import { entryOf, type Commit } from '../shared/ledger';
import { kinds, type Issued } from '../shared/records';
import { readDocumentNumber } from '../shared/words';
import type { PrintProgress, RenderedPaper } from '../shared/contract';
import type { Rooms } from './assemble';
import type { Services } from './ipc/reception';
import type { FinishedPaper } from './printing';
import type { Surroundings } from './services';

type PaperCalls = Pick<Services, 'paper:render' | 'paper:save' | 'paper:progress' | 'paper:stop' | 'paper:finish' | 'issued:check' | 'issued:show'>;

interface Job {
  progress: PrintProgress;
  stopped: boolean;
}

interface Hands {
  write(file: string, bytes: Uint8Array): void;
  shelved(made: FinishedPaper): RenderedPaper;
}

const FORMATS = { pdf: { name: 'PDF 文件', extension: 'pdf' }, docx: { name: 'Word 文档', extension: 'docx' } } as const;

/** What answers the page's calls about papers: shown, saved, watched, laid away. */
export function paperServices({ papers, state, today, house }: Rooms, around: Surroundings, hands: Hands): PaperCalls {
  const jobs = new Map<string, Job>();
  const watchOf = (name: string | undefined) => {
    if (name === undefined) return undefined;
    const job: Job = { progress: { done: 0, total: 0 }, stopped: false };
    jobs.set(name, job);
    return { progress: (done: number, total: number) => { job.progress = { done, total }; }, stopped: () => job.stopped };
  };
  const issued = (id: string): Issued => {
    const entry = entryOf(state(), 'issued', id);
    if (!entry) throw new Failure('unknown-record', '这份归档文书已经不在了。');
    return entry.record;
  };
  return {
    'paper:render': async (request) => hands.shelved(await papers.make(request, 'pdf')),
    'paper:save': async ({ format, job, ...request }) => {
      const watch = watchOf(job);
      try {
        const made = [];
        for (const one of format === 'both' ? (['pdf', 'docx'] as const) : [format]) made.push({ one, ...(await papers.make(request, one, watch)) });
        const first = made[0]!;
        const file = await around.askWhereToSave(`${today()}_${first.paper.name}`, FORMATS[first.one]);
        if (file !== null) for (const { one, bytes } of made) hands.write(one === first.one ? file : path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.${one}`), bytes);
        return { path: file, missingGlyphs: first.missingGlyphs };
      } finally {
        if (job !== undefined) jobs.delete(job);
      }
    },
    'paper:progress': ({ job }) => jobs.get(job)?.progress ?? null,
    'paper:stop': ({ job }) => {
      const running = jobs.get(job);
      if (running) running.stopped = true;
      return null;
    },
    'paper:finish': async ({ of, ...request }) => finish({ ...request, of }),
    'issued:check': async ({ id }) => Promise.all(issued(id).files.map((file) => around.archive.check(file))),
    'issued:show': ({ id }) => {
      const place = issued(id).files.map((file) => around.archive.placeOf(file.path)).find((found) => found !== undefined);
      if (place === undefined) throw new Failure('unknown-record', '这份归档文书没有可以打开的文件。');
      around.showInFolder(place);
      return null;
    },
  };

  /** The number that stands in the record, checked against every other. */
  function numberOf(record: Readonly<Record<string, unknown>> | null, of: string): string {
    const text = record === null ? '' : record['number'];
    if (typeof text !== 'string' || text.trim() === '') return '';
    const number = readDocumentNumber(text);
    if (!number) return '';
    const taken = takenBy(state(), number, of);
    if (taken) throw new Failure('number-taken', `文号“${text}”已经用在另一份文书上，不能再用。请取下一个号。`, { kind: taken.kind, id: taken.id });
    return text.trim();
  }

  async function finish(request: { readonly document: DocumentId; readonly of: string; readonly size?: 'A4' | 'A3'; readonly faces?: 'own' | 'bundled' }): Promise<Commit> {
    const spec = documentSpec(request.document);
    const entry = spec.kind === null ? undefined : entryOf(state(), spec.kind, request.of);
    if (spec.kind !== null && !entry) throw new Failure('unknown-record', '这条记录还没有保存，请先保存再定稿。');
    // What is laid away is what is saved, not what stands half typed in a form.
    const record = entry ? (entry.record as unknown as Record<string, unknown>) : null;
    const number = numberOf(record, request.of);
    const version = Math.max(0, ...issuedOf(state(), request.document, request.of).map((r) => r.version ?? 0)) + 1;
    const on = today();
    const pdf = await papers.make({ ...request, record }, 'pdf');
    const docx = await papers.make({ ...request, record }, 'docx');
    const filing = { year: on.slice(0, 4), drawer: occasions[spec.occasion], on, title: pdf.paper.name, version };
    const files = [{ format: 'pdf' as const, ...(await around.archive.keep(filing, 'pdf', pdf.bytes)) }, { format: 'docx' as const, ...(await around.archive.keep(filing, 'docx', docx.bytes)) }];
    const after: Issued = { ...kinds.issued.blank(on), title: pdf.paper.name, document: request.document, kind: spec.kind ?? '', of: request.of, number, version, issuedOn: on, files };
    return house.commit({ changes: [{ kind: 'issued', id: randomUUID(), basedOn: 0, after }], why: `定稿归档“${pdf.paper.name}”` });
  }
}
