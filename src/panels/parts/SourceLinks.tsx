import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showSources } from '../../state/loading.ts';
import { useAtlas } from '../../state/store.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Loading } from './Missing.tsx';

/** The sources of a fact, each one click away; nothing as long as it is not known which they are. */
export function SourceLinks({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <Folded className="sources" summary={`${m.sources()} (${ids.length})`} onOpen={() => void showSources()}>
      <Links ids={ids} />
    </Folded>
  );
}

function Links({ ids }: { ids: readonly string[] }) {
  const sources = useAtlas((state) => state.sources);
  const language = useAtlas((state) => state.language);
  return (
    <>
      {sources ? null : <Loading part="sources" />}
      <ul>
        {ids.map((id) => {
          const source = sources?.[id];
          if (!source) return null;
          const date = source.date ? `, ${formatDate(source.date, language)}` : '';
          return (
            <li key={id}>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
                  {source.title}
                </a>
              ) : (
                <span lang={source.language}>{source.title}</span>
              )}
              <span className="source-by">
                {source.publisher}
                {date}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
