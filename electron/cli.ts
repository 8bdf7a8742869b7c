import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assemble, localToday } from './assemble';
import { commands, type Command, type CommandAnswer } from './commands';
import { isPlainDate } from '../shared/calendar';
import { Failure, noteOf } from '../shared/failures';

const appFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

type Options = Readonly<Record<string, string | boolean | undefined>>;

const usage = ['用法：npm run union -- COMMAND --ledger DIR [--today YYYY-MM-DD] [--json]', ...commands.map((c) => `  ${c.usage}`)].join('\n');

function wrong(text: string): Failure {
  return new Failure('wrong-usage', `${text}\n${usage}`);
}

function read(args: readonly string[]): { readonly command: Command; readonly options: Options } {
  const [name, ...rest] = args;
  const command = commands.find((c) => c.name === name);
  if (!command) throw wrong(name === undefined ? '没有写要做什么。' : `没有“${name}”这个命令。`);
  const strings = ['ledger', 'today', ...command.needs, ...command.takes];
  const flags = ['json', ...(command.flags ?? [])];
  const config = Object.fromEntries([...strings.map((s) => [s, { type: 'string' as const }]), ...flags.map((f) => [f, { type: 'boolean' as const }])]);
  let options: Options;
  try {
    const { values } = parseArgs({ args: [...rest], options: config, strict: true });
    options = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, Array.isArray(v) ? v.at(-1) : v]));
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : '参数不对。');
  }
  const lacking = command.needs.filter((n) => options[n] === undefined);
  if (lacking.length > 0) throw wrong(`缺少${lacking.map((n) => `--${n}`).join('、')}。`);
  if (typeof options['today'] === 'string' && !isPlainDate(options['today'])) throw wrong('--today 要写成 YYYY-MM-DD。');
  return { command, options };
}

async function run(command: Command, options: Options): Promise<CommandAnswer> {
  const now = () => new Date();
  const today = typeof options['today'] === 'string' ? options['today'] : localToday(now());
  const folder = options['ledger'];
  if (typeof folder !== 'string' && command.ledgerless !== true) throw wrong('缺少--ledger。');
  const rooms = await assemble({
    folder: path.resolve(typeof folder === 'string' ? folder : '.'),
    appFolder,
    resourcesFolder: undefined,
    now,
    today: () => today,
    who: '命令行',
    readOnly: command.readOnly,
  });
  try {
    return await command.run({ rooms, options, today, now });
  } finally {
    await rooms.close();
  }
}

/**
 * Runs one command. Gives the exit code: 0 done, 1 refused, 2 wrong usage. With --json standard output holds one JSON
 * value, the answer or the failure; everything else goes to standard error.
 */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  try {
    const { command, options } = read(args);
    const answer = await run(command, options);
    process.stdout.write(json ? `${JSON.stringify(answer.value)}\n` : `${answer.lines.join('\n')}\n`);
    return answer.refused === true ? 1 : 0;
  } catch (error) {
    const note = noteOf(error);
    if (json) process.stdout.write(`${JSON.stringify(note)}\n`);
    process.stderr.write(`${note.message}\n`);
    return note.failure === 'wrong-usage' ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
