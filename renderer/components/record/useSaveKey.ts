import { useEffect, useRef } from 'react';

/** Ctrl+S saves; the field that is being typed in settles its value first. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  }, [save]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      window.setTimeout(() => latest.current(), 0);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
