import type { ReactNode } from 'react';
import type { Bin } from '../domain/colorScale';
import type { Indicator } from '../domain/dataset';
import { useI18n } from '../i18n/I18nContext';
import { BinSwatch } from '../panels/legend/BinSwatch';
import { binLabel } from '../panels/legend/binWords';

interface ClassKeyProps {
  readonly bins: readonly Bin[];
  /** Whose classes they are. */
  readonly indicator: Indicator;
  /** What stands after them. */
  readonly children?: ReactNode;
}

/** The classes that several small maps share, in one line. */
export function ClassKey({ bins, indicator, children }: ClassKeyProps) {
  const i18n = useI18n();
  return (
    <ul className="district-maps__key">
      {bins.map((bin) => (
        <li key={bin.id}>
          <BinSwatch paint={bin.paint} isUnknown={bin.kind === 'unknown'} />
          {binLabel(bin, indicator, i18n)}
        </li>
      ))}
      {children}
    </ul>
  );
}
