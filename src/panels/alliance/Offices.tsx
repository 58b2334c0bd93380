import { useShallow } from 'zustand/react/shallow';
import { dayBefore, dayOfYear } from '../../domain/dates.ts';
import type { Office, OfficeKind } from '../../domain/ledger.ts';
import { inOffice, shareOf, termsUntil } from '../../domain/offices.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { Folded } from '../../ui/Folded.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';

const HEADINGS: Record<OfficeKind, () => string> = {
  'secretary-general': m.offices_secretary,
  'chief-of-joint-staff': m.offices_staff,
};

/** Who led the organs of the alliance until the year: terms, citizenship, and how long Russians held the office. */
export function Offices({ year }: { year: number }) {
  const offices = useAtlas((view) => view.library?.items.offices);
  if (!offices) return null;
  return (
    <>
      <OfficeTerms office="secretary-general" offices={offices} year={year} />
      <OfficeTerms office="chief-of-joint-staff" offices={offices} year={year} />
    </>
  );
}

function OfficeTerms({
  office,
  offices,
  year,
}: {
  office: OfficeKind;
  offices: readonly Office[];
  year: number;
}) {
  const day = dayOfYear(year);
  const terms = termsUntil(offices, office, day);
  if (terms.length === 0) return null;
  return (
    <Folded
      className="terms"
      summary={
        <>
          {HEADINGS[office]()} <span className="count">{terms.length}</span>
        </>
      }
    >
      <Terms terms={terms} day={day} />
    </Folded>
  );
}

function Terms({ terms, day }: { terms: readonly Office[]; day: string }) {
  const language = useAtlas((view) => view.language);
  const { held, total } = shareOf(terms, 'RUS', day);
  return (
    <>
      {total > 0 ? (
        <p>
          {m.office_share({
            date: formatDate(day, language),
            held: formatNumber(held, language),
            total: formatNumber(total, language),
          })}
        </p>
      ) : null}
      <ol>
        {terms.toReversed().map((term) => (
          <OfficeTerm key={term.id} term={term} now={inOffice(term, day)} />
        ))}
      </ol>
    </>
  );
}

function OfficeTerm({ term, now }: { term: Office; now: boolean }) {
  const { names, language } = useAtlas(useShallow(({ names, language }) => ({ names, language })));
  const text = useAtlas((view) => view.library?.texts.offices[term.id]);
  return (
    <li className={now ? 'term is-now' : 'term'}>
      <p className="item-when">
        {formatPeriod(term.from, term.to && dayBefore(term.to), language, m.since())}
        {term.acting ? ` · ${m.office_acting()}` : null}
      </p>
      <p>
        <strong>{text?.person}</strong> · {names.states[term.nationality]?.name}
      </p>
      <p>{text?.text}</p>
      {text?.disputed ? (
        <p className="disputed">
          <strong>{m.disputed()}:</strong> {text.disputed}
        </p>
      ) : null}
      <SourceLinks ids={term.sources} />
    </li>
  );
}
