import { existsSync } from 'node:fs';
import path from 'node:path';

/** The faces that papers are set in. Each file is a static font with its licence beside it. */
export const fontNames = ['serif', 'serifSemi', 'serifBold', 'sansMedium', 'sans'] as const;
export type FontName = (typeof fontNames)[number];
export type FontFiles = Readonly<Record<FontName, string>>;

const FILES: Readonly<Record<FontName, { readonly family: string; readonly file: string }>> = {
  serif: { family: 'noto-serif-sc', file: '400Regular/NotoSerifSC_400Regular.ttf' },
  serifSemi: { family: 'noto-serif-sc', file: '600SemiBold/NotoSerifSC_600SemiBold.ttf' },
  serifBold: { family: 'noto-serif-sc', file: '700Bold/NotoSerifSC_700Bold.ttf' },
  sansMedium: { family: 'noto-sans-sc', file: '500Medium/NotoSansSC_500Medium.ttf' },
  sans: { family: 'noto-sans-sc', file: '400Regular/NotoSansSC_400Regular.ttf' },
};

/**
 * Where the fonts lie: outside the archive in an installed program (`resources/fonts`), in the packages of a working
 * copy. Throws when a file is in neither place.
 */
export function findFontFiles(appFolder: string, resourcesFolder: string | undefined): FontFiles {
  const entries = fontNames.map((name) => {
    const { family, file } = FILES[name];
    const places = [
      ...(resourcesFolder ? [path.join(resourcesFolder, 'fonts', family, file)] : []),
      path.join(appFolder, 'node_modules', '@expo-google-fonts', family, file),
    ];
    const found = places.find((place) => existsSync(place));
    if (!found) throw new Error(`font not found: ${file}`);
    return [name, found] as const;
  });
  return Object.fromEntries(entries) as Record<FontName, string>;
}
