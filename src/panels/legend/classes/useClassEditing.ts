import { useMemo } from 'react';
import { useAtlas } from '../../../data/AtlasContext';
import { countryMean } from '../../../domain/analysis/classify';
import { tidyBreak } from '../../../domain/analysis/editBreaks';
import {
  classAxis,
  selectClassValues,
  type ClassAxis,
  type ClassValues,
} from '../../../domain/analysis/histogram';
import { ascending, formatClassChoice } from '../../../domain/analysis/parseClassChoice';
import type { RangeBin } from '../../../domain/colorScale';
import type { Scene } from '../../../domain/scene';
import { setClassDraft } from '../../../state/classDraftStore';
import { patchView, useView } from '../../../state/viewStore';

/** The classes on screen and what the viewer may do with them. */
export interface ClassEditing {
  readonly values: ClassValues;
  readonly axis: ClassAxis;
  /** Least first. */
  readonly ranges: readonly RangeBin[];
  /** Breaks that can be moved, ascending. */
  readonly breaks: readonly number[];
  /** The break that cannot: the mean, where the palette has two sides. */
  readonly middle: number | null;
  /** Shows breaks without writing them into the address. */
  readonly preview: (breaks: readonly number[]) => void;
  readonly commit: (breaks: readonly number[]) => void;
  /** Forgets what was shown and not written. */
  readonly cancel: () => void;
}

export function useClassEditing(scene: Scene): ClassEditing {
  const { dataset, geography } = useAtlas();
  const period = useView((view) => view.period);
  const palette = useView((view) => view.palette);
  const { indicatorId, scale } = scene;
  const values = useMemo(
    () => selectClassValues(dataset, geography, indicatorId, period),
    [dataset, geography, indicatorId, period],
  );
  const axis = useMemo(() => classAxis(values.steps), [values]);
  const ranges = scale.bins.filter((bin) => bin.kind === 'range').toReversed();
  const middle = palette === 'diverging' ? countryMean(values.known) : null;
  const written = (breaks: readonly number[]) =>
    formatClassChoice({
      kind: 'breaks',
      breaks: ascending(breaks.map((value) => tidyBreak(values.steps, value))),
    });
  return {
    values,
    axis,
    ranges,
    breaks: ranges.slice(0, -1).flatMap(({ to }) => (to === middle ? [] : [to])),
    middle,
    preview: (breaks) => setClassDraft({ indicatorId, classes: written(breaks) }),
    commit: (breaks) => {
      patchView({ classes: written(breaks) });
      setClassDraft(null);
    },
    cancel: () => setClassDraft(null),
  };
}
