import { useCallback, useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { useLens, useOver, useSentence } from '../parts/useView.ts';

/** What the moment of the view says, spoken when it changes; quiet while playing. Where it scrolls, the keyboard reaches it. */
export function Sentence({ playing = false }: { playing?: boolean }) {
  const sentence = useSentence();
  const second = useSentence('over');
  const lens = useLens();
  const over = useOver();
  const names = useAtlas((view) => view.names.lenses);
  const [scrolls, setScrolls] = useState(false);
  const told = (id: string, text: string): string =>
    m.lens_sentence({ lens: names[id]?.name ?? id, sentence: text });
  const text = over ? `${told(lens.id, sentence)} ${told(over.id, second)}` : sentence;
  // By the sizes that the browser tells: asked for its layout in here, WebKit makes one before the style sheets have come.
  const watch = useCallback((box: HTMLDivElement) => {
    const heights = new Map<Element, number>();
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) heights.set(target, contentRect.height);
      const text = [...box.children].reduce((sum, line) => sum + (heights.get(line) ?? 0), 0);
      setScrolls(text > (heights.get(box) ?? 0) + 1 && getComputedStyle(box).overflowY === 'auto');
    });
    for (const element of [box, ...box.children]) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={watch}
      className="sentence"
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': m.sentence_label() } : {})}
    >
      <p aria-live={playing ? 'off' : 'polite'}>{text}</p>
    </div>
  );
}
