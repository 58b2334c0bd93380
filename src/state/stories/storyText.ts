/** Faults, hints and answers about own stories in the language of the page. */
import { m } from '../../i18n/compiled/messages.js';
import { quoted } from '../../i18n/quoted.ts';
import type { Kept } from './ownStories.ts';
import type { StoryFault, StoryHint } from './reading.ts';

/** So many words of a list are quoted. */
const LISTED = 5;

const listed = (words: readonly string[]): string =>
  [...words.slice(0, LISTED).map(quoted), ...(words.length > LISTED ? ['…'] : [])].join(', ');

/** Why a story cannot be had. */
export function faultText(fault: StoryFault): string {
  switch (fault.kind) {
    case 'json':
      return m.storyfile_fault_json();
    case 'foreign':
      return m.storyfile_fault_foreign();
    case 'newer':
      return m.storyfile_fault_newer({ version: fault.version });
    case 'size':
      return m.storyfile_fault_size();
    case 'file':
      return m.storyfile_fault_file();
    case 'link':
      return m.storyfile_fault_link();
    case 'link-size':
      return m.storyfile_fault_link_size();
    case 'unsupported':
      return m.storyfile_fault_unsupported();
    case 'shape':
      return m.storyfile_fault_shape({ part: fault.part });
    case 'long':
      return m.storyfile_fault_long({ part: fault.part, most: fault.most });
    case 'many':
      return m.storyfile_fault_many({ part: fault.part, most: fault.most });
    case 'lens':
      return m.storyfile_fault_lens({ lens: quoted(fault.lens) });
    case 'year':
      return m.storyfile_fault_year({ year: fault.year });
    case 'scene':
      return m.storyfile_scene({ scene: fault.scene, text: faultText(fault.fault) });
  }
}

const HINTS: Record<Exclude<StoryHint['kind'], 'language'>, (words: { values: string }) => string> = {
  state: m.storyfile_hint_state,
  compare: m.storyfile_hint_compare,
  frame: () => m.storyfile_hint_frame(),
  layers: m.storyfile_hint_layers,
  items: m.storyfile_hint_items,
  sources: m.storyfile_hint_sources,
  claims: m.storyfile_hint_claims,
};

/** What was left out of a story. */
export const storyHintText = (hint: StoryHint): string =>
  hint.kind === 'language'
    ? m.storyfile_hint_language()
    : m.storyfile_scene({ scene: hint.scene, text: HINTS[hint.kind]({ values: listed(hint.values) }) });

/** What to do when a story is not kept; nothing when it is. */
export function keptText(kept: Kept): string | null {
  switch (kept) {
    case 'kept':
      return null;
    case 'forbidden':
      return m.storyfile_kept_forbidden();
    case 'full':
      return m.storyfile_kept_full();
    case 'too-large':
      return m.storyfile_kept_too_large();
  }
}
