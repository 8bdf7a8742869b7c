import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The faces that come with the program. Each file is a static font with its licence beside it. */
export const fontNames = ['fang', 'serif', 'serifBold', 'kai', 'sansMedium', 'sans'] as const;
export type FontName = (typeof fontNames)[number];

/** The faces of the chair's own machine, as the standard names them: 仿宋, 小标宋, 黑体, 楷体. */
export const ownFontNames = ['ownFang', 'ownTitle', 'ownHei', 'ownKai'] as const;
export type OwnFontName = (typeof ownFontNames)[number];

export type AnyFontName = FontName | OwnFontName;
export type FontFiles = Readonly<Record<FontName, string>> & Readonly<Partial<Record<OwnFontName, string>>>;

const PACKAGES = path.join('node_modules', '@expo-google-fonts');
const SHIPPED = path.join('build', 'fonts');

const FILES: Readonly<Record<FontName, { readonly from: string; readonly file: string }>> = {
  fang: { from: SHIPPED, file: 'fandol/FandolFang-Regular.otf' },
  serif: { from: PACKAGES, file: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  serifBold: { from: PACKAGES, file: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf' },
  kai: { from: SHIPPED, file: 'lxgw-wenkai/LXGWWenKai-Regular.ttf' },
  sansMedium: { from: PACKAGES, file: 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf' },
  sans: { from: PACKAGES, file: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
};

/** Names under which the faces lie in a folder of fonts, in lower case, the best first. */
const OWN_FILES: Readonly<Record<OwnFontName, readonly string[]>> = {
  ownFang: ['simfang.ttf', 'stfangso.ttf', 'fzfsk.ttf'],
  ownTitle: ['fzxbsjw.ttf', 'fzxbsk.ttf', '方正小标宋简体.ttf', '方正小标宋_gbk.ttf'],
  ownHei: ['simhei.ttf'],
  ownKai: ['simkai.ttf', 'stkaiti.ttf', 'fzktk.ttf'],
};

/**
 * Where the fonts lie: outside the archive in an installed program (`resources/fonts`), in the packages and `build/fonts`
 * of a working copy. Throws when a file is in neither place.
 */
export function findFontFiles(appFolder: string, resourcesFolder: string | undefined): Readonly<Record<FontName, string>> {
  const entries = fontNames.map((name) => {
    const { from, file } = FILES[name];
    const places = [
      ...(resourcesFolder ? [path.join(resourcesFolder, 'fonts', file)] : []),
      path.join(appFolder, from, file),
    ];
    const found = places.find((place) => existsSync(place));
    if (!found) throw new Error(`font not found: ${file}`);
    return [name, found] as const;
  });
  return Object.fromEntries(entries) as Record<FontName, string>;
}

/** Which of the standard's own faces the folders of this machine hold. A folder that is not there holds none. */
export function findOwnFonts(folders: readonly string[]): Readonly<Partial<Record<OwnFontName, string>>> {
  const files = new Map<string, string>();
  for (const folder of folders) for (const name of namesIn(folder)) if (!files.has(name.toLowerCase())) files.set(name.toLowerCase(), path.join(folder, name));
  const found = ownFontNames.flatMap((name) => {
    const file = OWN_FILES[name].map((wanted) => files.get(wanted)).find((f) => f !== undefined);
    return file === undefined ? [] : [[name, file] as const];
  });
  return Object.fromEntries(found);
}

/** The fonts that come with the program, without the chair's own. */
export function bundledOnly(files: FontFiles): FontFiles {
  return Object.fromEntries(fontNames.map((name) => [name, files[name]])) as Record<FontName, string>;
}

/** Where a machine of this kind keeps its fonts: for all users, and for this one. */
export function systemFontFolders(platform: string, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (platform === 'win32') return [path.join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), path.join(env['LOCALAPPDATA'] ?? '', 'Microsoft', 'Windows', 'Fonts')];
  const home = env['HOME'] ?? '';
  if (platform === 'darwin') return ['/Library/Fonts', path.join(home, 'Library', 'Fonts')];
  return [path.join(home, '.fonts'), path.join(home, '.local', 'share', 'fonts')];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
