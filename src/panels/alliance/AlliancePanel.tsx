import { membershipOn } from '../../domain/membership.ts';
import type { Lens } from '../../domain/model.ts';
import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { selectState } from '../../state/actions.ts';
import { DEFAULT_LENS, useAtlas } from '../../state/store.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { ItemTabs } from '../parts/ItemTabs.tsx';
import { useSentence } from '../parts/useView.ts';

/** With no state selected: the alliances themselves in the year of the view. */
export function AlliancePanel() {
  const { atlas, year, lens } = useAtlas();
  const sentence = useSentence();
  const lenses = atlas.lenses.filter(({ id }) => (lens === DEFAULT_LENS ? id !== DEFAULT_LENS : id === lens));
  return (
    <>
      <h2>{m.alliance_year({ year })}</h2>
      <p className="lead">{sentence}</p>
      {lenses.map((each) => (
        <AllianceNow key={each.id} lens={each} />
      ))}
      <h3 className="section">{m.alliance_items()}</h3>
      <ItemTabs state={null} />
    </>
  );
}

function AllianceNow({ lens }: { lens: Lens }) {
  const { atlas, names, year, language } = useAtlas();
  const { members, joined, left, area, share } = membershipOn(atlas, lens, year);
  const nameOf = (id: string): string => names.states[id]?.name ?? id;
  const list = (ids: readonly string[]): string => formatList(ids.map(nameOf), language);
  const member = lens.statuses.find(({ kind }) => kind === 'member');
  return (
    <section className="alliance">
      <h3>
        {member ? <Swatch fill={fillClass(member)} /> : null} {names.lenses[lens.id]?.name}
      </h3>
      {members.length === 0 ? (
        <p>{m.alliance_none()}</p>
      ) : (
        <>
          <p>
            <strong>{m.alliance_members({ count: members.length })}</strong>
            <br />
            {m.alliance_area({ area: formatNumber(area, language), share: formatPercent(share, language) })}
          </p>
          <ul className="members">
            {members.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => selectState(id)}>
                  {nameOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {joined.length > 0 ? <p>{m.alliance_joined({ states: list(joined) })}</p> : null}
      {left.length > 0 ? <p>{m.alliance_left({ states: list(left) })}</p> : null}
    </section>
  );
}
