import { useEffect, useRef } from 'react';

/** Ctrl+S saves. The field that is being typed in is left for a moment, so that it settles its value first. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  }, [save]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      const typing = document.activeElement;
      if (typing instanceof HTMLElement) typing.blur();
      window.setTimeout(() => {
        latest.current();
        if (typing instanceof HTMLElement && typing.isConnected) typing.focus();
      }, 0);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
