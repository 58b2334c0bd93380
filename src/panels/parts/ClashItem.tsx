import { kilometresBetween, nearestBase } from '../../domain/distance.ts';
import { alliesIn } from '../../domain/membership.ts';
import type { Clash } from '../../domain/model.ts';
import type { Library } from '../../data/dataset.ts';
import { formatList, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { type AtlasState, useAtlas } from '../../state/store.ts';
import { Item } from './Item.tsx';
import { nameOfClashKind, nameOfOperator } from './kinds.ts';

function deathsText({ low, high }: NonNullable<Clash['deaths']>, language: AtlasState['language']): string {
  const number = (value: number): string => formatNumber(value, language);
  if (low !== undefined && high !== undefined) {
    return low === high ? number(low) : m.deaths_range({ low: number(low), high: number(high) });
  }
  if (low !== undefined) return m.deaths_at_least({ low: number(low) });
  return high === undefined ? m.deaths_unknown() : m.deaths_up_to({ high: number(high) });
}

/** How far a base was, and whether it was used: the one that sources speak of, else the nearest with forces. */
function distanceText(
  clash: Clash,
  { items, texts }: Library,
  { names, language }: Pick<AtlasState, 'names' | 'language'>,
): string | undefined {
  const told = clash.base && items.bases.find(({ id }) => id === clash.base?.id);
  const nearest = told ? { base: told, km: kilometresBetween(clash, told) } : nearestBase(clash, items.bases);
  if (!nearest) return undefined;
  const words = {
    base: texts.items[nearest.base.id]?.title ?? nearest.base.id,
    operator: nameOfOperator(nearest.base.operator, names, language),
    km: formatNumber(Math.round(nearest.km / 10) * 10, language),
  };
  if (!told) return m.nearest_base(words);
  const used = clash.base?.used ? m.base_used() : m.base_not_used();
  return [m.base_distance(words), used, texts.items[clash.id]?.base ?? ''].join(' ');
}

/** Which of the states involved were members of the alliance on the clash's first day. */
function alliesText(
  clash: Clash,
  { atlas, names, language }: Pick<AtlasState, 'atlas' | 'names' | 'language'>,
): string {
  const allies = alliesIn(atlas, clash).map((id) => names.states[id]?.name ?? id);
  return allies.length === 0 ? m.allies_none() : m.allies_all({ states: formatList(allies, language) });
}

/** A clash in the panel: parties, deaths as a range, what the alliance did, and the nearest base then open. */
export function ClashItem({ clash }: { clash: Clash }) {
  const library = useAtlas((state) => state.library);
  const atlas = useAtlas((state) => state.atlas);
  const names = useAtlas((state) => state.names);
  const language = useAtlas((state) => state.language);
  const text = library?.texts.items[clash.id];
  if (!library || !text) return null;
  const distance = distanceText(clash, library, { names, language });
  return (
    <Item
      fact={clash}
      text={text}
      when={formatPeriod(clash.from, clash.to, language, m.since())}
      what={nameOfClashKind(clash.kind)}
    >
      <dl className="clash-facts">
        <dt>{m.parties()}</dt>
        <dd>{text.parties?.join(' · ')}</dd>
        {clash.deaths ? (
          <>
            <dt>{m.deaths()}</dt>
            <dd>
              {deathsText(clash.deaths, language)}
              {text.deaths ? <small>{text.deaths}</small> : null}
            </dd>
          </>
        ) : null}
        <dt>{m.alliance_did()}</dt>
        <dd>
          {text.alliance} <small>{alliesText(clash, { atlas, names, language })}</small>
        </dd>
      </dl>
      {distance ? <p className="distance">{distance}</p> : null}
    </Item>
  );
}
