import type { StateId } from '../../domain/model.ts';
import { dayShown, statusOf, statusOn } from '../../domain/status.ts';
import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { addressOfView, citationOfView } from '../parts/citation.ts';
import { MiniMap } from '../parts/MiniMap.tsx';
import { useItems, useLens, useMapText, useSentence } from '../parts/useView.ts';
import './print.css';
import { type PrintedItem, type PrintedList, printedItems } from './printedItems.ts';
import { PrintStrip } from './PrintStrip.tsx';
import { useNotes } from '../parts/useNotes.ts';
import { usePart } from '../parts/usePart.ts';

/** Width of the map on paper, in CSS pixels. */
const MAP_WIDTH = 680;

const HEADINGS: Record<PrintedList, () => string> = {
  events: m.tab_events,
  bases: m.tab_bases,
  clashes: m.tab_clashes,
};

/** An address as people read it; one that is not well-formed stays as it is. */
function readable(url = ''): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The view on paper: map, legend, strip, facts, numbered sources, the rule of the borders, address and date. */
export function PrintSheet() {
  const { atlas, names, year, vote, state, language, library, sources } = usePart(
    'atlas',
    'names',
    'year',
    'vote',
    'state',
    'library',
    'sources',
  );
  const lens = useLens();
  const items = useItems();
  const sentence = useSentence();
  const mapText = useMapText();
  const lensName = names.lenses[lens.id]?.name ?? lens.id;
  const labels = names.lenses[lens.id]?.statuses;
  const day = dayShown(lens, { year, vote });
  const printed =
    items && library
      ? printedItems({ items, texts: library.texts, lens, state, year, language, since: m.since() })
      : null;
  const spans = (state ? [state] : atlas.states.map(({ id }) => id)).map((id) => statusOn(lens, id, day));
  const cited = [
    ...new Set([
      ...spans.flatMap((span) => span.sources),
      ...Object.values(printed ?? {}).flatMap((list) => list.flatMap((item) => item.sources)),
    ]),
  ];
  const numbers = (ids: readonly string[]): string => ids.map((id) => `[${cited.indexOf(id) + 1}]`).join(' ');
  const statesOf = (status: string): string =>
    atlas.states
      .filter(({ id }) => statusOn(lens, id, day).status === status)
      .map(({ id }) => names.states[id]?.name ?? id)
      .toSorted((a, b) => a.localeCompare(b, language))
      .join(', ');
  return (
    <article className="print-sheet" lang={language}>
      <header>
        <p>{m.title()}</p>
        <h1>{`${state ? `${names.states[state]?.name} · ` : ''}${lensName} ${year}`}</h1>
        <p>{sentence}</p>
      </header>
      <MiniMap
        atlas={atlas}
        lens={lens}
        moment={{ year, vote }}
        label={mapText}
        size={MAP_WIDTH}
        names={names.states}
      />
      <ul className="print-legend">
        {lens.statuses.map((status) => {
          const list = statesOf(status.id);
          return list === '' ? null : (
            <li key={status.id}>
              <Swatch fill={fillClass(status)} pattern={patternOf(status.kind)} />
              <b>{labels?.[status.id]?.name}</b> {list}
            </li>
          );
        })}
        <li>
          <Swatch fill="legend-blank" pattern="hatch" />
          {m.legend_de_facto()}
        </li>
      </ul>
      <p className="print-rule">
        {m.viewpoint()} {m.year_rule()} {m.made_with()}.
      </p>
      {state ? <StateNow state={state} numbers={numbers} /> : null}
      <PrintStrip atlas={atlas} lens={lens} names={names} />
      {printed
        ? (['events', 'bases', 'clashes'] as const).map((list) => (
            <Printed key={list} heading={HEADINGS[list]()} items={printed[list]} numbers={numbers} />
          ))
        : null}
      <h2>{m.sources()}</h2>
      {sources ? (
        <ol className="print-sources">
          {cited.map((id) => {
            const source = sources[id];
            return (
              <li key={id}>
                <span lang={source?.language}>{source?.title}</span>. {source?.publisher}
                {source?.date ? `, ${formatDate(source.date, language)}` : ''}. {readable(source?.url)}
              </li>
            );
          })}
        </ol>
      ) : (
        <p>{m.print_no_sources()}</p>
      )}
      <footer>
        <p>{citationOfView('apa', language)}</p>
        <p>
          {m.print_made({
            date: formatDate(today(), language),
            address: addressOfView(),
            version: atlas.version,
          })}
        </p>
      </footer>
    </article>
  );
}

function StateNow({ state, numbers }: { state: StateId; numbers: (ids: readonly string[]) => string }) {
  const { year, vote, names } = usePart('year', 'vote', 'names');
  // The panel of the state has asked for them.
  const notes = useNotes();
  const lens = useLens();
  const span = statusOn(lens, state, dayShown(lens, { year, vote }));
  const status = statusOf(lens, span.status);
  const note = notes?.statuses[span.id];
  return (
    <>
      <h2>{m.print_state_now()}</h2>
      <p>
        <b>{names.lenses[lens.id]?.statuses[status.id]?.name}.</b> {note?.note} {numbers(span.sources)}
      </p>
      {note?.disputed ? (
        <p>
          {m.disputed()}: {note.disputed}
        </p>
      ) : null}
    </>
  );
}

function Printed({
  heading,
  items,
  numbers,
}: {
  heading: string;
  items: readonly PrintedItem[];
  numbers: (ids: readonly string[]) => string;
}) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {items.map(({ id, when, title, text, disputed, sources }) => (
        <section key={id}>
          <p>
            <span className="print-when">{when}</span> <b>{title}.</b> {text} {numbers(sources)}
          </p>
          {disputed ? (
            <p>
              {m.disputed()}: {disputed}
            </p>
          ) : null}
        </section>
      ))}
    </>
  );
}
