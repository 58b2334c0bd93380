import type { Lens } from '../domain/model.ts';
import { inOrder } from '../domain/difference.ts';
import type { Scene } from '../domain/story.ts';
import { dayShown, statusOn } from '../domain/status.ts';
import { m } from '../i18n/compiled/messages.js';
import { fillClass } from '../scene/palette.ts';
import { patternOf } from '../scene/patterns.ts';
import { regionsOn } from '../scene/scene.ts';
import { useAtlas } from '../state/store.ts';
import type { ToldStory } from '../state/scenes.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { useLens } from '../panels/parts/useView.ts';
import { usePart } from '../panels/parts/usePart.ts';

/** What the audience reads: year, heading, text, the legend of what is on the map, and the rule by which it is drawn. */
export function SceneText({ story, scene }: { story: ToldStory; scene: Scene }) {
  const names = useAtlas((view) => view.names);
  const lens = useLens();
  const years = scene.compare === undefined ? null : inOrder(scene.compare, scene.year);
  return (
    <div className="scene-text">
      <h1 className="scene-story">
        {story.title} · {names.lenses[lens.id]?.name ?? lens.id}
      </h1>
      <div aria-live="polite">
        <p className={`scene-year ${years ? 'is-pair' : ''}`}>
          {years ? m.story_compare({ from: years[0], to: years[1] }) : scene.year}
        </p>
        <h2 className="scene-heading">{scene.heading}</h2>
        <p className="scene-words">{scene.text}</p>
      </div>
      <SceneLegend scene={scene} lens={lens} years={years} />
      <p className="scene-print">
        {m.viewpoint()} {m.year_rule()}
      </p>
    </div>
  );
}

/** The statuses on the map, in the order of the lens. */
function SceneLegend({
  scene,
  lens,
  years,
}: {
  scene: Scene;
  lens: Lens;
  years: readonly [number, number] | null;
}) {
  const { atlas, names } = usePart('atlas', 'names');
  const shown = new Set(
    (years ?? [scene.year]).flatMap((year) =>
      atlas.states.map(({ id }) => statusOn(lens, id, dayShown(lens, { year, vote: null })).status),
    ),
  );
  return (
    <ul className="scene-legend">
      {lens.statuses
        .filter(({ id }) => shown.has(id))
        .map((status) => (
          <li key={status.id}>
            <Swatch fill={fillClass(status)} pattern={years ? undefined : patternOf(status.kind)} />
            {names.lenses[lens.id]?.statuses[status.id]?.name}
          </li>
        ))}
      {years ? (
        <>
          <li>
            <span className="legend-split" /> {m.legend_split({ from: years[0], to: years[1] })}
          </li>
          <li>
            <span className="legend-faded" /> {m.legend_faded()}
          </li>
        </>
      ) : null}
      {regionsOn(atlas.regions, scene.year).length > 0 ? (
        <li>
          <Swatch fill="legend-blank" pattern="hatch" />
          {m.legend_de_facto()}
        </li>
      ) : null}
      {scene.layers.includes('bases') ? (
        <li>
          <span className="legend-mark mark-base" /> {m.legend_base()}
        </li>
      ) : null}
      {scene.layers.includes('clashes') ? (
        <li>
          <span className="legend-mark mark-clash" /> {m.legend_clash()}
        </li>
      ) : null}
    </ul>
  );
}
