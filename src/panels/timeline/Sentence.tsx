import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { useLens, useOver, useSentence } from '../parts/useView.ts';

/** What the moment of the view says, spoken when it changes; quiet while playing. */
export function Sentence({ playing = false }: { playing?: boolean }) {
  const sentence = useSentence();
  const second = useSentence('over');
  const lens = useLens();
  const over = useOver();
  const names = useAtlas((view) => view.names.lenses);
  const told = (id: string, text: string): string =>
    m.lens_sentence({ lens: names[id]?.name ?? id, sentence: text });
  return (
    <p className="sentence" aria-live={playing ? 'off' : 'polite'}>
      {over ? `${told(lens.id, sentence)} ${told(over.id, second)}` : sentence}
    </p>
  );
}
