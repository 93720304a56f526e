import { useId, type ReactNode } from 'react';

/** A step of loading a file, under its heading. */
export function ImportSection({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="import-section" aria-labelledby={id}>
      <h3 className="import-section__heading" id={id}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
