/**
 * Few files until the slider answers: each is a round trip of its own where a browser opens six connections. What the atlas shares with
 * embeds is one chunk, what it shares with its own later parts another; left to itself the bundler makes a chunk of each set of sharers.
 */
import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

/** All modules that come with the one whose address ends so, without those that are asked for later. */
function comingWith(graph: Graph, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) comingWith(graph, next, found);
  return found;
}

/** Names the chunk of a module; `null` leaves it to the bundler. `root` is the folder of the project. */
export function chunkNames(root: string): (id: string, graph: Graph) => string | null {
  let known: { atlas: ReadonlySet<string>; embed: ReadonlySet<string>; early: ReadonlySet<string> } | null =
    null;
  return (id, graph) => {
    known ??= {
      atlas: comingWith(graph, `${root}/src/app/main.tsx`),
      embed: comingWith(graph, `${root}/src/embed/main.ts`),
      early: comingWith(graph, `${root}/src/app/early.ts`),
    };
    const { atlas, embed, early } = known;
    // The entry's own file is its chunk, and what comes before the script stays small.
    if (
      !atlas.has(id) ||
      early.has(id) ||
      id.endsWith('/src/app/main.tsx') ||
      id.includes('/compiled/messages')
    )
      return null;
    return embed.has(id) ? 'shared' : 'shell';
  };
}
