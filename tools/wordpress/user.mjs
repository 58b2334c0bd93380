/** Database and PHP refuse to run, or should not run, as root: then they run as nobody. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync } from 'node:fs';

const idOf = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
const user = process.getuid() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;

/** Gives a folder to the user of the trial. */
export function own(folder) {
  if (user) chownSync(folder, user.uid, user.gid);
}

/** Runs a command in the folder as the user of the trial; returns what it prints. */
export function runAs(folder, command, parameters, { input = '', env = {} } = {}) {
  return execFileSync(command, parameters, {
    ...user,
    cwd: folder,
    input,
    env: { ...process.env, HOME: folder, TMPDIR: folder, ...env },
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Stops a server with all its workers; resolves when it has ended. */
const stop = (server) =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) {
      resolve();
      return;
    }
    server.once('exit', resolve);
    process.kill(-server.pid, 'SIGTERM');
  });

/** Starts a server as the user of the trial; resolves once it prints that it is `ready`. `undo` is told how to stop it. */
export function startAs(folder, command, parameters, { ready, undo, env = {} }) {
  const server = spawn(command, parameters, {
    ...user,
    cwd: folder,
    // A group of its own, so that its workers end with it.
    detached: true,
    env: { ...process.env, HOME: folder, TMPDIR: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  undo(() => stop(server));
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (text) => {
      if (said === null) return;
      said += text;
      if (!ready.test(said)) return;
      said = null;
      resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${command} ended: ${said}`)));
  });
}
