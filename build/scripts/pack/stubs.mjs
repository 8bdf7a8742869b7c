// Stand-ins for the folders that Electron's downloads unpack to, so that electron-builder can pack without a network.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../runtime.mjs';

/** What marks the fuses in Electron's binary, their version and how many there are. */
export const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const FUSE_COUNT = 9;
const wire = Buffer.concat([SENTINEL, Buffer.from([1, FUSE_COUNT]), Buffer.from('1'.repeat(FUSE_COUNT))]);

function common(folder) {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'version'), version);
  writeFileSync(path.join(folder, 'LICENSE'), 'stub\n');
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stub\n');
  writeFileSync(path.join(folder, 'locales', 'zh-CN.pak'), '');
  return version;
}

export function linuxStub(folder) {
  common(folder);
  const magic = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]);
  writeFileSync(path.join(folder, 'electron'), Buffer.concat([magic, Buffer.alloc(120), wire, Buffer.alloc(64)]), { mode: 0o755 });
  writeFileSync(path.join(folder, 'chrome_crashpad_handler'), '', { mode: 0o755 });
  writeFileSync(path.join(folder, 'chrome-sandbox'), '', { mode: 0o755 });
}

/** A valid PE file, because electron-builder writes version, icon and asar integrity into its resources. */
export async function windowsStub(folder) {
  const version = common(folder);
  const builder = createRequire(path.join(root, 'node_modules', 'app-builder-lib', 'package.json'));
  const PE = builder('pe-library');
  const { Resource } = await import(builder.resolve('resedit').replace(/index\.js$/, 'index.mjs'));
  const exe = PE.NtExecutable.createEmpty(false, false);
  const data = Buffer.concat([wire, Buffer.alloc(512 - wire.length)]);
  exe.setSectionByEntry(PE.Format.ImageDirectoryEntry.Architecture, {
    info: {
      name: '.rdata', virtualSize: data.length, virtualAddress: 0, sizeOfRawData: 512, pointerToRawData: 0, pointerToRelocations: 0,
      pointerToLineNumbers: 0, numberOfRelocations: 0, numberOfLineNumbers: 0, characteristics: 0x40000040,
    },
    data: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength),
  });
  const resources = PE.NtExecutableResource.from(exe, true);
  const info = Resource.VersionInfo.createEmpty();
  const [major, minor, micro] = version.split('.').map(Number);
  info.lang = 1033;
  info.setFileVersion(major, minor, micro, 0, 1033);
  info.setProductVersion(major, minor, micro, 0, 1033);
  info.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron', ProductName: 'Electron', OriginalFilename: 'electron.exe', InternalName: 'electron' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(exe);
  writeFileSync(path.join(folder, 'electron.exe'), Buffer.from(exe.generate()));
}
