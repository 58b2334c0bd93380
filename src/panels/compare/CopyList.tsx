import type { Difference } from '../../domain/difference.ts';
import type { Lens } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';
import { citationOfView } from '../parts/citation.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { usePart } from '../parts/usePart.ts';

interface Props {
  lens: Lens;
  /** The states that differ. */
  differences: readonly Difference[];
  from: number;
  to: number;
}

/** Copies the list as plain text, with a reference to the view beneath it. */
export function CopyList({ lens, differences, from, to }: Props) {
  const { names, language } = usePart('names');
  const words = useDifferenceWords(lens);
  const lines = (): string[] => [
    `${names.lenses[lens.id]?.name}: ${m.compare_heading({ from, to })}`,
    ...(differences.length === 0
      ? [m.compare_none({ from, to })]
      : differences.map((difference) => `– ${words.line(difference, from, to)}`)),
    citationOfView('apa', language),
  ];
  return <CopyButton label={m.compare_copy()} text={() => lines().join('\n')} />;
}
