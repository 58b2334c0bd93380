import { regionsOn } from '../../scene/scene.ts';
import { m } from '../../i18n/compiled/messages.js';
import { usePart } from '../parts/usePart.ts';

/** The rule by which the map is drawn, and what is hatched in the selected state. */
export function Caption() {
  const { atlas, names, year, state } = usePart('atlas', 'names', 'year', 'state');
  const shown = regionsOn(atlas.regions, year);
  const captions = atlas.regions
    .filter((region) => region.state === state && shown.includes(region.id))
    .map(({ id, schematic }) => {
      const caption = names.regions[id]?.caption ?? '';
      return schematic ? `${caption} (${m.legend_schematic()})` : caption;
    });
  return (
    <p className="caption">
      {m.viewpoint()} {m.year_rule()} {captions.join(' ')}{' '}
      <span className="credits">
        {m.data_and_licence()} · {m.made_with()}
      </span>
    </p>
  );
}
