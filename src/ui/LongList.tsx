import { type ReactNode, useEffect, useRef, useState } from 'react';

/** This many are shown at first: each is written, laid out and painted anew when the year changes. */
const FIRST = 4;
/** So many more are shown each time the end comes near. */
const STEP = 12;

/** The end is near from this distance below the view on (CSS pixels). */
const NEAR = '600px 0px';

interface Props {
  length: number;
  /** At least so many are shown, as up to the chosen one. */
  least?: number;
  /** The words that ask for the rest, of which there are `count`. */
  more: (words: { count: number }) => string;
  children: (index: number) => ReactNode;
}

/**
 * A list shown from its beginning: the rest comes as the reader scrolls, or asks for it. What is out of sight costs nothing, however
 * long the list.
 */
export function LongList({ length, least = 0, more, children }: Props) {
  const [room, setRoom] = useState(FIRST);
  const end = useRef<HTMLButtonElement>(null);
  const shown = Math.min(length, Math.max(room, least));
  useEffect(() => {
    const button = end.current;
    if (!button) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setRoom(shown + STEP);
      },
      { root: button.closest('.panel-body'), rootMargin: NEAR },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <>
      {Array.from({ length: shown }, (_, index) => children(index))}
      {shown < length ? (
        <button ref={end} type="button" className="link list-more" onClick={() => setRoom(shown + STEP)}>
          {more({ count: length - shown })}
        </button>
      ) : null}
    </>
  );
}
