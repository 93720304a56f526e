import type { Indicator } from '../../domain/dataset';
import { OVERLAY_HATCH } from '../../domain/hatch';
import { selectLegendRows } from '../../domain/legendRows';
import { UNKNOWN } from '../../domain/observations';
import type { Scene, ScenePair } from '../../domain/scene';
import { useI18n } from '../../i18n/I18nContext';
import { BinSwatch } from './BinSwatch';
import { binLabel } from './binWords';
import { LegendCount } from './LegendCount';
import { LegendRow } from './LegendRow';
import { usePairWords } from './pairWords';

interface OverlayPairRowsProps {
  readonly scene: Scene;
  readonly pair: ScenePair;
  readonly first: Indicator;
}

/** The classes of the first indicator, then those of the second: its first is hatched, and the rest is not a "no". */
export function OverlayPairRows({ scene, pair, first }: OverlayPairRowsProps) {
  const i18n = useI18n();
  const words = usePairWords();
  const { rows, isFiltered } = selectLegendRows(scene);
  const label = i18n.format.pick(pair.indicator.label);
  const isInk = scene.marks.some(({ hatchLevel }) => hatchLevel !== undefined);
  const seconds = pair.scale.bins.map((bin, index) => {
    const members = scene.marks.filter(
      ({ id }) => pair.scale.binOf(pair.observations.get(id) ?? UNKNOWN).id === bin.id,
    );
    const count = members.filter(({ id }) => scene.regionsInFilter.has(id)).length;
    const isUnknown = bin.kind === 'unknown';
    const own = binLabel(bin, pair.indicator, i18n);
    return {
      bin,
      count,
      total: members.length,
      label: index === 0 ? own : isUnknown ? words.notReported(label) : words.otherClass(own),
      isHatched: index === 0,
    };
  });
  return (
    <>
      <h2 className="legend__heading">
        <span>{i18n.format.pick(first.label)}</span>
        <span className="legend__unit">{i18n.t.legend.countHeading}</span>
      </h2>
      <ul className={first.type === 'category' ? 'legend__rows' : 'legend__rows legend__rows--numbers'}>
        {rows.map(({ bin, count, total }) => (
          <LegendRow
            key={bin.id}
            classId={bin.id}
            indicatorId={first.id}
            binId={bin.id}
            swatch={<BinSwatch paint={bin.paint} isUnknown={bin.kind === 'unknown'} />}
            label={binLabel(bin, first, i18n)}
            {...{ count, total, isFiltered }}
          />
        ))}
      </ul>
      <h2 className="legend__heading pair-legend__second">{label}</h2>
      <ul className="legend__rows">
        {seconds.map(({ bin, isHatched, ...row }) => {
          const swatch = (
            <BinSwatch
              paint="marker"
              isUnknown={false}
              overlayPaint={isHatched ? (isInk ? 'pair.line' : OVERLAY_HATCH.paint) : undefined}
            />
          );
          const counted = { ...row, isFiltered, indicatorId: pair.indicator.id, binId: bin.id };
          if (isHatched) return <LegendRow key={bin.id} classId="overlay" swatch={swatch} {...counted} />;
          // Not drawn on the map, so there is nothing to make stand out.
          return (
            <li key={bin.id} className="legend__row">
              {swatch}
              <span className="legend__label">{row.label}</span>
              <LegendCount {...counted} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
