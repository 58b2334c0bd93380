import citations from 'virtual:citations';
import { useEffect, useRef, useState } from 'react';
import { together } from '../../domain/evidence.ts';
import { loadGeography } from '../../data/geography.ts';
import { loadLibrary, loadSources } from '../../data/dataset.ts';
import { save } from '../../export/save.ts';
import type { Telling } from '../../export/sceneContent.ts';
import { prepareStoryFiles, STORY_FORMATS, type StoryFormat, storyFileOf } from '../../export/storyFiles.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import type { ToldStory } from '../../state/scenes.ts';

const NAMES: Record<StoryFormat, () => string> = { pptx: m.story_pptx, pdf: m.story_pdf };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The address of a written story; one of the reader's own stands in this browser only, so that of the atlas. */
function addressOf(story: ToldStory): string {
  const { own, language } = useAtlas.getState();
  const address = new URL(location.pathname, location.href);
  address.searchParams.set('lang', language);
  if (own?.present.id !== story.id) address.searchParams.set('story', story.id);
  return address.href;
}

/** The story with all that its files are made from; what is not there yet is fetched. */
async function tellingOf(story: ToldStory): Promise<Telling> {
  const { atlas, names, language, library, sources } = useAtlas.getState();
  const [geography, told, cited] = await Promise.all([
    loadGeography('fine'),
    library ?? loadLibrary(language),
    sources ?? loadSources(),
  ]);
  const address = addressOf(story);
  return {
    story,
    atlas: together(atlas, told.evidence),
    names,
    language,
    library: told,
    sources: cited,
    geography,
    address,
    issued: citations.issued,
  };
}

/** The story as slides and as a handout, made in the browser. */
export function StoryExports({ story }: { story: ToldStory }) {
  const [told, setTold] = useState('');
  const [making, setMaking] = useState<AbortController | null>(null);
  const current = useRef<AbortController | null>(null);
  // What the files are made with is fetched while the network is there; where that fails, making them says why.
  useEffect(() => {
    Promise.all([tellingOf(story), prepareStoryFiles()]).catch(() => undefined);
  }, [story]);
  // Who leaves the story wants no file of it.
  useEffect(() => () => current.current?.abort(), []);
  const make = async (format: StoryFormat): Promise<void> => {
    const controller = new AbortController();
    current.current = controller;
    setMaking(controller);
    const name = NAMES[format]();
    const count = story.scenes.length;
    const onScene = (done: number): void =>
      setTold(m.story_making({ name, scene: Math.min(done + 1, count), count }));
    onScene(0);
    try {
      const file = await storyFileOf(await tellingOf(story), format, { onScene, signal: controller.signal });
      save(file, `${story.id}.${format}`);
      setTold(m.export_saved({ name }));
    } catch (error) {
      setTold(
        controller.signal.aborted
          ? m.story_cancelled({ name })
          : m.export_failed({ name, reason: reasonOf(error) }),
      );
    } finally {
      setMaking(null);
    }
  };
  return (
    <section aria-label={m.story_exports()}>
      <h3>{m.story_exports()}</h3>
      <div className="story-actions">
        {STORY_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={making !== null}
            onClick={() => void make(format)}
          >
            {NAMES[format]()}
          </button>
        ))}
        {making ? (
          <button type="button" className="button" onClick={() => making.abort()}>
            {m.story_cancel()}
          </button>
        ) : null}
      </div>
      <p className="quiet" role="status">
        {told || m.story_exports_text()}
      </p>
    </section>
  );
}
