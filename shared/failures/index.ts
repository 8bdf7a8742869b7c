/**
 * The named ways things go wrong. A failure is shown to the chair as it stands:
 * what is wrong, where, and what to do next.
 */
export const failureNames = [
  'wrong-usage',
  'bad-request',
  'unknown-record',
  'unknown-kind',
  'unknown-document',
  'record-invalid',
  'record-changed-meanwhile',
  'record-in-use',
  'reference-missing',
  'year-closed',
  'nothing-to-undo',
  'undo-overtaken',
  'ledger-read-only',
  'ledger-locked',
  'ledger-newer-format',
  'ledger-damaged',
  'ledger-folder-gone',
  'ledger-folder-not-writable',
  'disk-full',
  'write-failed',
  'file-unreadable',
  'file-too-large',
  'file-not-spreadsheet',
  'file-old-excel',
  'file-encrypted',
  'no-header-row',
  'too-many-rows',
  'import-expired',
  'import-timeout',
  'print-incomplete',
  'print-failed',
  'print-timeout',
  'stopped',
  'number-taken',
  'internal',
] as const;

export type FailureName = (typeof failureNames)[number];

/** Something went wrong in a way the program knows; `message` is a Chinese sentence for the chair. */
export class Failure extends Error {
  readonly failure: FailureName;
  readonly details: unknown;

  constructor(failure: FailureName, message: string, details?: unknown) {
    super(message);
    this.name = 'Failure';
    this.failure = failure;
    this.details = details;
  }
}

/** A failure as plain data, as it crosses to the page or to standard output. */
export interface FailureNote {
  readonly failure: FailureName;
  readonly message: string;
  readonly details?: unknown;
}

/** Plain data of any thrown value; an unknown error says so without leaking its text to the chair. */
export function noteOf(thrown: unknown): FailureNote {
  if (thrown instanceof Failure) {
    return thrown.details === undefined
      ? { failure: thrown.failure, message: thrown.message }
      : { failure: thrown.failure, message: thrown.message, details: thrown.details };
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    failure: 'internal',
    message: '程序内部出错，刚才的操作没有完成，已保存的内容不受影响。请重试；若再次出现，请把“设置”页的版本信息告诉维护人员。',
    details: { text },
  };
}
