/** Finds the other engines' browsers, and installs them where Debian has them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { installFromDebian, onPath } from '../programs.mjs';

const FIREFOX_ON_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Folders in which distributions keep the browser that belongs to WebKit's driver. */
const WEBKIT_FOLDER = /^webkit(2)?gtk-/;

/** Directories directly below one; none where it does not exist. */
const below = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${name}`)
    : [];

function miniBrowser() {
  const places = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...below('/usr/lib')];
  return places
    .flatMap(below)
    .filter((folder) => WEBKIT_FOLDER.test(folder.split('/').at(-1)))
    .map((folder) => `${folder}/MiniBrowser`)
    .find((path) => existsSync(path));
}

function firefox() {
  const path =
    process.env.ATLAS_FIREFOX ??
    onPath('firefox-esr') ??
    onPath('firefox') ??
    (existsSync(FIREFOX_ON_MAC) ? FIREFOX_ON_MAC : undefined);
  return path ? { ATLAS_FIREFOX: path } : undefined;
}

/** The oldest Firefox in which the whole suite is known to run; Playwright asks for more than an older one knows (docs/ENGINES.md). */
export const WHOLE_SUITE = 153;

/** Whether a Firefox is too old for more than the sentences for every engine, by what it says of itself. */
export function isOlderFirefox({ ATLAS_FIREFOX: path }) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)\./.exec(stdout)?.[1]) < WHOLE_SUITE;
}

function webkit() {
  const driver = onPath('WebKitWebDriver');
  const browser = process.env.ATLAS_MINIBROWSER ?? miniBrowser();
  return driver && browser && onPath('Xvfb') ? { ATLAS_MINIBROWSER: browser } : undefined;
}

export const ENGINES = {
  firefox: {
    find: firefox,
    packages: ['firefox-esr', 'xvfb'],
    missing: `Firefox is left out: install Firefox ${WHOLE_SUITE} or newer (and Xvfb on Linux), or set ATLAS_FIREFOX to its path.`,
  },
  webkit: {
    find: webkit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    missing:
      'WebKit is left out: it needs WebKitWebDriver with its MiniBrowser, and Xvfb (Debian: webkit2gtk-driver, xvfb).',
  },
};

/** What the tests have to know of the engine's browser, as variables of the environment; undefined where there is none. */
export function findEngine(name, { mayInstall }) {
  const { find, packages } = ENGINES[name];
  return find() ?? (mayInstall && installFromDebian(...packages) ? find() : undefined);
}
