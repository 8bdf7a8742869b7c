// What a packed program consists of: its archive, its fuses, its fonts.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import asar from '@electron/asar';
import { root } from '../runtime.mjs';
import { megabytes, need, say } from './check.mjs';
import { SENTINEL } from './stubs.mjs';

const NEEDED = ['dist/main/main.js', 'dist/main/preload.cjs', 'dist/main/printing.cjs', 'dist/main/importing.cjs', 'dist/renderer/index.html', 'package.json'];
/** Sources, maps, tests and tools have no business in an installed program. */
const UNWANTED = /\.(tsx?|mts|cts|map|md)$|\/(tests?|__tests__|coverage|\.github)\/|\/\.(env|built)|^\/dist\/main\/cli\.js$/;
const PRELOAD_LIMIT = 5000;
/** In the order of Electron's fuse wire. */
const FUSES = [
  ['runAsNode', '0'], ['enableCookieEncryption', '1'], ['enableNodeOptionsEnvironmentVariable', '0'], ['enableNodeCliInspectArguments', '0'],
  ['enableEmbeddedAsarIntegrityValidation', '1'], ['onlyLoadAppFromAsar', '1'], ['loadBrowserProcessSpecificV8Snapshot', '1'], ['grantFileProtocolExtraPrivileges', '0'],
];
const FONTS = [
  'fandol/FandolFang-Regular.otf', 'lxgw-wenkai/LXGWWenKai-Regular.ttf',
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
];

function sizeOf(place) {
  const stat = statSync(place);
  return stat.isDirectory() ? readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0) : stat.size;
}

/** The names of all packages that those in `dependencies` need to run. */
function packagesNeeded() {
  const needed = new Set();
  const add = (name, from) => {
    const places = [path.join(from, 'node_modules', name), path.join(root, 'node_modules', name)];
    const place = places.find((p) => statSync(path.join(p, 'package.json'), { throwIfNoEntry: false }));
    if (!place || needed.has(place)) return;
    needed.add(place);
    for (const next of Object.keys(JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')).dependencies ?? {})) add(next, place);
  };
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) add(name, root);
  return new Set([...needed].map((place) => place.split(`node_modules${path.sep}`).at(-1).replaceAll('\\', '/')));
}

function packagesIn(list) {
  const names = list.map((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

export function checkArchive(resources) {
  const file = path.join(resources, 'app.asar');
  need(statSync(file, { throwIfNoEntry: false }), `程序包里没有 ${file}。`);
  const list = asar.listPackage(file, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
  for (const name of NEEDED) need(list.includes(`/${name}`), `程序包里缺少 ${name}。`);
  const unwanted = list.filter((entry) => UNWANTED.test(entry));
  need(unwanted.length === 0, `程序包里有不该打包的文件：${unwanted.slice(0, 5).join('、')}。`);
  const tops = new Set(list.map((entry) => entry.split('/')[1]));
  need([...tops].every((top) => ['dist', 'node_modules', 'package.json'].includes(top)), `程序包里有多余的目录：${[...tops].join('、')}。`);
  need(list.some((entry) => /^\/dist\/renderer\/.*icon[^/]*\.(svg|png)$/.test(entry)), '程序包里没有窗口图标。');
  const { main, version } = JSON.parse(asar.extractFile(file, 'package.json').toString());
  need(main === 'dist/main/main.js', `package.json 的 main 是“${main}”，应当是 dist/main/main.js。`);
  const preload = asar.statFile(file, path.join('dist', 'main', 'preload.cjs')).size;
  need(preload < PRELOAD_LIMIT, `preload.cjs 有 ${preload} 字节，超过 ${PRELOAD_LIMIT}：窗口里混进了不该有的代码。`);
  say(`archive: ${list.length} entries, ${megabytes(statSync(file).size)}, version ${version}, preload ${preload} bytes`);
  const wanted = packagesNeeded();
  const packed = packagesIn(list);
  const extra = [...packed].filter((name) => !wanted.has(name));
  need(extra.length === 0, `程序包里有运行时不需要的依赖：${extra.join('、')}。`);
  const lost = [...wanted].filter((name) => !packed.has(name));
  need(lost.length === 0, `程序包里缺少依赖：${lost.join('、')}。`);
  say(`node_modules: ${packed.size} packages, those that "dependencies" need and no others`);
}

export function checkFonts(resources) {
  const folder = path.join(resources, 'fonts');
  for (const font of FONTS) need((statSync(path.join(folder, font), { throwIfNoEntry: false })?.size ?? 0) > 1_000_000, `字体 ${font} 没有随程序打包。`);
  for (const family of new Set(FONTS.map((font) => font.split('/')[0]))) {
    const licence = ['LICENSE_FONT', 'OFL.txt', 'COPYING'].map((name) => path.join(folder, family, name)).find((file) => statSync(file, { throwIfNoEntry: false }));
    need(licence !== undefined && /SIL OPEN FONT LICENSE|GNU GENERAL PUBLIC LICENSE/i.test(readFileSync(licence, 'utf8')), `字体 ${family} 没有附带许可证。`);
  }
  const found = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => /\.[ot]tf$/.test(name));
  need(found.length === FONTS.length, `字体目录里有多余的字体：${found.filter((name) => !FONTS.includes(name)).join('、')}。`);
  say(`fonts: ${FONTS.length} files with their licences beside the archive, ${megabytes(sizeOf(folder))}`);
}

export function checkFuses(folder, program) {
  const binary = readFileSync(path.join(folder, program));
  const at = binary.indexOf(SENTINEL);
  need(at >= 0, `${program} 里没有 Electron 的熔丝标记。`);
  const states = binary.subarray(at + SENTINEL.length + 2).toString('latin1');
  const wrong = FUSES.filter(([, state], i) => states[i] !== state).map(([name]) => name);
  need(wrong.length === 0, `熔丝设置不对：${wrong.join('、')}。`);
  say(`fuses of ${program}: ${FUSES.map(([name, state]) => `${name}=${state}`).join(' ')}`);
}

export function sayTotal(folder) {
  say(`${path.basename(folder)}: ${megabytes(sizeOf(folder))} without Electron itself`);
}
