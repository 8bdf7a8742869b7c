// Sets up what the tests need besides npm's packages: a Chromium, its language pack, Chinese fonts, PDF tools.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chooseRuntime, noChromium } from './runtime.mjs';

const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk', 'poppler-utils'];

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return stdout?.endsWith(' installed') ?? false;
}

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', process.stderr, process.stderr], env });
  return status === 0;
}

/** Installs what is missing, as root on Debian and its like; elsewhere it says what to install. */
export async function ensureChromium() {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  const missing = isDebian ? PACKAGES.filter((name) => !isInstalled(name)) : [];
  if (missing.length > 0 && process.getuid?.() === 0) {
    process.stderr.write(`正在安装测试所需的软件包：${missing.join(' ')}\n`);
    if (!aptGet(['update', '-q']) || !aptGet(['install', '-y', '-q', '--no-install-recommends', ...missing])) {
      throw new Error(`软件包安装失败，请手工安装：apt-get install ${missing.join(' ')}`);
    }
  } else if (missing.length > 0) {
    process.stderr.write(`测试还需要这些软件包：apt-get install ${missing.join(' ')}\n`);
  }
  if (chooseRuntime().name === 'none') throw new Error(noChromium());
}
