import citations from 'virtual:citations';
import { useState } from 'react';
import { loadLibrary, loadSources } from '../../data/dataset.ts';
import { together } from '../../domain/evidence.ts';
import { save } from '../../export/save.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import type { ToldStory } from '../../state/scenes.ts';

/** Where the atlas finds the story again; one of the reader's own is found by nobody else, so the address is that of the atlas. */
function addressOf({ id }: ToldStory, isOwn: boolean): string {
  const address = new URL('./', location.href);
  if (!isOwn) address.searchParams.set('story', id);
  return address.href;
}

async function lectureOf(story: ToldStory): Promise<Blob> {
  const { atlas, names, language, library, sources, own } = useAtlas.getState();
  const [{ lectureFile }, loadedLibrary, loadedSources] = await Promise.all([
    import('../../export/lecture.ts'),
    library ?? loadLibrary(language),
    sources ?? loadSources(),
  ]);
  return lectureFile({
    story,
    atlas: together(atlas, loadedLibrary.evidence),
    names,
    language,
    library: loadedLibrary,
    sources: loadedSources,
    address: addressOf(story, own?.present.id === story.id),
    issued: citations.issued,
  });
}

/** Saves the story as one HTML file that presents itself without the atlas and without a network. */
export function SaveLecture({ story }: { story: ToldStory }) {
  const language = useAtlas((view) => view.language);
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const name = `${language === 'de' ? 'allianz-atlas' : 'alliance-atlas'}-${story.id}.html`;
  const make = async (): Promise<void> => {
    setBusy(true);
    setTold(m.export_working({ name }));
    try {
      save(await lectureOf(story), name);
      setTold(m.export_saved({ name }));
    } catch (error) {
      setTold(m.export_failed({ name, reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="save-lecture">
      <button
        type="button"
        className="button"
        disabled={isBusy || story.scenes.length === 0}
        onClick={() => void make()}
      >
        {m.lecture_save()}
      </button>
      <p className="quiet">{m.lecture_text()}</p>
      <p role="status">{told}</p>
    </div>
  );
}
