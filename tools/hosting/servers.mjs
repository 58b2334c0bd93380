/** nginx and Caddy on loopback, with the recipes of docs/hosting/ word for word but for name, port and root. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const recipe = (name) => readFileSync(join('docs/hosting', name), 'utf8');

/** A recipe with one of its lines changed; throws when the line is not there. */
function changed(text, from, to) {
  if (!text.includes(from)) throw new Error(`the recipe has no “${from}”`);
  return text.replaceAll(from, to);
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx's recipe inside the least configuration that a nginx needs which is not the system's. */
function nginxConfiguration(root, port, folder) {
  const site = changed(
    changed(recipe('nginx.conf'), 'listen 80;', `listen 127.0.0.1:${port};`),
    'root /var/www/atlas;',
    `root ${root};`,
  );
  return `${existsSync(BROTLI_MODULE) ? `load_module ${BROTLI_MODULE};` : ''}
pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off; worker_processes 2;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
  client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
${site}
}
`;
}

const caddyConfiguration = (root, port) =>
  `{\n\tadmin off\n\tauto_https off\n}\n${changed(
    changed(recipe('Caddyfile'), 'atlas.example {', `http://127.0.0.1:${port} {`),
    'root * /var/www/atlas',
    `root * ${root}`,
  )}`;

const SERVERS = {
  nginx: {
    write: (root, port, folder) =>
      writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(root, port, folder)),
    command: (folder) => ['nginx', '-p', folder, '-c', join(folder, 'nginx.conf')],
    version: ['nginx', '-v'],
  },
  caddy: {
    write: (root, port, folder) => writeFileSync(join(folder, 'Caddyfile'), caddyConfiguration(root, port)),
    command: (folder) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
    version: ['caddy', 'version'],
  },
};

export const SERVER_NAMES = Object.keys(SERVERS);

/** The version of an installed server, or `null`. */
export function versionOf(name) {
  const [command, ...parameters] = SERVERS[name].version;
  const { error, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  return error ? null : `${stdout}${stderr}`.trim();
}

/** Resolves when the address answers; gives up when the process has ended. */
async function answering(address, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(address, { method: 'HEAD' }).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts a server for the folder `root` (absolute) with its files in `folder`; resolves to its address and how to stop it. */
export async function startServer(name, root, port, folder) {
  const { write, command } = SERVERS[name];
  write(root, port, folder);
  const [program, ...parameters] = command(folder);
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const address = `http://127.0.0.1:${port}/`;
  try {
    await answering(address, child);
  } catch (error) {
    throw new Error(`${name}: ${error.message}\n${said}`, { cause: error });
  }
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    address,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
