import { useMemo } from 'react';
import { membershipOn } from '../../domain/membership.ts';
import type { Lens, StateId } from '../../domain/model.ts';
import { dayShown, resolutionShown, statesByStatus } from '../../domain/status.ts';
import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { selectState } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { usePart } from '../parts/usePart.ts';

interface Props {
  lens: Lens;
  /** True where several lenses stand below each other and need their names. */
  titled: boolean;
}

/** Who stands where in one lens: a list of states for each status, and for an alliance what it covers. */
export function LensNow({ lens, titled }: Props) {
  const { names, year, vote, language } = usePart('names', 'year', 'vote');
  const meanings = useAtlas((view) => view.library?.texts.meanings[lens.id]);
  const day = dayShown(lens, { year, vote });
  const resolution = resolutionShown(lens, { year, vote });
  const words = names.lenses[lens.id];
  const states = useMemo(
    () =>
      Object.keys(names.states)
        .map((id) => id as StateId)
        .toSorted((a, b) => (names.states[a]?.name ?? a).localeCompare(names.states[b]?.name ?? b, language)),
    [names, language],
  );
  const byStatus = statesByStatus(lens, states, day);
  const groups = lens.statuses
    .filter(({ kind }) => kind !== 'none')
    .map((status) => ({ status, states: byStatus.get(status.id) ?? [] }))
    .filter((group) => group.states.length > 0);
  return (
    <section className="alliance">
      {titled ? <h3>{words?.name}</h3> : null}
      {resolution ? (
        <>
          <p>{words?.resolutions?.[resolution.id]?.text}</p>
          <SourceLinks ids={lens.spans.find(({ from }) => from === resolution.date)?.sources ?? []} />
        </>
      ) : null}
      {groups.length === 0 ? <p>{m.alliance_none()}</p> : null}
      {groups.map(({ status, states: ids }) => (
        <div key={status.id} className="group">
          <p className="group-name" title={meanings?.[status.id]}>
            <Swatch fill={fillClass(status)} pattern={patternOf(status.kind)} />
            {m.group_count({ name: words?.statuses[status.id]?.name ?? status.id, count: ids.length })}
          </p>
          {status.kind === 'member' ? <MemberArea lens={lens} /> : null}
          <ul className="members">
            {ids.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => selectState(id)}>
                  {names.states[id]?.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The members' land, and who came and went within the year. */
function MemberArea({ lens }: { lens: Lens }) {
  const { atlas, names, year, language } = usePart('atlas', 'names', 'year');
  const { joined, left, area, share } = membershipOn(atlas, lens, year);
  const list = (ids: readonly string[]): string =>
    formatList(
      ids.map((id) => names.states[id]?.name ?? id),
      language,
    );
  return (
    <p className="group-note">
      {m.alliance_area({ area: formatNumber(area, language), share: formatPercent(share, language) })}
      {joined.length > 0 ? ` ${m.alliance_joined({ states: list(joined) })}.` : null}
      {left.length > 0 ? ` ${m.alliance_left({ states: list(left) })}.` : null}
    </p>
  );
}
