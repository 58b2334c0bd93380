import { LAST_YEAR } from '../domain/dates.ts';
import { m } from '../i18n/compiled/messages.js';
import { openingSlider } from '../panels/timeline/takeOver.ts';
import { languageAsked } from '../state/known.ts';
import { type Cause, findCause, tryAgain } from '../state/missing.ts';

const CAUSES = {
  unreachable: m.missing_unreachable,
  edition: m.missing_edition,
  failed: () => '',
} satisfies Record<Cause, unknown>;

/** Without its data the page keeps the poster and the slider that came with it, says why and offers the way on. */
export function tellFailedStart(): void {
  const language = languageAsked(location.search);
  const locale = { locale: language };
  const note = document.createElement('p');
  const button = document.createElement('button');
  note.className = 'noscript';
  note.lang = language;
  note.setAttribute('role', 'alert');
  button.className = 'button';
  button.type = 'button';
  button.textContent = m.retry({}, locale);
  const slider = openingSlider();
  const year = document.createElement('span');
  const tellYear = (): void => {
    year.textContent = m.start_failed({ year: slider?.valueAsNumber ?? LAST_YEAR }, locale);
  };
  const tell = (cause: string): void => note.replaceChildren(year, ' ', cause, ' ', button);
  const tellCause = async (): Promise<void> => tell(CAUSES[await findCause()]({}, locale));
  button.addEventListener('click', () => void tryAgain().then(tellCause));
  slider?.addEventListener('input', tellYear);
  tellYear();
  tell('');
  document.body.append(note);
  void tellCause();
}
