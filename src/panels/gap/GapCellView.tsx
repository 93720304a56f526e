import { gapPaint, type GapCell, type GapKnown } from '../../domain/gap';
import { useI18n } from '../../i18n/I18nContext';
import { BinSwatch } from '../legend/BinSwatch';
import { GapFigure } from './GapFigure';
import { GapNames } from './GapNames';
import { cellLabel, participationLabel, useGapWords } from './gapWords';

interface GapCellViewProps {
  readonly gap: GapKnown;
  readonly cell: GapCell;
}

/** One combination: how many regions, which part of the filter, and which they are. */
export function GapCellView({ gap, cell }: GapCellViewProps) {
  const { format } = useI18n();
  const words = useGapWords();
  const { compliance, participation, regions } = cell;
  const label = cellLabel(gap, cell);
  return (
    <section className={`gap__cell gap__cell--${compliance}`} aria-label={format.pick(label)}>
      <h4 className="gap__cell-head">
        <BinSwatch
          paint={gapPaint(compliance)}
          isUnknown={compliance === 'unknown'}
          overlayPaint={participation === 'reported' ? 'programme.participant' : undefined}
        />
        <span>
          {words.compliances[compliance]}
          <span className="gap__participation">{format.pick(participationLabel(gap, participation))}</span>
        </span>
      </h4>
      <p className="gap__count">
        <GapFigure className="gap__figure" regions={regions} label={label} of={gap.regions.length} />
        <span className="gap__share">
          {words.share(format.percent(regions.length / gap.regions.length, 0))}
        </span>
      </p>
      <GapNames regions={regions} />
    </section>
  );
}
