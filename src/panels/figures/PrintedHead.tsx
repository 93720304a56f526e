import { useEffect, useRef, type ReactNode } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import './PrintedHead.css';

interface PrintedHeadProps {
  readonly title: string;
  readonly sayCompiled: (date: string) => string;
  readonly sayAddress: (address: string) => string;
  /** What else it says, before the address. */
  readonly children?: ReactNode;
}

/** What a printed page says of itself: its title, data set, date and address; on screen it is not there. */
export function PrintedHead({ title, sayCompiled, sayAddress, children }: PrintedHeadProps) {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const address = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // By hand: printing does not wait for a render, and the address changes behind the frame of the view.
    const write = () => {
      if (address.current !== null) address.current.textContent = sayAddress(location.href);
    };
    write();
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, [sayAddress]);
  return (
    <div className="printed-head">
      <p className="printed-head__title">{title}</p>
      {dataset.illustrativeNotice !== null && (
        <p className="printed-head__notice">{format.pick(dataset.illustrativeNotice)}</p>
      )}
      <p>
        {[
          format.pick(dataset.title),
          format.pick(dataset.subtitle),
          sayCompiled(format.asOf(dataset.compiledOn)),
        ].join(' · ')}
      </p>
      {children}
      <p ref={address} />
    </div>
  );
}
