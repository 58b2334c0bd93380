/** A private MariaDB: its data and its socket lie in the trial's folder, and no network reaches it. */
import { join } from 'node:path';
import { runAs, startAs } from './user.mjs';

/** Starts the database with one empty schema, `wordpress`; resolves to its socket. */
export async function startDatabase(folder, undo) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  runAs(folder, '/usr/bin/mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  await startAs(
    folder,
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { ready: /ready for connections/, undo },
  );
  runAs(folder, '/usr/bin/mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root'], {
    input: 'CREATE DATABASE wordpress',
  });
  return socket;
}
