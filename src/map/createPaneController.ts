import type { RegionId } from '../domain/geography';
import {
  cameraForBox,
  clampCamera,
  fitScene,
  isInSafeArea,
  panByPixels,
  sceneToPixel,
  WHOLE_COUNTRY,
  zoomAround,
} from './camera';
import type { PaneLayout, PixelRect } from './camera';
import { createCameraMotion } from './cameraMotion';
import { attachGestures, type Gestures } from './gestures';
import { createLive, type WritableLive } from './live';
import type { Camera, Live } from './mapContract';
import { boxOfRegions, type ProjectedRegion } from './projectedRegions';
import type { ScenePoint } from './projection';

const NO_LAYOUT: PaneLayout = fitScene({ width: 0, height: 0 }, { left: 0, top: 0, width: 0, height: 0 });
/** How near the edge of the free area a region may be before the map moves to show it. */
const EDGE_PX = 40;

type Unseen = 'otherForm' | 'travel';

/** Camera, layout and hover of the pane, outside React; commands move the camera. */
export interface PaneController {
  readonly camera: WritableLive<Camera>;
  readonly layout: WritableLive<PaneLayout>;
  readonly hovered: WritableLive<RegionId | null>;
  /** True while the map is dragged, pinched or flying. */
  readonly isMoving: WritableLive<boolean>;
  /** True while another level of boundaries is about to be swapped in. */
  readonly isChoosingLevel: WritableLive<boolean>;
  /** True while regions travel between two forms, until the finished picture has taken their place. */
  readonly isTravelling: WritableLive<boolean>;
  /** True while another form is shown, or regions travel, in place of what the painters paint. */
  readonly isUnseen: Live<boolean>;
  readonly setUnseen: (because: Unseen, isUnseen: boolean) => void;
  /** True once the painter in force has painted what was last asked for. */
  readonly isPainted: WritableLive<boolean>;
  readonly attach: (pane: HTMLElement) => () => void;
  readonly setLayout: (pane: { width: number; height: number }, safe: PixelRect) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly showWholeCountry: () => void;
  readonly showRegions: (
    regions: ReadonlyMap<RegionId, ProjectedRegion>,
    ids: readonly RegionId[],
    isInstant?: boolean,
  ) => void;
  /** Moves just enough to bring a point into the free area. */
  readonly reveal: (point: ScenePoint) => void;
}

export function createPaneController(): PaneController {
  const camera = createLive(WHOLE_COUNTRY);
  const layout = createLive(NO_LAYOUT);
  const hovered = createLive<RegionId | null>(null);
  const isMoving = createLive(false);
  const isChoosingLevel = createLive(false);
  const isTravelling = createLive(false);
  const isUnseen = createLive(false);
  const reasons = new Set<Unseen>();
  const isPainted = createLive(false);
  let gestures: Gestures | null = null;
  // Where the camera is going: a second press of a button counts from there.
  let goal = WHOLE_COUNTRY;

  const apply = (next: Camera) => {
    camera.set(next);
    gestures?.sync(next);
    if (next === goal) isMoving.set(false);
  };
  const motion = createCameraMotion(apply);
  const moveTo = (next: Camera) => {
    goal = clampCamera(next, layout.get());
    isMoving.set(true);
    motion.start(camera.get(), goal);
  };
  const middle = () => {
    const { left, top, width, height } = layout.get().safe;
    return { x: left + width / 2, y: top + height / 2 };
  };

  return {
    camera,
    layout,
    hovered,
    isMoving,
    isChoosingLevel,
    isTravelling,
    isUnseen,
    setUnseen: (because, isTrue) => {
      if (isTrue) reasons.add(because);
      else reasons.delete(because);
      isUnseen.set(reasons.size > 0);
    },
    isPainted,
    attach: (pane) => {
      gestures = attachGestures(pane, {
        layout,
        onCamera: (next) => {
          goal = next;
          camera.set(next);
        },
        onGrab: () => {
          motion.stop();
          isMoving.set(true);
        },
        onRelease: () => isMoving.set(false),
      });
      gestures.sync(camera.get());
      return () => {
        motion.stop();
        gestures?.detach();
        gestures = null;
      };
    },
    setLayout: (pane, safe) => {
      layout.set(fitScene(pane, safe));
      gestures?.sync(camera.get());
    },
    zoomBy: (factor) => moveTo(zoomAround(goal, factor, middle(), layout.get())),
    panBy: (dx, dy) => moveTo(panByPixels(goal, dx, dy, layout.get())),
    showWholeCountry: () => moveTo(WHOLE_COUNTRY),
    showRegions: (regions, ids, isInstant = false) => {
      const box = boxOfRegions(regions, ids);
      if (box === null) return;
      const next = cameraForBox(box, layout.get());
      if (!isInstant) {
        moveTo(next);
        return;
      }
      motion.stop();
      goal = next;
      apply(next);
    },
    reveal: (point) => {
      if (isInSafeArea(point, goal, layout.get(), EDGE_PX)) return;
      const at = sceneToPixel(point, goal, layout.get());
      moveTo(panByPixels(goal, middle().x - at.x, middle().y - at.y, layout.get()));
    },
  };
}
