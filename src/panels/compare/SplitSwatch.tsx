import type { Lens } from '../../domain/model.ts';
import { statusOf } from '../../domain/status.ts';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';

interface Props {
  lens: Lens;
  /** Ids of the two statuses. */
  before: string;
  after: string;
}

/** Both statuses side by side, each with its pattern. */
export function SplitSwatch({ lens, before, after }: Props) {
  return (
    <svg className="split-swatch" viewBox="0 0 44 20" aria-hidden="true">
      {[before, after].map((id, at) => {
        const status = statusOf(lens, id);
        const pattern = patternOf(status.kind);
        const box = { x: at * 22, y: 0, width: 22, height: 20 };
        return (
          <g key={at === 0 ? 'before' : 'after'}>
            <rect {...box} className={fillClass(status)} />
            {pattern ? <rect {...box} fill={`url(#swatch-${pattern})`} /> : null}
          </g>
        );
      })}
    </svg>
  );
}
