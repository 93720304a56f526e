import { memo } from 'react';
import type { RegionId } from '../domain/geography';
import { HATCHES } from '../domain/hatch';
import { paintValue } from '../domain/palette';
import type { RegionMark, Scene } from '../domain/scene';
import { mutedValue, MUTED_MIX, strokeRem } from './paintStyle';
import { outlineId } from './svgPaths';

/** The fill of a region: a value that follows the scheme. */
export function fillOf(mark: RegionMark | undefined): string {
  const paint = mark?.paint ?? 'unknown';
  return mark?.emphasis === 'muted' ? mutedValue(paint) : paintValue(paint);
}

interface RegionFillProps {
  readonly id: RegionId;
  readonly path: string;
  readonly fill: string;
}

/** The outline inherits its fill, so that hatchings and highlights can use the same outline with another one;
 * the vector effect is an attribute because style rules do not reach the copies that `use` makes. */
const RegionFill = memo(function RegionFill({ id, path, fill }: RegionFillProps) {
  return (
    <g fill={fill}>
      <path id={outlineId(id)} d={path} vectorEffect="non-scaling-stroke" />
    </g>
  );
});

export const MUTED_OPACITY = Number((1 - MUTED_MIX).toFixed(2));
/* Of the paint, not of the element: an element's opacity is drawn by way of a bitmap of its own. */
const MUTED = { fillOpacity: MUTED_OPACITY, strokeOpacity: MUTED_OPACITY } as const;

interface OutlineUsesProps {
  readonly marks: readonly RegionMark[];
}

function OutlineUses({ marks }: OutlineUsesProps) {
  return marks.map(({ id, emphasis }) => (
    <use key={id} href={`#${outlineId(id)}`} {...(emphasis === 'muted' ? MUTED : {})} />
  ));
}

interface SvgRegionsProps {
  readonly scene: Scene;
  readonly paths: readonly { readonly id: RegionId; readonly path: string }[];
}

/** Fills, and the hatchings of what is not known and of a second variable. */
export const SvgRegions = memo(function SvgRegions({ scene, paths }: SvgRegionsProps) {
  return (
    <>
      <g>
        {paths.map(({ id, path }) => (
          <RegionFill key={id} id={id} path={path} fill={fillOf(scene.markById.get(id))} />
        ))}
      </g>
      {HATCHES.map(({ id, isOn }) => (
        <g key={id} fill={`url(#${id})`}>
          <OutlineUses marks={scene.marks.filter(isOn)} />
        </g>
      ))}
    </>
  );
});

/** Outlines of the overlaid regions, above all borders. */
export const SvgOverlayOutlines = memo(function SvgOverlayOutlines({ scene }: { readonly scene: Scene }) {
  return (
    <g fill="none" stroke={paintValue('programme.participant')} strokeWidth={strokeRem('overlayOutline')}>
      <OutlineUses marks={scene.marks.filter((mark) => mark.isOverlaid)} />
    </g>
  );
});
