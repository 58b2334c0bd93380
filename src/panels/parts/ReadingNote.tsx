import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { faultText, storyHintText } from '../../state/stories/storyText.ts';

/** What came of opening a story from a file or an address: why not, or what was left out. */
export function ReadingNote() {
  const reading = useAtlas((view) => view.reading);
  if (!reading) return null;
  if ('fault' in reading) {
    return (
      <p className="reading-note" role="alert">
        {m.own_failed()} {faultText(reading.fault)}
      </p>
    );
  }
  if (reading.hints.length === 0) return null;
  return (
    <div className="reading-note" role="status">
      <p>{m.own_hints()}</p>
      <ul>
        {reading.hints.map(storyHintText).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
