/** Before every unit test: `ATLAS_FUZZ_RUNS=20000` asks the properties so often instead of a hundred times. */
import { configureGlobal } from 'fast-check';

const runs = Number(process.env['ATLAS_FUZZ_RUNS']);
if (runs > 0) configureGlobal({ numRuns: runs });
