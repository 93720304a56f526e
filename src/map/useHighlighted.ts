import { useLayoutEffect, useState } from 'react';
import type { RegionId } from '../domain/geography';
import type { Scene } from '../domain/scene';
import { classHighlightStore } from '../state/classHighlightStore';
import { createLive } from './live';
import type { Live } from './mapContract';

/**
 * Regions of the class the legend points at, else those a scene of a story speaks of; `null`: there are none. Renders
 * nothing when that changes.
 */
export function useHighlighted(scene: Scene): Live<ReadonlySet<RegionId> | null> {
  const [highlighted] = useState(() => createLive<ReadonlySet<RegionId> | null>(null));
  useLayoutEffect(() => {
    const follow = () => {
      const { classId, regionIds } = classHighlightStore.getState();
      const { pair, overlaid } = scene;
      const members = scene.marks.filter(({ id, binId }) => {
        if (classId === null) return regionIds?.includes(id);
        if (classId === 'overlay') return overlaid?.has(id) === true;
        const second = pair?.observations.get(id);
        return binId === classId || (second && `second-${pair?.scale.binOf(second).id ?? ''}` === classId);
      });
      // A class without regions highlights nothing: a faded country would say less than the count does.
      highlighted.set(members.length === 0 ? null : new Set(members.map(({ id }) => id)));
    };
    follow();
    return classHighlightStore.subscribe(follow);
  }, [scene, highlighted]);
  return highlighted;
}
