import type { PlainDate } from '../calendar';
import { Failure } from '../failures';
import { checkRecord, kindOf, problemSentence, referencesOf, type AnyRecord, type KindName } from '../records';
import { refuseClosedYears, refuseBeside, type Way } from './between';
import { entryOf, isRecordId, type Change, type Commit, type DoneChange, type Entry, type Ledger } from './shape';

/**
 * Judges changes against the ledger: known kinds and ids, revisions that were looked at are still the newest, records
 * pass their kind's checks, references point at records that are there afterwards. Gives the changes with parsed
 * records and what stood there before; throws a Failure that says what is wrong. Rules between records hold too, but
 * where a backup is brought back: that was a ledger of its own.
 */
export function judge(ledger: Ledger, changes: readonly Change[], today: PlainDate, way: Way = 'ordinary'): readonly DoneChange[] {
  if (changes.length === 0) throw new Failure('bad-request', '没有要保存的内容。');
  const seen = new Set<string>();
  const done = changes.map((change) => {
    const key = `${change.kind}/${change.id}`;
    if (seen.has(key)) throw new Failure('bad-request', '同一条记录在一次保存中出现了两次。', { key });
    seen.add(key);
    return judgeOne(ledger, change, today, way);
  });
  judgeReferences(ledger, done);
  if (way !== 'restore') {
    refuseClosedYears(ledger, done);
    refuseBeside(ledger, done, way === 'undo');
  }
  return done;
}

function judgeOne(ledger: Ledger, change: Change, today: PlainDate, way: Way): DoneChange {
  const kind = kindOf(change.kind);
  if (!isRecordId(change.id) || (kind.singleton !== undefined && change.id !== kind.singleton)) {
    throw new Failure('bad-request', `${kind.label}的编号“${change.id}”不正确。`);
  }
  const current = entryOf(ledger, change.kind, change.id);
  if ((current?.revision ?? 0) !== change.basedOn) throw overtaken(kind.label, change, current);
  const before = current?.record ?? null;
  if (change.after === null) {
    if (before === null) throw new Failure('unknown-record', `要删除的${kind.label}已经不在了。`);
    return { ...change, before };
  }
  const checked = checkRecord(kind, change.after, today);
  if (!checked.ok) {
    throw new Failure('record-invalid', problemSentence(kind, checked.problems), { id: change.id, problems: checked.problems });
  }
  const overwritten = before === null || way !== 'ordinary' ? [] : (kind.kept?.(before, checked.record) ?? []);
  if (overwritten.length > 0) throw new Failure('record-invalid', problemSentence(kind, overwritten), { id: change.id, problems: overwritten });
  return { ...change, after: checked.record, before };
}

function overtaken(label: string, change: Change, current: Entry | undefined): Failure {
  return new Failure(
    'record-changed-meanwhile',
    `这条${label}在您打开之后又被改动过，刚才的内容没有保存。请对照两个版本后再保存。`,
    { mine: change.after, theirs: current?.record ?? null, revision: current?.revision ?? 0 },
  );
}

function judgeReferences(ledger: Ledger, done: readonly DoneChange[]): void {
  const after = new Map(done.map((c) => [`${c.kind}/${c.id}`, c.after]));
  const stands = (kind: string, id: string) => {
    const key = `${kind}/${id}`;
    return after.has(key) ? after.get(key) !== null : entryOf(ledger, kind as KindName, id) !== undefined;
  };
  for (const change of done) {
    if (change.after === null) continue;
    const lost = referencesOf(kindOf(change.kind).fields, change.after).find((r) => !stands(r.kind, r.id));
    if (lost) {
      const label = kindOf(lost.kind as KindName).label;
      throw new Failure('reference-missing', `所引用的${label}已经不在了，请重新选择。`, { ...lost, in: change.id });
    }
  }
  const gone = new Set(done.filter((c) => c.after === null).map((c) => `${c.kind}/${c.id}`));
  if (gone.size > 0) refuseDangling(ledger, after, gone);
}

function refuseDangling(ledger: Ledger, after: ReadonlyMap<string, AnyRecord | null>, gone: ReadonlySet<string>): void {
  const users = Object.entries(ledger.tables).flatMap(([kind, table]) => {
    const spec = kindOf(kind as KindName);
    return (Object.values(table) as readonly Entry[]).flatMap((entry) => {
      const key = `${kind}/${entry.id}`;
      const record = after.has(key) ? after.get(key) : entry.record;
      const held = record && referencesOf(spec.fields, record).some((r) => gone.has(`${r.kind}/${r.id}`));
      return record && held ? [{ kind, id: entry.id, name: `${spec.label}“${spec.summary(record)}”` }] : [];
    });
  });
  const first = users[0];
  if (!first) return;
  const names = users.slice(0, 3).map((u) => u.name).join('、');
  const more = users.length > 3 ? `等${users.length}条记录` : '';
  throw new Failure('record-in-use', `不能删除：${names}${more}用到了它。请先在那里换掉；人员离开的，填写离职日期即可，不用删除。`, { kind: first.kind, id: first.id, users: users.length });
}

/** The ledger after a commit that was judged before. */
export function apply(ledger: Ledger, commit: Pick<Commit, 'sequence' | 'changes'>): Ledger {
  const tables: Record<string, Record<string, Entry>> = { ...(ledger.tables as unknown as Record<string, Record<string, Entry>>) };
  const copied = new Set<string>();
  for (const change of commit.changes) {
    if (!copied.has(change.kind)) {
      tables[change.kind] = { ...tables[change.kind] };
      copied.add(change.kind);
    }
    const table = tables[change.kind]!;
    if (change.after === null) delete table[change.id];
    else table[change.id] = { id: change.id, revision: commit.sequence, record: change.after };
  }
  return { sequence: commit.sequence, tables: tables as unknown as Ledger['tables'] };
}

/**
 * The changes that take a commit back. Refused when any of its records was changed again later, since that later
 * change would be lost with it.
 */
export function inverseOf(ledger: Ledger, commit: Commit): readonly Change[] {
  return commit.changes.map((change) => {
    const entry = entryOf(ledger, change.kind, change.id);
    const revision = entry?.revision ?? 0;
    const untouched = revision === (change.after === null ? 0 : commit.sequence);
    // A later change that was taken back itself has left the same content: nothing would be lost.
    if (!untouched && JSON.stringify(entry?.record ?? null) !== JSON.stringify(change.after)) {
      const { label } = kindOf(change.kind);
      const name = entry ? `“${kindOf(change.kind).summary(entry.record)}”` : '';
      throw new Failure('undo-overtaken', `这一步之后，${label}${name}又被改动过，不能直接撤销。请先撤销后来的改动，或打开那条记录修改。`, {
        kind: change.kind,
        id: change.id,
      });
    }
    return { kind: change.kind, id: change.id, basedOn: revision, after: change.before };
  });
}
