import { useEffect, useRef, useState } from 'react';
import type { AnyRecord } from '@shared/records';
import { ask } from '../data/desk';
import type { FormState } from './useForm';

const PAUSE_MS = 600;

/**
 * Keeps what is being typed on disk, a moment after each pause, and offers it again when the form is opened after an
 * interruption. Gives the draft that was found and what to do with it.
 */
export function useDraft(key: string, form: FormState) {
  const [found, setFound] = useState<AnyRecord | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void ask('draft:read', { key }).then((text) => {
      if (gone || text === null) return;
      try {
        setFound(JSON.parse(text) as AnyRecord);
      } catch {
        void ask('draft:drop', { key });
      }
    }, () => undefined);
    return () => {
      gone = true;
    };
  }, [key]);
  const { record, dirty } = form;
  useEffect(() => {
    if (!dirty) return undefined;
    const keep = () => void ask('draft:keep', { key, text: JSON.stringify(record) }).catch(() => undefined);
    timer.current = window.setTimeout(keep, PAUSE_MS);
    // A window that is closed in the middle of a word takes nothing with it.
    addEventListener('pagehide', keep);
    return () => {
      window.clearTimeout(timer.current);
      removeEventListener('pagehide', keep);
    };
  }, [key, record, dirty]);
  const drop = async () => {
    window.clearTimeout(timer.current);
    setFound(null);
    await ask('draft:drop', { key }).catch(() => undefined);
  };
  return { found, drop, take: () => { if (found) { form.reset(found, true); setFound(null); } } };
}
