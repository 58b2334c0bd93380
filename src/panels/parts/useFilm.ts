import { useEffect, useRef, useState } from 'react';
import { filmFile, type FilmFormat, filmFormatsHere } from '../../export/filmFiles.ts';
import type { Film } from '../../export/filmPlan.ts';
import { vttOf } from '../../export/filmWords.ts';
import { m } from '../../i18n/compiled/messages.js';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface MadeFilm {
  /** Without its ending. */
  name: string;
  format: FilmFormat;
  file: Blob;
  subtitles: Blob;
}

interface FilmMaking {
  /** The formats that this browser can make; `null` until that is known. */
  formats: readonly FilmFormat[] | null;
  /** The share that is made; `null` while nothing is. */
  progress: number | null;
  /** Why there is no film, in words. */
  told: string;
  made: MadeFilm | null;
  make: (film: Film, format: FilmFormat, name: string) => Promise<void>;
  cancel: () => void;
}

/** Makes one film at a time, which can be watched and stopped; leaving the page stops it. */
export function useFilm(): FilmMaking {
  const [formats, setFormats] = useState<readonly FilmFormat[] | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const [made, setMade] = useState<MadeFilm | null>(null);
  const stop = useRef<AbortController | null>(null);
  // What films are made with is fetched while the network is there.
  useEffect(() => {
    filmFormatsHere().then(setFormats, (error: unknown) =>
      setTold(m.film_unprepared({ reason: reasonOf(error) })),
    );
    return () => stop.current?.abort();
  }, []);
  const make = async (film: Film, format: FilmFormat, name: string): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    setMade(null);
    setTold('');
    setProgress(0);
    try {
      const file = await filmFile(film, format, { signal, onProgress: setProgress });
      setMade({ name, format, file, subtitles: new Blob([vttOf(film)], { type: 'text/vtt' }) });
    } catch (error) {
      setTold(
        signal.aborted
          ? m.film_cancelled()
          : m.export_failed({ name: `${name}.${format}`, reason: reasonOf(error) }),
      );
    } finally {
      setProgress(null);
    }
  };
  return { formats, progress, told, made, make, cancel: () => stop.current?.abort() };
}
