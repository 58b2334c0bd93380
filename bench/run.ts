/**
 * `npm run bench`: measures everything and writes bench/RESULTS.md. `npm run bench -- steps memory` runs these phases alone and
 * takes the others from the last run; `npm run bench -- report` only writes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildAll, isBuilt } from './build.ts';
import { machine } from './machine.ts';
import { bytes } from './phases/bytes.ts';
import { growth } from './phases/growth.ts';
import { interaction } from './phases/interaction.ts';
import { lighthouse } from './phases/lighthouse.ts';
import { loadWith, loadWithout } from './phases/load.ts';
import { memory } from './phases/memory.ts';
import { profile } from './phases/profile.ts';
import { stepsWith, stepsWithout } from './phases/steps.ts';
import { writeReport } from './report.ts';
import { ORDER } from './sites.ts';
import { keep, readResults, type Results } from './results.ts';

const PORT = Number(process.env['PORT'] ?? 4710);

/** What was found anew, and of what was not asked for what is known. */
function merged<T extends { site: string }>(known: readonly T[] = [], found: readonly T[]): T[] {
  return ORDER.flatMap((site) => {
    const one = found.find((each) => each.site === site) ?? known.find((each) => each.site === site);
    return one ? [one] : [];
  });
}

type Phase = () => Promise<Partial<Results>>;

/** In the order in which they run. */
const PHASES: Readonly<Record<string, Phase>> = {
  build: async () => {
    await buildAll();
    return {};
  },
  peers: async () => {
    await buildAll(false);
    return {};
  },
  bytes: async () => ({ bytes: merged(readResults().bytes, await bytes(PORT)) }),
  load: async () => ({
    loadWith: merged(readResults().loadWith, await loadWith(PORT)),
    loadWithout: merged(readResults().loadWithout, await loadWithout(PORT)),
  }),
  steps: async () => ({ stepsWithout: merged(readResults().stepsWithout, await stepsWithout(PORT)) }),
  webgl: async () => ({ stepsWith: merged(readResults().stepsWith, await stepsWith(PORT)) }),
  memory: async () => ({ memory: await memory(PORT) }),
  interaction: async () => ({ interaction: await interaction(PORT) }),
  lighthouse: async () => ({ lighthouse: await lighthouse(PORT) }),
  growth: async () => ({ growth: await growth(PORT, readResults().growth ?? []) }),
  profile: async () => ({ profile: await profile(PORT) }),
  report: () => Promise.resolve({}),
};

/** Peers and tools have a package.json of their own: whoever does not measure does not install them. */
function installPeers(): void {
  if (existsSync('bench/node_modules/lighthouse')) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: 'bench',
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in PHASES));
  if (unknown.length > 0)
    throw new Error(`no phase ${unknown.join(', ')}; there are ${Object.keys(PHASES).join(', ')}`);
  installPeers();
  if (asked.length > 0 && !asked.includes('build') && !isBuilt()) await buildAll();
  for (const [name, phase] of Object.entries(PHASES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`— ${name}`);
    keep({ machine: await machine(), ...(await phase()) });
  }
  writeReport(readResults());
}

await main(process.argv.slice(2));
