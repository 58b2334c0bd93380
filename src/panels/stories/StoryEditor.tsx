import { useState } from 'react';
import { save } from '../../export/save.ts';
import { m } from '../../i18n/compiled/messages.js';
import { addView, change, stepBack } from '../../state/building.ts';
import { useAtlas } from '../../state/store.ts';
import { LONGEST, MOST_SCENES } from '../../state/stories/limits.ts';
import { editStory, type OwnStory } from '../../state/stories/ownStory.ts';
import { storyFile } from '../../state/stories/storyFile.ts';
import { storyLink } from '../../state/stories/storyLink.ts';
import { faultText, keptText } from '../../state/stories/storyText.ts';
import { present } from '../../state/presenting.ts';
import '../parts/stories.css';
import { SceneEditor } from './SceneEditor.tsx';
import { SceneRows } from './SceneRows.tsx';
import { TextField } from './TextField.tsx';

/** The builder: words of the story, its scenes in their order, and the words of the scene at which it stands. */
export function StoryEditor() {
  const own = useAtlas((view) => view.own);
  const kept = useAtlas((view) => view.kept);
  if (!own) return null;
  const story = own.present;
  const isFull = story.scenes.length >= MOST_SCENES;
  const warning = keptText(kept);
  return (
    <div className="story story-editor">
      <div className="story-actions">
        <button
          type="button"
          className="button is-primary"
          onClick={() => useAtlas.setState({ editing: false })}
        >
          {m.own_done()}
        </button>
        <button
          type="button"
          className="button"
          disabled={own.past.length === 0}
          onClick={() => void stepBack(false)}
        >
          {m.own_undo()}
        </button>
        <button
          type="button"
          className="button"
          disabled={own.future.length === 0}
          onClick={() => void stepBack(true)}
        >
          {m.own_redo()}
        </button>
        <button
          type="button"
          className="button"
          disabled={story.scenes.length === 0}
          onClick={() => present('hall')}
        >
          {m.story_present()}
        </button>
      </div>
      {warning ? (
        <p className="reading-note" role="alert">
          {warning}
        </p>
      ) : null}
      <TextField
        label={m.own_title()}
        value={story.title}
        most={LONGEST.title}
        onChange={(title) => void change((old) => editStory(old, { title }), true)}
      />
      <TextField
        label={m.own_lead()}
        value={story.lead}
        most={LONGEST.lead}
        lines={2}
        onChange={(lead) => void change((old) => editStory(old, { lead }), true)}
      />
      <SceneRows story={story} />
      <button type="button" className="button is-primary" disabled={isFull} onClick={() => void addView()}>
        {m.own_add()}
      </button>
      <p className="quiet">{isFull ? m.own_full({ count: MOST_SCENES }) : m.own_add_text()}</p>
      <SceneEditor story={story} />
      <PassOn story={story} />
    </div>
  );
}

/** The story as a file and as an address. */
function PassOn({ story }: { story: OwnStory }) {
  const [said, setSaid] = useState<{ text: string; address?: string } | null>(null);
  const saveStory = (): void => {
    const written = storyFile(story);
    if ('fault' in written) setSaid({ text: faultText(written.fault) });
    else save(written.file, written.name);
  };
  const copy = async (): Promise<void> => {
    const written = await storyLink(story);
    if ('fault' in written) {
      setSaid({ text: faultText(written.fault) });
      return;
    }
    const address = new URL(location.pathname + written.fragment, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid({ text: m.own_link_done() });
    } catch {
      setSaid({ text: m.own_link_shown(), address });
    }
  };
  return (
    <>
      <div className="story-actions">
        <button type="button" className="button" onClick={saveStory}>
          {m.own_file()}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          {m.own_link()}
        </button>
      </div>
      <p role="status" className="quiet">
        {said?.text}
        {said?.address ? <textarea readOnly rows={3} value={said.address} aria-label={m.own_link()} /> : null}
      </p>
    </>
  );
}
