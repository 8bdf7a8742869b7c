import { useCallback, useMemo, useRef, useState } from 'react';
import { checkRecord, type AnyKind, type AnyRecord, type Checked, type FieldProblem } from '@shared/records';
import { useToday } from '../data/replica';
import { valueAt, withValue } from './path';

/** A record while it is being typed. */
export interface FormState {
  readonly record: AnyRecord;
  readonly dirty: boolean;
  /** Nothing can be typed: the ledger is open for reading only. */
  readonly locked: boolean;
  readonly problems: readonly FieldProblem[];
  readonly get: (path: string) => unknown;
  /** The value as it was when the form was opened. */
  readonly initial: (path: string) => unknown;
  readonly set: (path: string, value: unknown) => void;
  /** Something is being typed that is no value yet. */
  readonly touch: () => void;
  /** A text that can not be read as a value stands at a path; undefined takes that back. */
  readonly setBad: (path: string, problem: string | undefined) => void;
  readonly problemAt: (path: string) => string | undefined;
  readonly warningAt: (path: string) => string | undefined;
  /** Checks everything; shows what is wrong. */
  readonly check: () => Checked<AnyRecord>;
  /** What was checked is on disk; anything typed since stays a change. */
  readonly saved: (record: AnyRecord) => void;
  /** Starts anew from another record. */
  readonly reset: (record: AnyRecord, dirty?: boolean) => void;
}

function without(bad: ReadonlyMap<string, string>, path: string): ReadonlyMap<string, string> {
  return new Map([...bad].filter(([p]) => p !== path && !p.startsWith(`${path}.`)));
}

export function useForm(kind: AnyKind, start: AnyRecord, locked: boolean): FormState {
  const today = useToday();
  const [record, setRecord] = useState(start);
  const [base, setBase] = useState(start);
  const [dirty, setDirty] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [bad, setBadTexts] = useState<ReadonlyMap<string, string>>(new Map());
  // What is asked for in the same turn as it was typed must not wait for the next drawing.
  const latest = useRef({ record, bad, checked: record });
  const putBad = useCallback((next: ReadonlyMap<string, string>) => {
    latest.current.bad = next;
    setBadTexts(next);
  }, []);
  const put = useCallback((next: AnyRecord, asDirty: boolean) => {
    latest.current.record = next;
    setRecord(next);
    setDirty(asDirty);
  }, []);
  const set = useCallback((path: string, value: unknown) => {
    put(withValue(latest.current.record, path, value), true);
    putBad(without(latest.current.bad, path));
    setProblems((now) => now.filter((p) => p.path !== path && !p.path.startsWith(`${path}.`)));
  }, [put, putBad]);
  const setBad = useCallback((path: string, problem: string | undefined) => {
    const next = new Map(without(latest.current.bad, path));
    if (problem !== undefined) {
      next.set(path, problem);
      setDirty(true);
    }
    putBad(next);
  }, [putBad]);
  const check = useCallback((): Checked<AnyRecord> => {
    const unread = [...latest.current.bad].map(([path, message]) => ({ path, message }));
    latest.current.checked = latest.current.record;
    const checked = checkRecord(kind, latest.current.record, today);
    const found = checked.ok ? unread : [...unread, ...checked.problems.filter((p) => !latest.current.bad.has(p.path))];
    setProblems(found);
    return found.length > 0 ? { ok: false, problems: found } : checked;
  }, [kind, today]);
  const reset = useCallback((next: AnyRecord, asDirty = false) => {
    putBad(new Map());
    put(next, asDirty);
    if (!asDirty) setBase(next);
    setProblems([]);
  }, [put, putBad]);
  const saved = useCallback((next: AnyRecord) => {
    setBase(next);
    if (latest.current.record === latest.current.checked && latest.current.bad.size === 0) put(next, false);
  }, [put]);
  const warnings = useMemo(() => kind.warnings?.(record, today) ?? [], [kind, record, today]);
  return {
    record, dirty, locked, problems, set, setBad, check, saved, reset,
    touch: () => setDirty(true),
    get: (path) => valueAt(record, path),
    initial: (path) => valueAt(base, path),
    problemAt: (path) => bad.get(path) ?? problems.find((p) => p.path === path)?.message,
    warningAt: (path) => warnings.find((p) => p.path === path)?.message,
  };
}
