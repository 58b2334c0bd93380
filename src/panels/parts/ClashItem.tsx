import { memo } from 'react';
import type { Clash } from '../../domain/model.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { alliesText, deathsText, distanceText } from './clashWords.ts';
import { Item } from './Item.tsx';
import { nameOfClashKind } from './kinds.ts';

/** A clash in the panel: parties, deaths as a range, what the alliance did, and the nearest base then open. */
export const ClashItem = memo(function ClashItem({ clash }: { clash: Clash }) {
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
});
