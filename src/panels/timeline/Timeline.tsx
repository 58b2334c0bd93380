import { type ReactNode, Suspense } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { later } from '../parts/later.tsx';
import { useLens } from '../parts/useView.ts';
import { YearLine } from './YearLine.tsx';

/** One lens of many has votes instead of years. */
const VoteLine = later('texts', async () => (await import('./VoteLine.tsx')).VoteLine);

/** Time under the map: years, or in a lens of votes its resolutions; `strip` stands over the slider where it is shown. */
export function Timeline({ strip }: { strip: ReactNode }) {
  const { resolutions } = useLens();
  return (
    <section className="timeline" aria-label={resolutions ? m.vote_label() : m.year_label()}>
      {strip}
      {resolutions ? (
        <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
          <VoteLine resolutions={resolutions} />
        </Suspense>
      ) : (
        <YearLine />
      )}
    </section>
  );
}
