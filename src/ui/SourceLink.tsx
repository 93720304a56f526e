import type { ReactNode } from 'react';
import './SourceLink.css';

interface SourceLinkProps {
  /** `null`: the source has no address and stays plain text. */
  readonly href: string | null;
  readonly children: ReactNode;
}

/** A link out of the atlas: opens beside it and tells the other site nothing. */
export function SourceLink({ href, children }: SourceLinkProps) {
  if (href === null) return <span className="source-link source-link--plain">{children}</span>;
  return (
    <a className="source-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
