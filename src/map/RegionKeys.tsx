import { memo, useId, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { RegionId } from '../domain/geography';
import { useI18n } from '../i18n/I18nContext';
import { hoverRegion } from '../state/hoverStore';
import { pixelToScene } from './camera';
import type { PaneController } from './createPaneController';
import type { RegionAnchor } from './mapContract';
import type { RegionDescription } from './MapTooltip';
import { nearestInDirection, type Direction } from '../domain/nearestInDirection';
import { projectToScene, type ScenePoint } from './projection';
import './RegionKeys.css';

interface RegionKeysProps {
  readonly controller: PaneController;
  readonly anchors: readonly RegionAnchor[];
  readonly selectedId: RegionId | null;
  readonly describe: (id: RegionId) => RegionDescription;
  readonly onSelect: (id: RegionId | null) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN_PX = 90;
const PANS: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [PAN_PX, 0],
  right: [-PAN_PX, 0],
  up: [0, PAN_PX],
  down: [0, -PAN_PX],
};
const ZOOM_STEP = 1.5;

const subscribeToNothing = () => () => {};
const yes = () => true;
const no = () => false;

interface Target {
  readonly id: RegionId;
  readonly at: ScenePoint;
}

function nearestTo([x, y]: ScenePoint, targets: readonly Target[]): RegionId | null {
  const distance = ({ at }: Target) => Math.hypot(at[0] - x, at[1] - y);
  return targets.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? null;
}

function describeInWords({ title, lines }: RegionDescription): string {
  return [title, ...lines.map(({ text, muted }) => [text, muted].filter(Boolean).join(' '))].join('. ');
}

const RegionOptions = memo(function RegionOptions(props: {
  readonly prefix: string;
  readonly anchors: readonly RegionAnchor[];
  readonly selectedId: RegionId | null;
}) {
  return props.anchors.map(({ id, shortName }) => (
    <div key={id} id={`${props.prefix}${id}`} role="option" aria-selected={id === props.selectedId}>
      {shortName}
    </div>
  ));
});

/**
 * The map for the keyboard: one tab stop, arrows go from region to region, Enter chooses. A list box to a screen
 * reader; its options have no look, the highlight and the tooltip show where one is.
 */
export const RegionKeys = memo(function RegionKeys(props: RegionKeysProps) {
  const { controller, anchors, selectedId, describe, onSelect } = props;
  const { t } = useI18n();
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<RegionId | null>(null);
  // The options are for a screen reader alone: the painted-in page does without them.
  const hasOptions = useSyncExternalStore(subscribeToNothing, yes, no);
  const targets = useMemo(() => anchors.map(({ id, at }) => ({ id, at: projectToScene(at) })), [anchors]);

  const activate = (id: RegionId | null) => {
    if (id === null) return;
    setActiveId(id);
    const target = targets.find((candidate) => candidate.id === id);
    if (target !== undefined) controller.reveal(target.at);
    list.current
      ?.querySelector(`[id="${CSS.escape(prefix + id)}"]`)
      ?.setAttribute('aria-label', describeInWords(describe(id)));
    hoverRegion(id);
  };
  const startingPoint = () => {
    const { left, top, width, height } = controller.layout.get().safe;
    const middle = { x: left + width / 2, y: top + height / 2 };
    return nearestTo(pixelToScene(middle, controller.camera.get(), controller.layout.get()), targets);
  };
  const current = () => activeId ?? selectedId ?? startingPoint();

  const onArrow = (direction: Direction, isPan: boolean) => {
    if (isPan) {
      controller.panBy(...PANS[direction]);
      return;
    }
    const from = targets.find(({ id }) => id === current());
    if (from !== undefined) activate(nearestInDirection(from.at, direction, targets));
  };
  const commands: Readonly<Record<string, () => void>> = {
    '+': () => controller.zoomBy(ZOOM_STEP),
    '=': () => controller.zoomBy(ZOOM_STEP),
    '-': () => controller.zoomBy(1 / ZOOM_STEP),
    '0': controller.showWholeCountry,
    Home: controller.showWholeCountry,
    Escape: () => onSelect(null),
    Enter: () => onSelect(current() === selectedId ? null : current()),
    ' ': () => onSelect(current() === selectedId ? null : current()),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const command = commands[event.key];
    if (direction === undefined && command === undefined) return;
    event.preventDefault();
    if (direction !== undefined) onArrow(direction, event.shiftKey);
    else command?.();
  };

  return (
    <>
      <p id={`${prefix}hint`} hidden>
        {t.map.keyboardHint}
      </p>
      <div
        ref={list}
        className="region-keys"
        // Where the focus goes when what held it is gone.
        data-focus-home=""
        role="listbox"
        tabIndex={0}
        aria-label={t.map.regions}
        aria-describedby={`${prefix}hint`}
        {...(activeId !== null && hasOptions ? { 'aria-activedescendant': prefix + activeId } : {})}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) activate(current());
        }}
        onBlur={() => hoverRegion(null)}
      >
        <div className="visually-hidden" role="presentation">
          {hasOptions && <RegionOptions prefix={prefix} anchors={anchors} selectedId={selectedId} />}
        </div>
      </div>
    </>
  );
});
