import { type KeyboardEvent, memo, Suspense, useMemo } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/dates.ts';
import { yearsOfChange } from '../../domain/status.ts';
import { ROW_ORDERS, type RowOrder } from '../../domain/rowOrder.ts';
import { m } from '../../i18n/compiled/messages.js';
import { lastOpenYear, setPlaying, setRowOrder, setSpeed, showYear } from '../../state/actions.ts';
import { showStop } from '../../state/stepping.ts';
import { type Speed, SPEEDS, useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { later, Nothing } from '../parts/later.tsx';
import { useLens, useSentence } from '../parts/useView.ts';
import { Sentence } from './Sentence.tsx';
import { takeOver } from './takeOver.ts';
import { placeOf, ticksOf } from './ticks.ts';
import { StripButton } from '../parts/StripButton.tsx';
import { useStrip } from '../parts/useStrip.ts';
import { CompareButton, YearNow } from './YearNow.tsx';

/** The curve comes after the slider, with what it counts. */
const Density = later(undefined, async () => (await import('./Density.tsx')).Density, Nothing);

const ORDERS: Record<RowOrder, () => string> = { region: m.order_region, change: m.order_change };
const SPEED_NAMES: Record<Speed, () => string> = { 0.5: m.speed_slow, 1: m.speed_normal, 2: m.speed_fast };

/** PageUp and PageDown go to the previous and next change; the slider's own keys do the rest. */
function jumpToChange(event: KeyboardEvent): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
  event.preventDefault();
  showStop(event.key === 'PageDown' ? 1 : -1);
}

/** Year, sentence of change, slider with the years of change ticked, and play. */
export function YearLine() {
  const year = useAtlas((view) => view.year);
  const playing = useAtlas((view) => view.playing);
  const lastOpen = useAtlas(lastOpenYear);
  const sentence = useSentence();
  const lens = useLens();
  const years = useMemo(() => yearsOfChange(lens).filter((each) => each <= lastOpen), [lens, lastOpen]);
  const value = m.year_value({ year, sentence });
  const valueText = lastOpen < LAST_YEAR ? m.year_locked({ value }) : value;
  return (
    <>
      <div className="timeline-head">
        <YearNow />
        <Sentence playing={playing} />
        <Tools />
      </div>
      <div className="timeline-controls">
        <Steps />
        <div className="slider">
          <Suspense fallback={null}>
            <Density />
          </Suspense>
          <input
            ref={takeOver}
            type="range"
            min={FIRST_YEAR}
            max={LAST_YEAR}
            step={1}
            value={year}
            aria-label={m.year_label()}
            aria-valuetext={valueText}
            onKeyDown={jumpToChange}
            onChange={({ target }) => showYear(target.valueAsNumber)}
          />
          <Ticks years={years} />
          {lastOpen < LAST_YEAR ? (
            <div className="locked" style={{ left: `${placeOf(lastOpen)}%` }} aria-hidden="true" />
          ) : null}
        </div>
      </div>
    </>
  );
}

/** What stays while the year moves: order of the strip, speed, comparison. */
const Tools = memo(function Tools() {
  const speed = useAtlas((view) => view.speed);
  const rowOrder = useAtlas((view) => view.rowOrder);
  // Every word of it is one of the page's language.
  useAtlas((view) => view.language);
  const strip = useStrip();
  return (
    <div className="timeline-tools">
      {strip ? (
        <Choice
          label={m.order_label()}
          value={rowOrder}
          options={ROW_ORDERS.map((value) => ({ value, label: ORDERS[value]() }))}
          onChange={setRowOrder}
        />
      ) : null}
      <Choice
        label={m.speed_label()}
        value={speed}
        options={SPEEDS.map((value) => ({ value, label: SPEED_NAMES[value]() }))}
        onChange={setSpeed}
      />
      <CompareButton />
      <StripButton />
    </div>
  );
});

const back = (): void => showStop(-1);
const on = (): void => showStop(1);

/** Play, and the steps from change to change. */
const Steps = memo(function Steps() {
  const playing = useAtlas((view) => view.playing);
  useAtlas((view) => view.language);
  return (
    <>
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={playing ? m.pause() : m.play()}
        onClick={() => setPlaying(!playing)}
      />
      <IconButton icon="previous" label={m.previous_change()} onClick={back} />
      <IconButton icon="next" label={m.next_change()} onClick={on} />
    </>
  );
});

const Ticks = memo(function Ticks({ years }: { years: readonly number[] }) {
  return (
    <div className="ticks" aria-hidden="true">
      {ticksOf(years).map(({ year, at, change, label }) => (
        <span key={year} className={change ? 'tick is-change' : 'tick'} style={{ left: `${at}%` }}>
          {label ? <b className={label === 'major' ? 'is-major' : undefined}>{year}</b> : null}
        </span>
      ))}
    </div>
  );
});
