import { type ReactNode, useEffect, useRef } from 'react';
import { m } from '../i18n/compiled/messages.js';
import { useMapText } from '../panels/parts/useView.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Stage } from '../stage/createStage.ts';
import { mountStage } from './stage.ts';

/** The map's box: the stage mounts itself into it once, children lie over it. */
export function MapStage({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const text = useMapText();
  // A task of its own: until then the page's poster stands where it was.
  useEffect(() => {
    const task = setTimeout(() => {
      if (box.current) stage.current = mountStage(box.current);
    });
    return () => {
      clearTimeout(task);
      stage.current?.destroy();
    };
  }, []);
  return (
    <div className="map">
      <div className="map-text" role="img" aria-label={text} />
      <div className="stage" ref={box} />
      <div className="map-tools" data-covers-map="">
        <IconButton icon="plus" label={m.zoom_in()} onClick={() => stage.current?.zoom(1.8)} />
        <IconButton icon="minus" label={m.zoom_out()} onClick={() => stage.current?.zoom(1 / 1.8)} />
        <IconButton icon="home" label={m.zoom_reset()} onClick={() => stage.current?.zoom(null)} />
      </div>
      {children}
    </div>
  );
}
