import type { DisparityMeasures } from '../../domain/disparityMeasures';
import { useI18n } from '../../i18n/I18nContext';
import { opensProvenance } from '../../state/provenanceStore';
import { FigureButton } from '../../ui/FigureButton';
import { useDisparityWords } from './disparityWords';
import { useMeasured } from './measured';
import { showMeasure } from './measureId';
import type { PatternState } from './usePattern';

interface KeyFiguresProps {
  /** `null`: not defined for these values. */
  readonly measures: DisparityMeasures | null;
  readonly pattern: PatternState;
  /** Regions in clusters under the rule in force; `null`: not known yet, or never. */
  readonly clustered: number | null;
}

/** What does not apply: of one district there is no part between districts, and that is not zero. */
const NOT_APPLICABLE = '—';
/** Less than this is rounding, and zero. */
const NOTHING = 1e-12;

/** The four answers an official asks for, on the first screen; each leads to its card. */
export function KeyFigures({ measures, pattern, clustered }: KeyFiguresProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const written = (value: number) => format.number(Math.abs(value) < NOTHING ? 0 : value, 3);
  const theil = measures?.theil ?? null;
  return (
    <ul className="key-figures" aria-label={words.keyFigures}>
      {measures !== null && <KeyFigure of="gini" value={written(measures.gini)} />}
      {theil !== null && (
        <KeyFigure
          of="theil"
          value={words.keyTheil(
            theil.groups.length === 1 ? NOT_APPLICABLE : written(theil.between),
            written(theil.within),
          )}
        />
      )}
      {measures !== null && <KeyFigure of="leading" value={format.percent(measures.leading.share, 1)} />}
      {clustered !== null && (
        <KeyFigure of="lisa" value={words.regions(clustered, format.number(clustered))} />
      )}
      {pattern.kind === 'pending' && (
        <li className="key-figures__item">
          <span className="key-figures__value">{words.keyPending}</span>
          {words.keyNames.lisa}
        </li>
      )}
    </ul>
  );
}

interface KeyFigureProps {
  readonly of: 'gini' | 'theil' | 'leading' | 'lisa';
  readonly value: string;
}

function KeyFigure({ of, value }: KeyFigureProps) {
  const words = useDisparityWords();
  const target = useMeasured();
  const name = words.keyNames[of];
  return (
    <li className="key-figures__item">
      <FigureButton
        className="key-figures__value"
        aria-label={`${value} — ${name}`}
        {...opensProvenance(target)}
      >
        {value}
      </FigureButton>
      <button
        type="button"
        className="key-figures__link"
        title={words.keyMore}
        onClick={() => showMeasure(words.measures[of].id)}
      >
        {name}
      </button>
    </li>
  );
}
