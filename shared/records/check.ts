import type { z } from 'zod';
import type { PlainDate } from '../calendar';
import type { FieldNote, FieldProblem } from './field';
import type { RecordKind } from './kind';

/** A parsed record, or what is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Parses unknown data as a record of a kind and applies the kind's own checks. */
export function checkRecord<T>(kind: RecordKind<T>, data: unknown, today: PlainDate): Checked<T> {
  const parsed = kind.schema.safeParse(data);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue)) };
  const problems = kind.problems?.(parsed.data, today) ?? [];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, record: parsed.data };
}

/** Only the shape: for data that was checked when it was written, read back from disk. */
export function parseRecord<T>(kind: RecordKind<T>, data: unknown): Checked<T> {
  const parsed = kind.schema.safeParse(data);
  if (parsed.success) return { ok: true, record: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue)) };
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  return [{ path: issue.path.join('.'), message: issue.message }];
}

/** The Chinese name of the field at a dotted path: `agenda.0.title` gives 议题第1项的议题. */
export function labelAt(fields: Readonly<Record<string, FieldNote>>, path: string): string {
  const [first, ...rest] = path.split('.');
  const note = first === undefined ? undefined : fields[first];
  if (!note) return path;
  if (rest.length === 0) return note.label;
  if (note.input === 'list') {
    const inner = rest.slice(1).join('.');
    return `${note.label}第${Number(rest[0]) + 1}项${inner === '' ? '' : `的${labelAt(note.fields, inner)}`}`;
  }
  if (note.input === 'group') return labelAt(note.fields, rest.join('.'));
  return note.label;
}

/** The problems of a record as one sentence for the chair. */
export function problemSentence<T>(kind: RecordKind<T>, problems: readonly FieldProblem[]): string {
  const said = problems.slice(0, 3).map((p) => `${labelAt(kind.fields, p.path)}：${p.message}`);
  const more = problems.length > 3 ? `；另有${problems.length - 3}处` : '';
  return `${kind.label}没有保存。${said.join('；')}${more}。`;
}
