import { useShallow } from 'zustand/react/shallow';
import { m } from '../../i18n/compiled/messages.js';
import { DASHES, dashOf } from '../../scene/patterns.ts';
import { showOver } from '../../state/actions.ts';
import { DEFAULT_LENS } from '../../state/place.ts';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useOver } from '../parts/useView.ts';

const NONE = '';

/** The second lens: its choice, and what each dash of the outlines means. */
export function DashLegend() {
  const { atlas, names, lens } = useAtlas(useShallow(({ atlas, names, lens }) => ({ atlas, names, lens })));
  const over = useOver();
  const others = atlas.lenses.filter(({ id }) => id !== lens && id !== DEFAULT_LENS);
  const words = over && names.lenses[over.id];
  const meanings = useAtlas((view) => view.library?.texts.meanings[over?.id ?? '']);
  return (
    <div className="legend-over">
      <Choice
        label={m.over_label()}
        value={over?.id ?? NONE}
        options={[
          { value: NONE, label: m.over_none() },
          ...others.map(({ id }) => ({ value: id, label: names.lenses[id]?.name ?? id })),
        ]}
        onChange={(id) => showOver(id === NONE ? null : id)}
      />
      {over && words ? (
        <>
          <p className="legend-part">{words.question}</p>
          <ul>
            {over.statuses
              .filter(({ kind }) => kind !== 'none')
              .map(({ id, kind }) => (
                <li key={id} title={meanings?.[id]}>
                  <svg className="dash-sample" viewBox="0 0 44 6" aria-hidden="true">
                    <path d="M0 3H44" strokeDasharray={DASHES[dashOf(kind) ?? 'solid'].join(' ')} />
                  </svg>
                  {words.statuses[id]?.name}
                </li>
              ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
