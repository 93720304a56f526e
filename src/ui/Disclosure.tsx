import type { ReactNode } from 'react';
import './Disclosure.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it starts open; the reader decides from then on. */
  readonly isOpen?: boolean;
}

/** The browser's own disclosure: works before any script, found by page search. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
