import { Children, type ReactNode } from 'react';
import './Dotted.css';

interface DottedProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Short facts side by side with a dot between them, which neither ends a line nor begins one. */
export function Dotted({ className = '', children }: DottedProps) {
  return (
    <div className={`dotted ${className}`}>
      {Children.map(Children.toArray(children), (item) => (
        // The space is for those who copy or listen.
        <>
          <span>{item}</span>{' '}
        </>
      ))}
    </div>
  );
}
