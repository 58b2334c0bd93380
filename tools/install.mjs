/** Installs what is missing, with Node and npm alone. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Windows needs a shell to find npm. */
const shell = process.platform === 'win32';

/** Runs a command of the project and shows what it says; throws when it fails. */
export function run(command, parameters, options = {}) {
  execFileSync(command, parameters, { stdio: 'inherit', shell, ...options });
}

/** The lockfile that node_modules was installed from is kept by npm; a difference means there is something to install. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const present = packagesOf(installed);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

/**
 * Installs the dependencies of the lockfile unless they are there, and compiles the messages. Not `npm ci`: it refuses a
 * lockfile that was written where a registry lacked another system's optional packages; `--no-save` keeps the lockfile as it is.
 */
export function install() {
  if (!isInstalled()) run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  run('npm', ['run', '--silent', 'messages']);
}
