import { heldUntil } from '../../domain/control.ts';
import { covers, dayOfYear } from '../../domain/dates.ts';
import type { Region, StateId } from '../../domain/model.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { Folded } from '../../ui/Folded.tsx';
import { Loading } from '../parts/Missing.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { useNotes } from '../parts/useNotes.ts';
import { usePart } from '../parts/usePart.ts';

/** The areas of a state that others than its recognised government have held until the year: by whom, since when and what is disputed. */
export function Control({ state }: { state: StateId }) {
  const { atlas, year } = usePart('atlas', 'year');
  const day = dayOfYear(year);
  const regions = atlas.regions.filter(
    (region) => region.state === state && heldUntil(region, day).length > 0,
  );
  if (regions.length === 0) return null;
  return (
    <Folded
      className="terms"
      summary={
        <>
          {m.control_heading()} <span className="count">{regions.length}</span>
        </>
      }
    >
      {regions.map((region) => (
        <Held key={region.id} region={region} day={day} />
      ))}
    </Folded>
  );
}

function Held({ region, day }: { region: Region; day: string }) {
  const { names, language } = usePart('names', 'language');
  const notes = useNotes();
  const words = notes?.regions[region.id];
  if (!words) return <Loading part="texts" />;
  return (
    <section>
      <h3>{names.regions[region.id]?.name}</h3>
      <p>{names.regions[region.id]?.caption}</p>
      {words.disputed ? (
        <p className="disputed">
          <strong>{m.disputed()}:</strong> {words.disputed}
        </p>
      ) : null}
      <SourceLinks ids={region.sources} />
      <ol>
        {heldUntil(region, day).map(({ span, index }) => (
          <li key={span.from} className={covers(span, day) ? 'term is-now' : 'term'}>
            <p className="item-when">{formatPeriod(span.from, span.to, language, m.since())}</p>
            <p>
              <strong>{words.control[index]?.by}</strong>
            </p>
            <p>{words.control[index]?.note}</p>
            <SourceLinks ids={words.control[index]?.sources ?? []} />
          </li>
        ))}
      </ol>
    </section>
  );
}
