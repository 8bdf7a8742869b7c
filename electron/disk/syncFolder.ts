import { sep } from 'node:path';

const MARKERS: readonly (readonly [RegExp, string])[] = [
  [/onedrive/i, 'OneDrive'],
  [/坚果云|nutstore/i, '坚果云'],
  [/百度(网盘|云)|baidu(netdisk|yun|sync)/i, '百度网盘'],
  [/dropbox/i, 'Dropbox'],
  [/icloud|com~apple~clouddocs/i, 'iCloud'],
  [/google ?drive|谷歌云端/i, 'Google Drive'],
  [/微云|weiyun/i, '腾讯微云'],
  [/wpsdrive|wps云盘/i, 'WPS云盘'],
];
const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'];
const CONFLICT = /^(store|journal)-\d+.*(\(\d+\)|冲突|conflict|副本).*\.(json|log)$/i;

/** The name of the sync program whose folder this is, or null. `environment` holds the variables of the process. */
export function syncProgramOf(folder: string, environment: Readonly<Record<string, string | undefined>>): string | null {
  const inside = ONEDRIVE_VARIABLES.some((name) => {
    const root = environment[name];
    return root !== undefined && root !== '' && `${folder}${sep}`.toLowerCase().startsWith(`${root}${sep}`.toLowerCase());
  });
  if (inside) return 'OneDrive';
  const parts = folder.split(/[\\/]/);
  return MARKERS.find(([marker]) => parts.some((part) => marker.test(part)))?.[1] ?? null;
}

/** Names that sync programs give to the second version of a file that two computers changed. */
export function conflictCopies(names: readonly string[]): readonly string[] {
  return names.filter((name) => CONFLICT.test(name));
}

/** Warnings in Chinese about a folder that a sync program touches; empty when there is no sign of one. */
export function syncWarnings(
  folder: string, names: readonly string[], environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const program = syncProgramOf(folder, environment);
  const copies = conflictCopies(names);
  return [
    ...(program === null ? [] : [`台账放在${program}的同步文件夹里，同步程序可能弄坏台账。建议在“设置”里把台账移到本机的普通文件夹。`]),
    ...(copies.length === 0 ? [] : [`台账文件夹里有同步程序留下的冲突副本（${copies.slice(0, 3).join('、')}），程序不读取也不删除它们，请核对。`]),
  ];
}
