/** A WordPress of Debian's package in the trial's folder, served by PHP. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './atlas.mjs';
import { own, runAs, startAs } from './user.mjs';

const DEBIAN = '/usr/share/wordpress';
/** Administrator of a site that lives for a minute on the loopback. */
export const ADMINISTRATOR = { name: 'administrator', password: 'only-for-this-trial' };

/** Copies the files, with what Debian has linked from elsewhere; the content folder holds one theme and nothing else. */
function copyFiles(site) {
  const content = join(DEBIAN, 'wp-content');
  cpSync(DEBIAN, site, { recursive: true, dereference: true, filter: (path) => path !== content });
  const plugins = join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  cpSync(join(content, 'themes'), join(site, 'wp-content/themes'), { recursive: true, dereference: true });
  cpSync('tools/wordpress/reach-atlas.php', join(plugins, 'reach-atlas.php'));
  for (const file of ['wp-config.php', 'install.php']) cpSync(`tools/wordpress/${file}`, join(site, file));
  const uploads = join(site, 'wp-content/uploads');
  mkdirSync(uploads);
  own(uploads);
}

/**
 * Installs WordPress with the articles; resolves to its address, versions and what became of every article.
 * It stands at `localhost` and the atlas at 127.0.0.1: two sites, as newspaper and atlas are.
 */
export async function startSite(folder, { socket, atlas, articles, undo }) {
  const site = join(folder, 'site');
  copyFiles(site);
  const port = await freePort();
  const home = `http://localhost:${port}`;
  const env = { TRIAL_SOCKET: socket, TRIAL_ATLAS: atlas, TRIAL_HOME: home, PHP_CLI_SERVER_WORKERS: '4' };
  const { password } = ADMINISTRATOR;
  const printed = runAs(site, '/usr/bin/php', ['install.php'], {
    input: JSON.stringify({ password, articles }),
    env,
  });
  await startAs(site, '/usr/bin/php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    ready: /Development Server .* started/,
    undo,
    env,
  });
  return { home, ...JSON.parse(printed) };
}
