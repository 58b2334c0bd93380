import { m } from '../../i18n/compiled/messages.js';
import { useLens } from '../parts/useView.ts';
import { VoteLine } from './VoteLine.tsx';
import { YearLine } from './YearLine.tsx';

/** Time under the map: years, or in a lens of votes its resolutions. */
export function Timeline() {
  const { resolutions } = useLens();
  return (
    <section className="timeline" aria-label={resolutions ? m.vote_label() : m.year_label()}>
      {resolutions ? <VoteLine resolutions={resolutions} /> : <YearLine />}
    </section>
  );
}
