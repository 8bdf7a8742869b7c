// One running app for each userData folder. The lock names a process; a later start finds it alive and leaves its
// arguments in the folder beside it.
import fs from 'node:fs';
import path from 'node:path';

const TRIES = 5;

/** What tells a process from a later one with the same number; undefined when there is none. */
function identity(pid) {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0) ? 'alive' : undefined;
    const afterName = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1];
    return afterName.split(' ')[19]; // when it was started
  } catch {
    return undefined;
  }
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined; // being written, or gone
  }
}

export class InstanceLock {
  /**
   * @param {string} folder
   * @param {(message: { argv: string[], cwd: string, data: unknown }) => void} onSecond
   */
  constructor(folder, onSecond) {
    this._file = path.join(folder, 'standin-instance.json');
    this._inbox = path.join(folder, 'standin-inbox');
    this._onSecond = onSecond;
    this.held = false;
  }

  /** @returns {boolean} false when another process has the lock; that one has then been told `data` */
  take(data) {
    for (let i = 0; i < TRIES && !this.held; i++) {
      if (this._create()) break;
      const other = readJson(this._file);
      if (other && identity(other.pid) !== undefined && identity(other.pid) === other.identity) {
        if (this._tell(data)) return false;
      } else {
        fs.rmSync(this._file, { force: true }); // left behind by a process that was killed
      }
    }
    return this.held;
  }

  release() {
    if (!this.held) return;
    this.held = false;
    this._watcher.close();
    fs.rmSync(this._file, { force: true });
  }

  _create() {
    const text = JSON.stringify({ pid: process.pid, identity: identity(process.pid) });
    try {
      fs.writeFileSync(this._file, text, { flag: 'wx' });
    } catch (error) {
      if (error.code === 'EEXIST') return false;
      throw error;
    }
    fs.rmSync(this._inbox, { recursive: true, force: true });
    fs.mkdirSync(this._inbox);
    this._watcher = fs.watch(this._inbox, (_event, name) => this._read(name));
    this._watcher.unref();
    this.held = true;
    return true;
  }

  _tell(data) {
    const file = path.join(this._inbox, `${process.pid}-${Date.now()}`);
    try {
      fs.writeFileSync(file, JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }));
      fs.renameSync(file, `${file}.json`); // complete when it appears
      return true;
    } catch {
      return false; // the other one is just ending
    }
  }

  _read(name) {
    if (!name?.endsWith('.json')) return;
    const file = path.join(this._inbox, name);
    const message = readJson(file);
    if (!message) return; // the watcher tells of every file more than once
    fs.rmSync(file, { force: true });
    this._onSecond(message);
  }
}
