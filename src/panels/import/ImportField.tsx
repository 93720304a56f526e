import { useId, type ReactNode } from 'react';

interface ImportFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Draws the control under the ids that tie it to its label and hint. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode;
}

/** A control with its name above and its explanation below. */
export function ImportField({ label, hint, children }: ImportFieldProps) {
  const id = useId();
  return (
    <div className="import-field">
      <label className="import-field__label" htmlFor={id}>
        {label}
      </label>
      {children(hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` })}
      {hint !== undefined && (
        <p className="import-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
