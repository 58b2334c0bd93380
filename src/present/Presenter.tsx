import { useLayoutEffect } from 'react';
import { m } from '../i18n/compiled/messages.js';
import { Loading } from '../panels/parts/Missing.tsx';
import { useAtlas } from '../state/store.ts';
import { sceneOf, storyOf } from '../state/scenes.ts';
import { Controls } from './Controls.tsx';
import { connectKeys } from './connectKeys.ts';
import { connectPointer } from './connectPointer.ts';
import { connectWindows } from './channel.ts';
import { SceneText } from './SceneText.tsx';
import { keepFitting } from '../ui/keepFitting.ts';
import '../ui/hall.css';
import './present.css';

/** Words and size of the column are outside React: its type follows them. */
const keepFittingRef = (column: HTMLElement | null) => (column ? keepFitting(column) : undefined);

/** A story before an audience: its scene beside the map in large type, steered by clicker, keys, touch or the speaker's window. */
export function Presenter() {
  const story = useAtlas(storyOf);
  const scene = useAtlas(sceneOf);
  const exploring = useAtlas((view) => view.exploring);
  const blank = useAtlas((view) => view.blank);
  // The other window and the keyboard are outside React; they answer from the moment that the scene is seen.
  useLayoutEffect(connectWindows, []);
  useLayoutEffect(connectKeys, []);
  if (!story || !scene) return <Loading part="stories" />;
  if (exploring) return <Controls story={story} />;
  return (
    <>
      <section className="presenter" ref={keepFittingRef} aria-label={m.present_label()}>
        <SceneText story={story} scene={scene} />
        <Controls story={story} />
      </section>
      <div className="present-surface" ref={connectPointer}>
        <span className="laser" aria-hidden="true" />
      </div>
      {blank ? <div className={`blank is-${blank}`} /> : null}
    </>
  );
}
