import { m } from '../../i18n/compiled/messages.js';
import { type Part, tryAgain, useMissing } from '../../state/missing.ts';

/** In the place of what could not be loaded: that it could not, and the way on. */
export function MissingHere() {
  return (
    <p className="quiet">
      {m.missing_here()}{' '}
      <button type="button" className="link" onClick={() => void tryAgain()}>
        {m.retry()}
      </button>
    </p>
  );
}

/** In the place of what is on its way, or could not be loaded. */
export function Loading({ part }: { part: Part }) {
  const isMissing = useMissing(({ parts }) => parts.includes(part));
  return isMissing ? <MissingHere /> : <p className="quiet">{m.loading()}</p>;
}
