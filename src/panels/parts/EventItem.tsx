import { memo } from 'react';
import type { AtlasEvent } from '../../domain/model.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { useAtlas } from '../../state/store.ts';
import { Item } from './Item.tsx';
import { nameOfEventKind, nameOfOrg } from './kinds.ts';

/** An event in the panel. */
export const EventItem = memo(function EventItem({ event }: { event: AtlasEvent }) {
  const text = useAtlas((state) => state.library?.texts.items[event.id]);
  const language = useAtlas((state) => state.language);
  if (!text) return null;
  return (
    <Item
      fact={event}
      text={text}
      when={formatPeriod(event.date, event.end ?? event.date, language, '')}
      what={[nameOfEventKind(event.kind), ...event.orgs.map((org) => nameOfOrg(org))].join(' · ')}
    />
  );
});
