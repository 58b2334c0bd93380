import { memo } from 'react';
import type { Base } from '../../domain/model.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Item } from './Item.tsx';
import { nameOfBaseKind, nameOfConsent, nameOfOperator } from './kinds.ts';

/** A base or mission in the panel: kind, operator, consent, legal basis, stated strength and its history. */
export const BaseItem = memo(function BaseItem({ base }: { base: Base }) {
  const text = useAtlas((state) => state.library?.texts.items[base.id]);
  const names = useAtlas((state) => state.names);
  const language = useAtlas((state) => state.language);
  if (!text) return null;
  const what = [
    nameOfBaseKind(base.kind),
    nameOfOperator(base.operator, names, language),
    nameOfConsent(base.consent),
  ];
  const range = (low: number, high: number): string =>
    low === high
      ? formatNumber(low, language)
      : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  return (
    <Item
      fact={base}
      text={text}
      when={formatPeriod(base.from, base.to, language, m.since())}
      what={what.join(' · ')}
    >
      {text.basis ? (
        <p>
          <strong>{m.basis()}:</strong> {text.basis}
        </p>
      ) : null}
      {base.strength ? (
        <p>
          <strong>{m.strength()}:</strong>{' '}
          {base.strength
            .map(({ date, low, high }) => `${range(low, high)} (${formatDate(date, language)})`)
            .join(', ')}
        </p>
      ) : null}
      {base.history && text.history ? (
        <Folded className="history" summary={`${m.history()} (${base.history.length})`}>
          <ol>
            {base.history.map(({ date }, index) => (
              <li key={`${date} ${text.history?.[index] ?? ''}`}>
                <b>{formatDate(date, language)}</b> {text.history?.[index]}
              </li>
            ))}
          </ol>
        </Folded>
      ) : null}
    </Item>
  );
});
