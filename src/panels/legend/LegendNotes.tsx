import { useAtlas } from '../../data/AtlasContext';
import type { Bin } from '../../domain/colorScale';
import type { Category, Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18nContext';
import { binDefinition, binLabel } from './binWords';

interface LegendNotesProps {
  readonly bins: readonly Bin[];
  readonly indicator: Indicator;
  readonly overlayCategory: Category | null;
}

/** Definitions on demand, and which data set of which date the classes are made from. */
export function LegendNotes({ bins, indicator, overlayCategory }: LegendNotesProps) {
  const { dataset } = useAtlas();
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <details className="legend__notes">
      <summary className="legend__summary">{t.legend.definitions}</summary>
      <p>{format.pick(indicator.definition)}</p>
      <dl className="legend__definitions">
        {bins.map((bin) => {
          const definition = binDefinition(bin, indicator, i18n);
          return definition === null ? null : (
            <div key={bin.id}>
              <dt>{binLabel(bin, indicator, i18n)}</dt>
              <dd>{definition}</dd>
            </div>
          );
        })}
        {overlayCategory === null ? null : (
          <div>
            <dt>{format.pick(overlayCategory.label)}</dt>
            <dd>{format.pick(overlayCategory.definition)}</dd>
          </div>
        )}
        <div>
          <dt>{t.legend.dataset}</dt>
          <dd>
            {format.pick(dataset.title)}. {format.pick(dataset.subtitle)};{' '}
            {t.legend.compiledOn(format.asOf(dataset.compiledOn))}
          </dd>
        </div>
      </dl>
    </details>
  );
}
