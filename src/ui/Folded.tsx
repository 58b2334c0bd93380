import { type ReactNode, useState } from 'react';

interface Props {
  className: string;
  summary: ReactNode;
  /** Asks for what the folded part needs. */
  onOpen?: () => void;
  children: ReactNode;
}

/** What can be unfolded: what is folded is not made before somebody unfolds it, and costs nothing when the year moves. */
export function Folded({ className, summary, onOpen, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      {isOpen ? children : null}
    </details>
  );
}
