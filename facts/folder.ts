import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Entry, Fault } from './fault.ts';
import { type Reading, readAll, readFile } from './read.ts';
import * as ledger from './ledgerSchema.ts';
import * as schema from './schema.ts';
import { type AuthoredStory, storySchema } from './storySchema.ts';

/** The whole folder as read, before anything is proven across files. */
export interface Folder {
  states: Entry<schema.AuthoredState>[];
  sources: Entry<schema.AuthoredSource>[];
  lenses: Entry<schema.AuthoredLens>[];
  joinedLenses: Entry<schema.AuthoredJoinedLens>[];
  regions: Entry<schema.AuthoredRegion>[];
  events: Entry<schema.AuthoredEvent>[];
  bases: Entry<schema.AuthoredBase>[];
  clashes: Entry<schema.AuthoredClash>[];
  votes: Entry<ledger.AuthoredVote>[];
  votesLens: Entry<ledger.AuthoredVotesLens>[];
  figures: Entry<ledger.AuthoredFigures>[];
  offices: Entry<ledger.AuthoredOffice>[];
  orgs: Entry<ledger.AuthoredOrg>[];
  claims: Entry<ledger.AuthoredClaim>[];
  exceptions: Entry<ledger.AuthoredException>[];
  quiz: Entry<ledger.AuthoredQuestion>[];
  stories: Entry<AuthoredStory>[];
  spellings: Entry<string[]>[];
  corrections: Entry<ledger.AuthoredCorrection>[];
}

/** Reads `facts/`; entries that do not fit their schema are told as faults. */
export function readFolder(root: string): { folder: Folder; faults: Fault[] } {
  const faults: Fault[] = [];
  const keep = <T>({ entries, faults: found }: Reading<T>): Entry<T>[] => {
    faults.push(...found);
    return entries;
  };
  const read = <T>(name: string, shape: z.ZodType<T>): Entry<T>[] => {
    const path = join(root, name);
    return existsSync(path) ? keep(readAll(path, shape)) : [];
  };
  const folder: Folder = {
    states: read('states', schema.stateSchema),
    sources: read('sources', schema.sourceSchema),
    lenses: read('lenses', schema.lensSchema),
    joinedLenses: keep(readFile(join(root, 'default-lens.yaml'), schema.joinedLensSchema)),
    regions: read('regions.yaml', schema.regionSchema),
    events: read('events', schema.eventSchema),
    bases: read('bases', schema.baseSchema),
    clashes: read('clashes', schema.clashSchema),
    votes: read('votes', ledger.voteSchema),
    votesLens: keep(readFile(join(root, 'votes-lens.yaml'), ledger.votesLensSchema)),
    figures: read('figures', ledger.figuresSchema),
    offices: read('offices.yaml', ledger.officeSchema),
    orgs: read('orgs.yaml', ledger.orgSchema),
    claims: read('claims.yaml', ledger.claimSchema),
    exceptions: read('exceptions.yaml', ledger.exceptionSchema),
    quiz: read('quiz.yaml', ledger.quizSchema),
    stories: read('stories', storySchema),
    spellings: read('spellings.yaml', schema.spellingSchema),
    corrections: read('corrections.yaml', ledger.correctionSchema),
  };
  return { folder, faults };
}
