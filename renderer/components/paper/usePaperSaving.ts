import { useEffect, useRef, useState } from 'react';
import type { PrintProgress } from '@shared/contract';
import type { DocumentId } from '@shared/documents';
import type { PaperSize } from '@shared/paper';
import type { AnyRecord } from '@shared/records';
import { ask } from '../../data/desk';
import { currentSettings } from '../../data/settings';
import { attempt, say } from '../notify';

const WORDS = { pdf: 'PDF', docx: 'Word', both: 'PDF和Word' } as const;
const LOOK_MS = 300;

export interface PaperSaving {
  /** How far a long print has come; null while none runs. */
  readonly progress: PrintProgress | null;
  /** `bound`: a sideways paper turned onto upright pages. */
  readonly save: (format: keyof typeof WORDS, bound?: boolean) => void;
  readonly stop: () => void;
}

/** Saves a paper as files; a long one is watched and can be stopped. */
export function usePaperSaving(document: DocumentId, record: AnyRecord | null, size: PaperSize, of: string | null): PaperSaving {
  const [progress, setProgress] = useState<PrintProgress | null>(null);
  const job = useRef('');
  const timer = useRef(0);
  useEffect(() => () => window.clearInterval(timer.current), []);
  const watch = (name: string) => {
    timer.current = window.setInterval(() => {
      void ask('paper:progress', { job: name }).then((seen) => setProgress(seen && seen.total > 1 ? seen : null), () => undefined);
    }, LOOK_MS);
  };
  const save = (format: keyof typeof WORDS, bound = false) => attempt(async () => {
    const name = crypto.randomUUID();
    job.current = name;
    watch(name);
    try {
      const saved = await ask('paper:save', {
        document, record: record ? { ...record } : null, size, format, job: name, faces: currentSettings().ownFaces ? 'own' : 'bundled', tiled: currentSettings().tiled, ...(of === null ? {} : { of }), ...(bound ? { bound } : {}),
      });
      if (saved.path !== null) say({ text: `已存为${WORDS[format]}：${saved.path}`, bad: false });
    } finally {
      window.clearInterval(timer.current);
      setProgress(null);
    }
  });
  return { progress, save, stop: () => attempt(() => ask('paper:stop', { job: job.current })) };
}
