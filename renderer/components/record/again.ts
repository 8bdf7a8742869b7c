import { useEffect, useRef, useState } from 'react';
import type { AnyRecord, KindName } from '@shared/records';
import { go } from '../../app/route';
import type { FormState } from '../../forms/useForm';

/** What stays when one record after another of a kind is entered. */
const KEPT: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  voucher: ['bookedOn', 'direction', 'category', 'item', 'forService', 'handler', 'approver'],
  feePayment: ['payroll'],
};

/** What a new record of a kind begins with besides what its description says: an expense for activities serves members. */
export function beginningOf(kind: KindName): AnyRecord {
  return kind === 'voucher' ? { forService: true } : {};
}

/** Whether a field still waits for the first letter. */
export function isUntyped(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'name' in value) return value.name === '';
  return value === '' || value === null || value === undefined;
}

/**
 * One record after another: saves this one and, once it is on disk, opens the next with what stays. Ctrl+Enter asks for
 * it. `wanted` says whether the kind is entered that way.
 */
export function useAgain(kind: KindName, form: FormState, save: () => void): { readonly wanted: boolean; readonly ask: () => void } {
  const kept = KEPT[kind];
  const [asked, setAsked] = useState(false);
  const { dirty, record, problems } = form;
  useEffect(() => {
    if (!asked) return;
    if (problems.length > 0) setAsked(false);
    else if (!dirty) {
      setAsked(false);
      go({ at: 'new', kind, preset: JSON.stringify(Object.fromEntries((kept ?? []).map((f) => [f, record[f]]))) });
    }
  }, [asked, dirty, problems, record, kind, kept]);
  const ask = () => {
    setAsked(true);
    if (dirty) save();
  };
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (kept === undefined || form.locked) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key !== 'Enter') return;
      event.preventDefault();
      // The field that is being typed in settles its value first.
      const typing = document.activeElement;
      if (typing instanceof HTMLElement) typing.blur();
      window.setTimeout(() => latest.current(), 0);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [kept, form.locked]);
  return { wanted: kept !== undefined, ask };
}
