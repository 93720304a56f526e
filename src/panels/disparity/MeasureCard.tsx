import type { ReactNode } from 'react';
import type { MeasureText } from '../../i18n/features/disparity.ru';
import { opensProvenance } from '../../state/provenanceStore';
import { Disclosure } from '../../ui/Disclosure';
import { FigureButton } from '../../ui/FigureButton';
import { useDisparityWords } from './disparityWords';
import { useMeasured } from './measured';
import { measureElementId } from './measureId';

interface MeasureCardProps {
  readonly text: MeasureText;
  /** `null`: the measure is no single number. */
  readonly value: string | null;
  readonly isWide?: boolean;
  /** What the number says, in sentences. */
  readonly children: ReactNode;
}

/** A measure: its number, a sentence, and on demand the formula, whose it is, and its limits. */
export function MeasureCard({ text, value, isWide = false, children }: MeasureCardProps) {
  const words = useDisparityWords();
  const target = useMeasured();
  return (
    <section
      id={measureElementId(text.id)}
      className={isWide ? 'measure measure--wide' : 'measure'}
      aria-label={text.title}
      tabIndex={-1}
    >
      <h3 className="measure__title">{text.title}</h3>
      {value !== null && (
        <p className="measure__value">
          <FigureButton aria-label={`${value} — ${text.title}`} {...opensProvenance(target)}>
            {value}
          </FigureButton>
        </p>
      )}
      <div className="measure__text">{children}</div>
      <Disclosure summary={words.details}>
        <dl className="measure__details">
          <dt>{words.formula}</dt>
          <dd className="measure__formula">{text.formula}</dd>
          <dt>{words.source}</dt>
          <dd>{text.source}</dd>
          <dt>{words.limits}</dt>
          <dd>{text.limits}</dd>
        </dl>
      </Disclosure>
    </section>
  );
}
