import { useEffect, useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { endTour } from '../../state/touring.ts';
import './tour.css';

interface Step {
  /** What the step is about, as a selector; the first that is there and visible. */
  about: string;
  title: () => string;
  text: () => string;
}

const STEPS: readonly Step[] = [
  { about: '.timeline', title: m.tour_year_title, text: m.tour_year_text },
  { about: '.stage', title: m.tour_state_title, text: m.tour_state_text },
  { about: '.header .select, .header .choice', title: m.tour_lens_title, text: m.tour_lens_text },
  { about: '.panel > .pages-nav, .panel', title: m.tour_take_title, text: m.tour_take_text },
];

/** Points out what the step is about while it is shown. */
function pointOut(about: string): () => void {
  const elements = [...document.querySelectorAll<HTMLElement>(about)];
  const element = elements.find(({ offsetHeight }) => offsetHeight > 0);
  element?.classList.add('is-toured');
  return () => element?.classList.remove('is-toured');
}

/** Four steps beside the map; nothing is locked, and one button ends them for good. */
export function Tour() {
  const [index, setIndex] = useState(0);
  const step = STEPS[index] ?? STEPS[0];
  const isLast = index === STEPS.length - 1;
  // What is pointed out stands elsewhere on the page.
  useEffect(() => (step ? pointOut(step.about) : undefined), [step]);
  if (!step) return null;
  return (
    <section className="tour" aria-label={m.tour_label()}>
      <div aria-live="polite">
        <h2>{step.title()}</h2>
        <p>{step.text()}</p>
      </div>
      <div className="tour-actions">
        <span className="quiet">{m.tour_place({ step: index + 1, count: STEPS.length })}</span>
        {isLast ? null : (
          <button type="button" className="link" onClick={endTour}>
            {m.tour_skip()}
          </button>
        )}
        <button
          type="button"
          className="button is-primary"
          onClick={() => (isLast ? endTour() : setIndex(index + 1))}
        >
          {isLast ? m.tour_end() : m.tour_next()}
        </button>
      </div>
    </section>
  );
}
