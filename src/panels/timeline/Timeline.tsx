import type { ReactNode } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { useLens } from '../parts/useView.ts';
import { VoteLine } from './VoteLine.tsx';
import { YearLine } from './YearLine.tsx';

/** Time under the map: years, or in a lens of votes its resolutions; `strip` stands over the slider where it is shown. */
export function Timeline({ strip }: { strip: ReactNode }) {
  const { resolutions } = useLens();
  return (
    <section className="timeline" aria-label={resolutions ? m.vote_label() : m.year_label()}>
      {strip}
      {resolutions ? <VoteLine resolutions={resolutions} /> : <YearLine />}
    </section>
  );
}
