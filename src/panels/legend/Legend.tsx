import { lazy, Suspense, useEffect } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectLegendRows } from '../../domain/legendRows';
import { baseIndicator, requireIndicator, selectOverlayCategory } from '../../domain/observations';
import type { Scene } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { clearClassHighlight } from '../../state/classHighlightStore';
import { useView } from '../../state/viewStore';
import { BinSwatch } from './BinSwatch';
import { binLabel } from './binWords';
import './Legend.css';
import { LegendNotes } from './LegendNotes';
import { LegendRow } from './LegendRow';

const ClassHistogram = lazy(() =>
  import('./classes/ClassPanel').then(({ ClassHistogramPanel: panel }) => ({ default: panel })),
);
const ClassSettings = lazy(() =>
  import('./classes/ClassPanel').then(({ ClassSettingsPanel: panel }) => ({ default: panel })),
);

/** What the colours and hatches of a scene mean, and how many regions each holds. */
export function Legend({ scene }: { readonly scene: Scene }) {
  const { dataset } = useAtlas();
  const i18n = useI18n();
  const { t, format } = i18n;
  const indicator = requireIndicator(dataset, scene.indicatorId);
  const base = baseIndicator(dataset, indicator);
  const overlayCategory = selectOverlayCategory(dataset, indicator);
  const { rows, overlay, isFiltered } = selectLegendRows(scene);
  // Classes of another indicator are other classes.
  useEffect(() => clearClassHighlight, [scene.indicatorId]);
  const countingRuleId = useView((view) => view.countingRuleId);
  // Under a narrower definition a region without data may well have objects.
  const isNarrowed = countingRuleId !== null && (base.type === 'objectCount' || 'numeratorId' in base);
  const isNumeric = base.type !== 'category';
  const label = format.pick(base.label);
  // A column may have no unit, and «Объектов на 1 млн жителей» has said its own; the rows count regions.
  const unit = 'unit' in base && base.type !== 'objectCount' ? format.pick(base.unit) : '';
  const title = label.includes(unit) ? label : `${label}, ${unit}`;
  return (
    <section className="legend" aria-label={t.legend.heading}>
      <h2 className="legend__heading">
        <span>{title}</span>
        <span className="legend__unit">{t.legend.countHeading}</span>
      </h2>
      {isNumeric && (
        <div className="legend__histogram">
          <Suspense>
            <ClassHistogram scene={scene} label={title} />
          </Suspense>
        </div>
      )}
      <ul className="legend__rows">
        {rows.map(({ bin, count, total }) => (
          <LegendRow
            key={bin.id}
            classId={bin.id}
            indicatorId={base.id}
            binId={bin.id}
            swatch={<BinSwatch paint={bin.paint} isUnknown={bin.kind === 'unknown'} />}
            label={isNarrowed && bin.kind === 'unknown' ? t.legend.unknownCounted : binLabel(bin, base, i18n)}
            {...{ count, total, isFiltered }}
          />
        ))}
      </ul>
      {overlay === null || overlayCategory === null || indicator.type !== 'overlay' ? null : (
        <ul className="legend__rows legend__rows--overlay">
          <LegendRow
            classId="overlay"
            indicatorId={indicator.overlayId}
            binId={overlayCategory.id}
            swatch={<BinSwatch paint="marker" isUnknown={false} overlayPaint={overlayCategory.paint} />}
            label={format.pick(overlayCategory.label)}
            {...overlay}
            isFiltered={isFiltered}
          />
        </ul>
      )}
      <div className="legend__foot">
        <LegendNotes bins={scene.scale.bins} indicator={base} overlayCategory={overlayCategory} />
        {isNumeric && (
          <Suspense>
            <ClassSettings scene={scene} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
