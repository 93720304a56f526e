import type { ComponentProps } from 'react';
import {
  clearClassHighlight,
  pointAtClass,
  togglePin,
  usePinnedClassId,
} from '../../state/classHighlightStore';

/**
 * What makes a button of a class show its regions: pointing at it or going to it with the keyboard makes them stand out;
 * a press keeps them so until the next press or Escape.
 */
export function useClassPointing(classId: string): ComponentProps<'button'> {
  const isPinned = usePinnedClassId() === classId;
  const point = () => pointAtClass(classId);
  const leave = () => pointAtClass(null);
  return {
    'aria-pressed': isPinned,
    onPointerEnter: ({ pointerType }) => {
      // A finger does not hover: its press pins.
      if (pointerType === 'mouse') point();
    },
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
    onClick: () => togglePin(classId),
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || !isPinned) return;
      // The card behind listens for Escape too: this one is spent here.
      event.preventDefault();
      clearClassHighlight();
    },
  };
}
