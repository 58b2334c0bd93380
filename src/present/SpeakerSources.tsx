import { formatDate } from '../i18n/format.ts';
import { Loading } from '../panels/parts/Missing.tsx';
import { useAtlas } from '../state/store.ts';

/** Sources as one says them: who, when, what. */
export function SpeakerSources({ ids }: { ids: readonly string[] }) {
  const sources = useAtlas((view) => view.sources);
  const language = useAtlas((view) => view.language);
  if (!sources) return <Loading part="sources" />;
  return (
    <ul className="speaker-sources">
      {ids.map((id) => {
        const source = sources[id];
        return source ? (
          <li key={id}>
            <b>{source.publisher}</b>
            {source.date ? `, ${formatDate(source.date, language)}` : ''}:{' '}
            <cite lang={source.language}>{source.title}</cite>
          </li>
        ) : null;
      })}
    </ul>
  );
}
