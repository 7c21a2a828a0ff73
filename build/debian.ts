/** Debian's packages, where this is Debian and we may install them. */
import { spawnSync } from 'node:child_process';

/** Installs packages if that is possible here; whoever needs them looks afterwards whether they are there. */
export function installPackages(...packages: string[]) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-q', ...args], { stdio: 'ignore', env });
  }
}
