/** A table of records in SQLite, each step flushed before it is acknowledged. */
export interface Database {
  save(id: string, text: string): void;
  close(): void;
}

/** SQLite as this Node has it; undefined where it has none. */
export async function openSqlite(file: string): Promise<Database | undefined> {
  try {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE record (id TEXT PRIMARY KEY, text TEXT)');
    const insert = database.prepare('INSERT INTO record VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text');
    return { save: (id, text) => void insert.run(id, text), close: () => database.close() };
  } catch {
    return undefined;
  }
}
