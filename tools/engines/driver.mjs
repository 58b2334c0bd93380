/** The driver of WebKitGTK. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A port that is free now. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits until the driver answers; throws when it ends before. */
async function answers(driver, address) {
  while (driver.exitCode === null) {
    const ready = await fetch(new URL('status', address)).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('WebKitWebDriver did not start');
}

/** Starts WebKitWebDriver with these variables; resolves to its address and to what ends it. */
export async function openDriver(env) {
  const port = await freePort();
  // Root may not open the sandbox in which WebKit keeps its processes.
  const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--replace-on-new-session'], {
    stdio: 'ignore',
    env: { ...process.env, ...env, ...asRoot },
  });
  const address = `http://127.0.0.1:${port}/`;
  await answers(driver, address);
  return { address, close: () => driver.kill() };
}
