/** Programs of the system: finding them, and installing them where that is a matter of course. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

/** The path of a program that the shell finds, or undefined; on Windows always the latter. */
export function onPath(name) {
  if (process.platform === 'win32') return undefined;
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Runs a command; whether it succeeded. */
export function attempt(command, parameters) {
  try {
    run(command, parameters);
    return true;
  } catch {
    return false;
  }
}

/** Installs packages of Debian where root runs it; whether they are there now. */
export function installFromDebian(...packages) {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return isDebianRoot && attempt('apt-get', ['update']) && attempt('apt-get', ['install', '-y', ...packages]);
}
