// Proof that what was packed runs: the archive is taken apart far from the working copy and its workers are started.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import asar from '@electron/asar';
import { need, say } from './check.mjs';

const TIME_LIMIT_MS = 30_000;
const fontFile = {
  fang: 'fandol/FandolFang-Regular.otf',
  serif: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  kai: 'lxgw-wenkai/LXGWWenKai-Regular.ttf',
  serifBold: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  sansMedium: 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  sans: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
};
const paper = {
  name: '样张', style: 'official', size: 'A4', pageNumber: 'centre',
  blocks: [{ block: 'title', lines: ['打包检查'] }, { block: 'paragraph', text: '李㛃、王𬱖于2026年3月5日到会。' }, { block: 'signOff', organ: '青禾公司工会委员会', date: '2026年3月5日', sealed: true }],
};

/** Starts a worker, sends it `question` if there is one, and gives its first answer. */
async function ask(file, workerData, question) {
  const worker = new Worker(file, { workerData });
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer in time')), TIME_LIMIT_MS);
      timer.unref();
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`ended with ${code}`)));
      if (question) worker.postMessage(question);
    });
  } catch (error) {
    return { error: String(error) };
  } finally {
    await worker.terminate();
  }
}

async function checkPrinting(app, resources) {
  const fonts = Object.fromEntries(Object.entries(fontFile).map(([name, file]) => [name, path.join(resources, 'fonts', file)]));
  for (const [format, magic] of [['pdf', '%PDF-'], ['docx', 'PK']]) {
    const answer = await ask(path.join(app, 'dist', 'main', 'printing.cjs'), { fonts }, { id: 1, paper, format });
    const good = answer.bytes && Buffer.from(answer.bytes).toString('latin1').startsWith(magic);
    need(good, `打包后的打印部件没有生成 ${format}：${answer.error ?? ''}`);
    need(answer.missingGlyphs.length === 0, `打包后的字体里没有这些字：${answer.missingGlyphs.join('')}。`);
    say(`printing worker from the archive: ${format}, ${answer.bytes.length} bytes`);
  }
}

async function checkImporting(app, folder) {
  const file = path.join(folder, 'roster.xlsx');
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const rows = [['姓名', '部门'], ['周敏', '装配部']].map((row) => row.map((value) => ({ value, type: String })));
  await writeExcelFile(rows).toFile(file);
  const answer = await ask(path.join(app, 'dist', 'main', 'importing.cjs'), { file });
  need(JSON.stringify(answer.sheets ?? '').includes('周敏'), `打包后的读表部件没有读出工作簿：${answer.error ?? JSON.stringify(answer.failure ?? answer).slice(0, 200)}`);
  say('importing worker from the archive: a workbook read');
}

function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.c?js$/.test(name)).map((name) => path.join(folder, name));
}

/** The modules a built script asks for, other than its own chunks and Node's. */
function outsideOf(script) {
  const text = readFileSync(script, 'utf8');
  const asked = [...text.matchAll(/^(?:import|export)\b[^'"\n]*?["']([^'"\n]+)["'];?$/gm), ...text.matchAll(/\brequire\("([^"\n]+)"\)/g), ...text.matchAll(/\bimport\("([^"\n]+)"\)/g)];
  const names = asked.map((found) => found[1]).filter((name) => !/^(\.|node:|electron$)/.test(name) && !builtinModules.includes(name));
  return new Set(names);
}

function checkImports(app) {
  const resolved = new Set();
  for (const script of scriptsIn(path.join(app, 'dist', 'main'))) {
    const from = createRequire(script);
    for (const name of outsideOf(script)) {
      let place = '';
      try {
        place = from.resolve(name);
      } catch { /* told below */ }
      need(place.startsWith(app), `${path.basename(script)} 需要“${name}”，程序包里没有。`);
      resolved.add(name);
    }
  }
  need(resolved.has('pdfmake'), '没有找到对 pdfmake 的引用，外部依赖的检查失效了。');
  say(`imports of the built scripts all resolve inside the archive: ${[...resolved].join(' ')}`);
}

export async function checkExtracted(resources, folder) {
  const app = path.join(folder, 'app');
  asar.extractAll(path.join(resources, 'app.asar'), app);
  try {
    checkImports(app);
    await checkPrinting(app, resources);
    await checkImporting(app, folder);
  } finally {
    rmSync(app, { recursive: true });
  }
}
