import type { Atlas, Lens } from '../../domain/model.ts';
import { dayShown, type Moment, statusOf, statusOn } from '../../domain/status.ts';
import { type Frame, openingFrame } from '../../scene/camera.ts';
import { fillClass } from '../../scene/palette.ts';
import { PATTERNS, patternOf } from '../../scene/patterns.ts';
import { regionsOn } from '../../scene/scene.ts';
import { PatternDefs } from '../../ui/PatternDefs.tsx';

/** Units of the poster's paths per plane unit; its shapes are used here again. */
const UNITS = 100;
const WHOLE = openingFrame({ width: 84, height: 66 });

/** The view of a frame in the poster's units. */
const viewBoxOf = ({ centre, width, height }: Frame): string =>
  [centre[0] - width / 2, -centre[1] - height / 2, width, height].map((value) => value * UNITS).join(' ');

interface Props {
  atlas: Atlas;
  lens: Lens;
  moment: Moment;
  /** What the map shows, in words. */
  label: string;
  /** Width on the page in CSS pixels, about: patterns and names are sized for it. */
  size: number;
  /** What is shown; the whole map without it. */
  frame?: Frame;
  /** Names written on the map, by state. */
  names?: Readonly<Record<string, { name: string }>>;
}

/** The map at one moment, still and without a renderer: for small maps and print. */
export function MiniMap({ atlas, lens, moment, label, size, names, frame = WHOLE }: Props) {
  const day = dayShown(lens, moment);
  const scale = (frame.width * UNITS) / size;
  const prefix = `mini${size}-${Math.round(frame.width)}`;
  const [x, y] = frame.centre;
  const turn = `rotate(${-frame.bearing} ${x * UNITS} ${-y * UNITS})`;
  return (
    <svg className="mini-map" viewBox={viewBoxOf(frame)} role="img" aria-label={label}>
      <PatternDefs prefix={prefix} scale={scale} patterns={PATTERNS} />
      <g transform={turn}>
        <use href="#layer-context" className="mini-land" />
        {atlas.states.map(({ id }) => {
          const status = statusOf(lens, statusOn(lens, id, day).status);
          const pattern = patternOf(status.kind);
          return (
            <g key={id}>
              <use href={`#shape-${id}`} className={fillClass(status)} />
              {pattern ? <use href={`#shape-${id}`} fill={`url(#${prefix}-${pattern})`} /> : null}
            </g>
          );
        })}
        <use href="#layer-lakes" className="mini-lakes" />
        <use href="#layer-borders" className="mini-borders" strokeWidth={scale} />
        {regionsOn(atlas.regions, moment.year).map((id) => (
          <use key={id} href={`#region-${id}`} fill={`url(#${prefix}-hatch)`} />
        ))}
        {names
          ? atlas.states.map(({ id, label: [x, y] }) => (
              <text key={id} x={x * UNITS} y={-y * UNITS} fontSize={10.5 * scale}>
                {names[id]?.name}
              </text>
            ))
          : null}
      </g>
    </svg>
  );
}
