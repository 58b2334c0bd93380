/** Which of Debian's packages a real WordPress needs. */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const isLoaded = (extension) => {
  const { status, stdout } = spawnSync('/usr/bin/php', ['-m'], { encoding: 'utf8' });
  return status === 0 && stdout.toLowerCase().split('\n').includes(extension);
};
const isCommand = (name) => ['/usr/bin', '/usr/sbin'].some((folder) => existsSync(`${folder}/${name}`));

const PACKAGES = {
  wordpress: () => existsSync('/usr/share/wordpress/wp-settings.php'),
  'mariadb-server': () => isCommand('mariadbd'),
  'php-cli': () => isCommand('php'),
  'php-mysql': () => isLoaded('mysqli'),
  'php-xml': () => isLoaded('dom'),
  'php-mbstring': () => isLoaded('mbstring'),
  'php-curl': () => isLoaded('curl'),
  'php-gd': () => isLoaded('gd'),
};

/** The names of the packages that are not there. */
export const missingPackages = () =>
  Object.entries(PACKAGES).flatMap(([name, isThere]) => (isThere() ? [] : [name]));
