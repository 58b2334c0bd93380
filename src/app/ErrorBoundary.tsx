import { Component, type ReactNode } from 'react';
import { m } from '../i18n/compiled/messages.js';

/** Says plainly that something broke and how to go on; the address keeps the view. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="crashed" role="alert">
        <p>{m.crashed()}</p>
        <button type="button" onClick={() => location.reload()}>
          {m.reload()}
        </button>
      </div>
    );
  }
}
