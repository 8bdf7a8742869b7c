import { useEffect, useState } from 'react';
import { completed } from '@shared/duties';
import { Failure } from '@shared/failures';
import { kindOf, type AnyRecord, type KindName } from '@shared/records';
import { go } from '../../app/route';
import { plainEntry } from '../../data/lookup';
import { currentReplica, save, undo } from '../../data/replica';
import type { FormState } from '../../forms/useForm';
import type { Conflict } from '../ConflictDialog';
import { focusField } from '../../forms/focusField';
import { attempt, say, sayFailure } from '../notify';

export interface RecordIdentity {
  readonly kind: KindName;
  readonly id: string;
  readonly start: AnyRecord;
  readonly isNew: boolean;
  readonly revision: number;
}

/** Saying that something is done, with the way back. */
function sayDone(text: string, sequence: number): void {
  say({ text, bad: false, action: { label: '撤销', run: () => attempt(() => undo(sequence)) } });
}

/**
 * Saving and deleting the record of a form. `basedOn` is the revision that was looked at; when the ledger has a newer
 * one, nothing is saved and `conflict` holds both versions.
 */
export function useRecordSaving(record: RecordIdentity, form: FormState, dropDraft: () => Promise<void>) {
  const kind = kindOf(record.kind);
  const [revision, setRevision] = useState(record.revision);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { dirty, reset, saved } = form;

  // A change from elsewhere, such as an undo, is taken over while nothing has been typed.
  useEffect(() => {
    if (record.revision !== revision && !dirty) {
      reset(record.start);
      setRevision(record.revision);
    }
  }, [record.revision, record.start, revision, dirty, reset]);

  const store = async (basedOn: number, typed: AnyRecord) => {
    const { ledger } = currentReplica();
    const after = completed(record.kind, typed, plainEntry(ledger, record.kind, record.id)?.record ?? null, ledger);
    const verb = basedOn === 0 ? '新建' : '修改';
    const commit = await save([{ kind: record.kind, id: record.id, basedOn, after }], `${verb}${kind.label}“${kind.summary(after)}”`);
    setRevision(commit.sequence);
    saved(after);
    await dropDraft();
    sayDone('已保存', commit.sequence);
  };
  const trySave = (basedOn = revision, then?: () => void) => {
    const checked = form.check();
    if (!checked.ok) {
      say(null);
      window.setTimeout(() => focusField(checked.problems[0]?.path ?? ''), 0);
      return;
    }
    store(basedOn, checked.record).then(
      () => { if (then) window.setTimeout(then, 0); },
      (thrown: unknown) => {
        if (thrown instanceof Failure && thrown.failure === 'record-changed-meanwhile') setConflict(thrown.details as Conflict);
        else sayFailure(thrown);
      },
    );
  };
  const settle = (chosen: 'mine' | 'theirs') => {
    if (!conflict) return;
    setConflict(null);
    setRevision(conflict.revision);
    if (chosen === 'mine') trySave(conflict.revision);
    else if (conflict.theirs) {
      reset(conflict.theirs);
      attempt(dropDraft);
    }
  };
  const remove = () => attempt(async () => {
    const commit = await save([{ kind: record.kind, id: record.id, basedOn: revision, after: null }], `删除${kind.label}“${kind.summary(record.start)}”`);
    await dropDraft();
    go({ at: 'list', kind: record.kind });
    sayDone(`已删除${kind.label}`, commit.sequence);
  });
  return { trySave, remove, conflict, settle, closeConflict: () => setConflict(null) };
}
