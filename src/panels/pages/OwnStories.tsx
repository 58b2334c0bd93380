import { useEffect } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { importFile, listOwn, newStory, openOwn, removeOwn, restoreOwn } from '../../state/building.ts';
import { useAtlas } from '../../state/store.ts';
import type { Shelved } from '../../state/stories/ownStories.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Loading } from '../parts/Missing.tsx';
import { ReadingNote } from '../parts/ReadingNote.tsx';

/** The reader's own stories: new, from a file, to open, to delete with a way back. */
export function OwnStories() {
  const shelved = useAtlas((view) => view.shelved);
  const removed = useAtlas((view) => view.removed);
  // The storage of the browser is outside React.
  useEffect(() => void listOwn(), []);
  return (
    <section className="own-stories">
      <h3>{m.own_heading()}</h3>
      <p>{m.own_text()}</p>
      <ReadingNote />
      {removed ? (
        <p role="status">
          {m.own_deleted({ title: removed.title || m.own_untitled() })}{' '}
          <button type="button" className="link" onClick={() => void restoreOwn()}>
            {m.own_restore()}
          </button>
        </p>
      ) : null}
      {shelved === null ? <Loading part="builder" /> : <List shelved={shelved} />}
      <p className="story-actions">
        <button type="button" className="button is-primary" onClick={() => void newStory()}>
          {m.own_new()}
        </button>
        <label className="button file-button">
          {m.own_import()}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) void importFile(file);
            }}
          />
        </label>
      </p>
    </section>
  );
}

function List({ shelved }: { shelved: readonly Shelved[] }) {
  if (shelved.length === 0) return <p className="quiet">{m.own_none()}</p>;
  return (
    <ul className="own-list">
      {shelved.map((each) => (
        <li key={each.id}>
          <Title shelved={each} />
          <IconButton icon="close" label={m.own_delete()} onClick={() => void removeOwn(each)} />
        </li>
      ))}
    </ul>
  );
}

function Title({ shelved: { id, reading, kept } }: { shelved: Shelved }) {
  if (!('story' in reading)) {
    return (
      <span className="quiet">
        {id}: {m.own_broken()}
      </span>
    );
  }
  const { story } = reading;
  return (
    <span>
      <button type="button" className="link" dir="auto" onClick={() => openOwn(story, false)}>
        {story.title || m.own_untitled()}
      </button>{' '}
      <span className="quiet">
        {m.story_scenes({ count: story.scenes.length })}
        {kept ? '' : `, ${m.own_unsaved()}`}
      </span>
    </span>
  );
}
