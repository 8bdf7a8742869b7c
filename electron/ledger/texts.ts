/** What the chair is told about the state of the ledger. */
export interface Note {
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
}

const two = (n: number) => String(n).padStart(2, '0');

const localTime = (at: string) => {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
};

const info = (text: string): Note => ({ level: 'info', text });
const warning = (text: string): Note => ({ level: 'warning', text });
const error = (text: string): Note => ({ level: 'error', text });

/** Every sentence about the state of the ledger, in one place. */
export const notes = {
  fresh: () => info('这里还没有台账，现在是一本空白的新台账。'),
  tornTail: (sequence: number) =>
    warning(`上次程序没有正常结束（可能突然断电），末尾一条没有保存完的内容已舍弃，前面的${sequence}次操作全部完好。请核对上次最后录入的内容。`),
  olderGeneration: (savedAt: string, replayed: number) =>
    warning(`最新的台账文件损坏，已自动改用${localTime(savedAt)}的完好副本，并补回其后的${replayed}次操作，内容没有丢失。损坏的文件放入“隔离”文件夹，没有删除。`),
  rebuilt: (replayed: number) =>
    warning(`台账的主文件不见了或已损坏，已根据流水记录重新整理出全部${replayed}次操作，内容没有丢失。`),
  upgraded: (steps: readonly string[]) =>
    info(`台账已升级到新的格式（${steps.join('；')}）。升级前的文件原样保留。`),
  historyDamaged: (names: readonly string[]) =>
    warning(`以前的流水记录有损坏（${names.join('、')}），现有内容完好，但有些历史记录可能看不到。请尽快做一次备份。`),
  unreadable: (names: readonly string[]) =>
    error(`有文件读不出来（${names.join('、')}），内容可能不全。现以“只读”方式打开：可以查看和导出。请检查磁盘，或用备份恢复。`),
  damagedInside: (sequence: number, lost: string) =>
    error(`台账文件中间有损坏（${lost}），为避免扩大损失，现以“只读”方式打开，显示的是第${sequence}次操作时的内容。可以：查看和导出；或用备份恢复（会先保留现状）。`),
  lostSinceClose: (sequence: number, closed: number) =>
    error(`台账少了内容：上次关闭时有${closed}次操作，现在只找到${sequence}次，可能有文件被删除或换成了旧的。现以“只读”方式打开，请找回文件或用备份恢复。`),
  journalMissing: (name: string) =>
    error(`台账的流水文件“${name}”不见了，最近保存的内容可能不全。现以“只读”方式打开，请找回该文件或用备份恢复。`),
  notWritable: (reason: string) => error(`现在只能查看，不能修改。${reason}`),
  writableAgain: () => info('台账已恢复正常，可以继续保存。'),
  generationFailed: (reason: string) => warning(`整理台账文件没有成功，已保存的内容不受影响，程序稍后再试。${reason}`),
  quarantineFailed: (name: string) => warning(`损坏的文件“${name}”没能移入“隔离”文件夹，仍在原处，没有删除。`),
  warning,
};
