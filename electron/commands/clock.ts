import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { announcedHolidays } from '../../shared/calendar';
import { bargainingClock, bargainingKinds, eventNames, eventNotes, eventSchema, firstRefusal, numbersWith, progressOf, type BargainingEvent, type BargainingKind, type ClockStep, type Numbers } from '../../shared/bargaining';
import { Failure } from '../../shared/failures';
import { parameterProblem, parameterSpecs, type ParameterKey } from '../../shared/policy';
import type { Command, CommandAnswer, CommandInput } from './command';

const MOST_EVENTS = 500;
const MOST_BYTES = 1_000_000;
const USAGE = 'clock --kind collective|wage|women --file EVENTS.json [--set KEY=VALUE,…] | clock --events';
const SIGNS = { done: '✓ 已完成', open: '○ 未到期', late: '! 逾期' } as const;

function wrong(text: string): Failure {
  return new Failure('wrong-usage', `${text}\n用法：npm run union -- ${USAGE}`);
}

function kindOf(text: unknown): BargainingKind {
  const found = bargainingKinds.find((k) => k === text);
  if (!found) throw wrong(`--kind要写成${bargainingKinds.join('、')}中的一个。`);
  return found;
}

/** `wage-filing-days=10,pause-days=45`: numbers of the rules with some replaced. */
function numbersOf(text: unknown): Numbers {
  if (typeof text !== 'string') return numbersWith();
  const own: Partial<Record<ParameterKey, number>> = {};
  for (const part of text.split(',')) {
    const [key = '', value = ''] = part.split('=');
    const known = (Object.keys(parameterSpecs) as ParameterKey[]).find((k) => k === key.trim());
    if (!known) throw wrong(`--set里没有“${key}”这个参数。`);
    const problem = parameterProblem(known, value);
    if (problem !== undefined) throw wrong(`--set里的“${known}”${problem}。`);
    own[known] = Number(value);
  }
  return numbersWith(own);
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new Failure('file-unreadable', `读不出“${file}”，请检查文件是否存在。`);
  }
  if (content.length > MOST_BYTES) throw new Failure('file-too-large', `“${path.basename(file)}”太大，事件文件不应超过1MB。`);
  try {
    return JSON.parse(content.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Failure('bad-request', `“${path.basename(file)}”不是正确的JSON，请检查引号、逗号和括号。`);
  }
}

function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `多出了不认识的项：${issue.keys.join('、')}`;
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}：`;
  return `${where}${/[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '写法不对'}`;
}

function eventsOf(data: unknown): readonly BargainingEvent[] {
  if (!Array.isArray(data)) throw new Failure('bad-request', '事件文件应是一个数组：[{"event": "requested", "on": "2026-03-02"}, …]。');
  if (data.length > MOST_EVENTS) throw new Failure('bad-request', `事件有${data.length}个，最多${MOST_EVENTS}个。`);
  return data.map((item: unknown, i) => {
    const parsed = eventSchema.safeParse(item);
    if (parsed.success) return parsed.data;
    throw new Failure('bad-request', `第${i + 1}个事件写得不对。${parsed.error.issues.map(issueWords).join('；')}。`);
  });
}

function glossary(): CommandAnswer {
  const value = eventNames.map((event) => ({ event, ...eventNotes[event] }));
  const lines = value.flatMap((e) => [`${e.event}  ${e.label}：${e.meaning}`, ...Object.entries(e.fields).map(([name, what]) => `    ${name}  ${what}`)]);
  return { value, lines };
}

function lineOf(s: ClockStep): string {
  const rolled = s.countedOn === s.dueOn ? '' : `（按日数为${s.countedOn}）`;
  const done = s.doneOn === null ? '' : `，${s.doneOn}`;
  return [`${SIGNS[s.state]}${done}`, `${s.dueOn}${rolled}`, s.label, s.article, s.note].filter((t) => t !== '').join('  ');
}

function clock(input: CommandInput): CommandAnswer {
  const kind = kindOf(input.options['kind']);
  if (typeof input.options['file'] !== 'string') throw wrong('缺少--file。');
  const numbers = numbersOf(input.options['set']);
  const events = eventsOf(readJson(path.resolve(input.options['file'])));
  const refusal = firstRefusal(kind, events, numbers);
  if (refusal !== undefined) throw new Failure('record-invalid', refusal);
  const value = bargainingClock(kind, events, input.today, { table: announcedHolidays, numbers });
  const { label, problems } = progressOf(kind, events, input.today, numbers);
  return { value, lines: [`现在：${label}`, ...value.map(lineOf), ...problems.map((p) => `注意：${p}`)] };
}

export const clockCommand: Command = {
  name: 'clock',
  usage: USAGE,
  needs: [],
  takes: ['kind', 'file', 'set'],
  flags: ['events'],
  readOnly: true,
  ledgerless: true,
  run: (input) => (input.options['events'] === true ? glossary() : clock(input)),
};
