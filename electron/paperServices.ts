import path from 'node:path';
import { Failure } from '../shared/failures';
import { entryOf } from '../shared/ledger';
import type { Issued } from '../shared/records';
import type { PrintProgress, RenderedPaper } from '../shared/contract';
import { finishPaper } from './archive/finish';
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
export function paperServices(rooms: Rooms, around: Surroundings, hands: Hands): PaperCalls {
  const { papers, state, today } = rooms;
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
    'paper:finish': async (request) => {
      const { commit, missingGlyphs, stale } = await finishPaper({ ...rooms, archive: around.archive }, request);
      return { commit, missingGlyphs, stale: stale.length };
    },
    'issued:check': async ({ id }) => Promise.all(issued(id).files.map((file) => around.archive.check(file))),
    'issued:show': ({ id }) => {
      const place = issued(id).files.map((file) => around.archive.placeOf(file.path)).find((found) => found !== undefined);
      if (place === undefined) throw new Failure('unknown-record', '这份归档文书没有可以打开的文件。');
      around.showInFolder(place);
      return null;
    },
  };
}
