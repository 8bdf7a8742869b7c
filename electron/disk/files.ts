/** What is known of a file without reading it. */
export interface FileFacts {
  readonly size: number;
  readonly modifiedMs: number;
  /** Device and inode as one text: two names with the same identity are the same file. */
  readonly identity: string;
  readonly links: number;
}

/** A file that is open for writing. */
export interface OpenFile {
  /** Writes the bytes from index `from` at `position`; gives how many were written, which may be fewer than asked. */
  write(bytes: Uint8Array, from: number, position: number): Promise<number>;
  truncate(size: number): Promise<void>;
  /** Returns only when the drive has the bytes. */
  flush(): Promise<void>;
  facts(): Promise<FileFacts>;
  close(): Promise<void>;
}

/**
 * Every operation on the disk that can fail. The rooms above use nothing else, so that a test can make any single
 * operation fail. Errors are those of node:fs, with their `code`.
 */
export interface Files {
  /** Makes a file that does not exist yet; EEXIST otherwise. */
  create(path: string): Promise<OpenFile>;
  /** Opens an existing file for writing; ENOENT otherwise. */
  open(path: string): Promise<OpenFile>;
  read(path: string): Promise<Buffer>;
  list(folder: string): Promise<readonly string[]>;
  facts(path: string): Promise<FileFacts>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a folder and those above it; an existing one is fine. */
  makeFolder(path: string): Promise<void>;
  /** Makes the name of a file durable, not its content. */
  flushName(path: string): Promise<void>;
  freeBytes(folder: string): Promise<number>;
  pause(ms: number): Promise<void>;
}

/** An error of the disk that this room found itself, with a code like those of node:fs. */
export class DiskError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = 'DiskError';
    this.code = code;
  }
}

/** The code of an error of the disk, as ENOSPC, or the empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
