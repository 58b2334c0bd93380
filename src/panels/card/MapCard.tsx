import { useLayoutEffect, useRef } from 'react';
import type { StateId } from '../../domain/model.ts';
import { dayShown, statusOn } from '../../domain/status.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { chooseItem, showCard } from '../../state/actions.ts';
import { type Card, useAtlas } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { nameOfBaseKind, nameOfClashKind, nameOfOperator } from '../parts/kinds.ts';
import { sinceText } from '../../i18n/shown.ts';
import { useLens, useOver } from '../parts/useView.ts';
import { useNotes } from '../parts/useNotes.ts';
import { usePart } from '../parts/usePart.ts';

const GAP = 14;

/** Keeps the card inside its map: beside the point, turned to where there is room. */
function place(element: HTMLElement, { x, y }: Card): void {
  const { clientWidth: width, clientHeight: height } = element.parentElement ?? element;
  const left = x + GAP + element.offsetWidth > width ? x - GAP - element.offsetWidth : x + GAP;
  const top = Math.min(Math.max(8, y - element.offsetHeight / 2), height - element.offsetHeight - 8);
  element.style.transform = `translate(${Math.round(Math.max(8, left))}px, ${Math.round(Math.max(8, top))}px)`;
}

/** The card over the map: a state, or the marks at one point. */
export function MapCard() {
  const card = useAtlas((view) => view.card);
  const box = useRef<HTMLDivElement>(null);
  // Keeps the card's place in step with its size, which only the laid-out page knows.
  useLayoutEffect(() => {
    if (box.current && card) place(box.current, card);
  });
  if (!card) return null;
  const pinned = card.type === 'marks' && card.pinned;
  return (
    <div className={pinned ? 'card is-pinned' : 'card'} ref={box} role={pinned ? 'dialog' : 'status'}>
      {card.type === 'state' ? <StateCard id={card.id} /> : <MarksCard ids={card.ids} pinned={card.pinned} />}
    </div>
  );
}

function StateCard({ id }: { id: StateId }) {
  const lens = useLens();
  const over = useOver();
  const view = useAtlas();
  const { names } = view;
  const notes = useNotes();
  return (
    <>
      <h3>{names.states[id]?.name}</h3>
      {[lens, ...(over ? [over] : [])].map((each) => {
        const span = statusOn(each, id, dayShown(each, view));
        return (
          <div key={each.id}>
            <p>
              {over ? `${names.lenses[each.id]?.name}: ` : null}
              <strong>{names.lenses[each.id]?.statuses[span.status]?.name}</strong>{' '}
              {sinceText(span, each, view.language)}
            </p>
            <p>{notes?.statuses[span.id]?.note}</p>
          </div>
        );
      })}
    </>
  );
}

function MarksCard({ ids, pinned }: { ids: readonly string[]; pinned: boolean }) {
  return (
    <>
      {ids.length > 1 ? <p className="card-count">{m.here_are({ count: ids.length })}</p> : null}
      {pinned ? <IconButton icon="close" label={m.close()} onClick={() => showCard(null)} /> : null}
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <MarkLine id={id} pinned={pinned} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MarkLine({ id, pinned }: { id: string; pinned: boolean }) {
  const { library, names, language } = usePart('library', 'names');
  const text = library?.texts.items[id];
  const base = library?.items.bases.find((one) => one.id === id);
  const clash = library?.items.clashes.find((one) => one.id === id);
  if (!text) return null;
  const kind = base
    ? m.operated_by({
        kind: nameOfBaseKind(base.kind),
        operator: nameOfOperator(base.operator, names, language),
      })
    : clash && nameOfClashKind(clash.kind);
  const span = base ?? clash;
  const details = (
    <span className="mark-line">
      {kind}
      {span ? `, ${formatPeriod(span.from, span.to, language, m.since())}` : ''}
    </span>
  );
  return pinned ? (
    <button type="button" onClick={() => chooseItem(id)}>
      {text.title} {details}
    </button>
  ) : (
    <>
      <strong>{text.title}</strong> {details}
    </>
  );
}
