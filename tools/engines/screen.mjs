/** A screen that nobody looks at, for browsers that want one. */
import { spawn } from 'node:child_process';
import { onPath } from '../programs.mjs';

/**
 * Starts Xvfb on a free display; resolves to its variables and to what ends it. Without Xvfb the windows open on the screen
 * that is there.
 */
export async function openScreen() {
  if (!onPath('Xvfb')) return { env: {}, close: () => undefined };
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.once('close', () => reject(new Error('Xvfb did not start')));
    screen.once('error', reject);
  });
  const ofSoftware = { LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', MOZ_ENABLE_WAYLAND: '0' };
  return { env: { DISPLAY: `:${number}`, ...ofSoftware }, close: () => screen.kill() };
}
