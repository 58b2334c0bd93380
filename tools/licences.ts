/** `npm run licences`: writes docs/LICENCES.md. */
import { writeFileSync } from 'node:fs';
import { lockedPackages } from './licences/packages.ts';
import { licenceTable } from './licences/table.ts';

writeFileSync('docs/LICENCES.md', licenceTable(lockedPackages()));
