import { useEffect, useState } from 'react';
import type { RenderedPaper } from '@shared/contract';
import type { DocumentId } from '@shared/documents';
import type { PaperSize } from '@shared/paper';
import type { AnyRecord } from '@shared/records';
import { ask } from '../data/desk';
import { useLedger } from '../data/replica';
import { useSettings } from '../data/settings';
import { sentenceOf } from './notify';

const PAUSE_MS = 500;

export interface PaperState {
  readonly paper: RenderedPaper | null;
  readonly trouble: string;
  readonly busy: boolean;
}

/** Renders a paper again a moment after its record has changed. */
export function usePaper(document: DocumentId, record: AnyRecord | null, size: PaperSize, of: string | null): PaperState {
  const { sequence } = useLedger();
  const { ownFaces, tiled } = useSettings();
  const [state, setState] = useState<PaperState>({ paper: null, trouble: '', busy: true });
  useEffect(() => {
    let gone = false;
    setState((now) => ({ ...now, busy: true }));
    const timer = window.setTimeout(() => {
      ask('paper:render', { document, record: record ? { ...record } : null, size, ...(of === null ? {} : { of }), faces: ownFaces ? 'own' : 'bundled', tiled }).then(
        (paper) => { if (!gone) setState({ paper, trouble: '', busy: false }); },
        (e: unknown) => { if (!gone) setState({ paper: null, trouble: sentenceOf(e), busy: false }); },
      );
    }, PAUSE_MS);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [document, record, size, of, ownFaces, tiled, sequence]);
  return state;
}
