import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { checkRecord, type AnyKind, type AnyRecord, type FieldProblem } from '@shared/records';
import { useToday } from '../data/replica';
import { valueAt, withValue } from './path';

/** A record while it is being typed. */
export interface FormState {
  readonly record: AnyRecord;
  readonly dirty: boolean;
  /** Nothing can be typed: the ledger is open for reading only. */
  readonly locked: boolean;
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly FieldProblem[];
  readonly get: (path: string) => unknown;
  /** The value as it was when the form was opened. */
  readonly initial: (path: string) => unknown;
  readonly set: (path: string, value: unknown) => void;
  readonly setBad: (path: string, problem: string | undefined) => void;
  readonly problemAt: (path: string) => string | undefined;
  /** Checks everything; gives the record to save, or null and shows what is wrong. */
  readonly check: () => AnyRecord | null;
  /** Starts anew from a record that was saved or restored. */
  readonly reset: (record: AnyRecord, dirty?: boolean) => void;
}

export function useForm(kind: AnyKind, start: AnyRecord, locked: boolean): FormState {
  const today = useToday();
  const [record, setRecord] = useState(start);
  const [base, setBase] = useState(start);
  const [dirty, setDirty] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const bad = useRef(new Map<string, string>());
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  }, [record]);
  const set = useCallback((path: string, value: unknown) => {
    latest.current = withValue(latest.current, path, value);
    setRecord(latest.current);
    setDirty(true);
    setProblems((now) => now.filter((p) => p.path !== path && !p.path.startsWith(`${path}.`)));
  }, []);
  const setBad = useCallback((path: string, problem: string | undefined) => {
    if (problem === undefined) bad.current.delete(path);
    else bad.current.set(path, problem);
  }, []);
  const check = useCallback((): AnyRecord | null => {
    const unread = [...bad.current].map(([path, message]) => ({ path, message }));
    const checked = checkRecord(kind, latest.current, today);
    const found = checked.ok ? unread : [...unread, ...checked.problems];
    setProblems(found);
    return checked.ok && found.length === 0 ? checked.record : null;
  }, [kind, today]);
  const reset = useCallback((next: AnyRecord, asDirty = false) => {
    bad.current.clear();
    latest.current = next;
    setRecord(next);
    if (!asDirty) setBase(next);
    setDirty(asDirty);
    setProblems([]);
  }, []);
  const warnings = useMemo(() => kind.warnings?.(record, today) ?? [], [kind, record, today]);
  return {
    record, dirty, locked, problems, warnings, set, setBad, check, reset,
    get: (path) => valueAt(record, path),
    initial: (path) => valueAt(base, path),
    problemAt: (path) => problems.find((p) => p.path === path)?.message ?? warnings.find((p) => p.path === path)?.message,
  };
}
