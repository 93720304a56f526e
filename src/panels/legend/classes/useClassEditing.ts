import { useMemo } from 'react';
import { useAtlas } from '../../../data/AtlasContext';
import { tidyBreak } from '../../../domain/analysis/editBreaks';
import {
  classAxis,
  selectClassValues,
  type ClassAxis,
  type ClassValues,
} from '../../../domain/analysis/histogram';
import { selectMiddle, type Middle } from '../../../domain/analysis/middle';
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
  /** The break that cannot, where the palette has two sides. */
  readonly middle: Middle | null;
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
  const middle = useMemo(
    () => (palette === 'diverging' ? selectMiddle(dataset, geography, indicatorId) : null),
    [palette, dataset, geography, indicatorId],
  );
  const written = (breaks: readonly number[]) =>
    formatClassChoice({
      kind: 'breaks',
      breaks: ascending(breaks.map((value) => tidyBreak(values.steps, value))),
    });
  return {
    values,
    axis,
    ranges,
    breaks: ranges.slice(0, -1).flatMap(({ to }) => (to === middle?.value ? [] : [to])),
    middle,
    preview: (breaks) => setClassDraft({ indicatorId, classes: written(breaks) }),
    commit: (breaks) => {
      patchView({ classes: written(breaks) });
      setClassDraft(null);
    },
    cancel: () => setClassDraft(null),
  };
}
