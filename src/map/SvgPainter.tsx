import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import { paintValue } from '../domain/palette';
import { afterPaint, createGestureLayer, promote } from './gestureLayer';
import { HatchPatterns, scaleHatchPatterns } from './HatchPatterns';
import type { PainterProps } from './mapContract';
import { HOVER_LIGHT, rootScale, strokeRem } from './paintStyle';
import { SCENE } from './projection';
import { fadeOthers } from './showHighlight';
import { SvgOverlayOutlines, SvgRegions } from './SvgRegions';
import { boundaryPaths, contextPaths, outlineId } from './svgPaths';
import './SvgPainter.css';

const FRAME = {
  viewBox: `0 0 ${SCENE.width} ${SCENE.height}`,
  preserveAspectRatio: 'xMidYMid meet',
  overflow: 'visible',
  'aria-hidden': true,
} as const;

interface LinesProps {
  readonly pieces: readonly string[];
  readonly paint: 'border' | 'districtBorder' | 'coast';
  readonly width: 'regionBorder' | 'districtBorder' | 'coast';
}

const Lines = ({ pieces, paint, width }: LinesProps) => (
  <g fill="none" stroke={paintValue(paint)} strokeWidth={strokeRem(width)}>
    {pieces.map((piece, place) => (
      // By place: another level of detail changes the paths that are there, instead of making others.
      <path key={place} d={piece} />
    ))}
  </g>
);

/**
 * Paints the scene as SVG, in the order of `PAINT_ORDER`: the first paint of the page, the renderer where there is no
 * graphics card, the base of print and vector export. Its first render depends on nothing but the props.
 */
export const SvgPainter = memo(function SvgPainter(props: PainterProps) {
  const { scene, boundaries, context, scheme, camera, fit, hovered, highlighted, isUnseen, onIdle } = props;
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const drawing = useRef<SVGGElement>(null);
  const highlight = useRef<SVGGElement>(null);
  const hoverUse = useRef<SVGUseElement>(null);

  useEffect(() => {
    if (stage.current === null || highlight.current === null) return;
    // Pointing at a region repaints its outline, not the country beneath.
    promote(highlight.current);
    let cancel = () => {};
    const stop = createGestureLayer({
      camera,
      fit,
      stage: stage.current,
      commit: ({ k, x, y }) => {
        const { scale } = fit.get();
        for (const group of [drawing.current, highlight.current]) {
          group?.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y})`);
        }
        if (picture.current !== null && scale > 0)
          scaleHatchPatterns(picture.current, (k * scale) / rootScale());
        cancel();
        cancel = afterPaint(onIdle);
      },
    });
    return () => {
      cancel();
      stop();
    };
  }, [camera, fit, onIdle]);

  useEffect(() => {
    const show = () => {
      const id = hovered.get();
      if (id === null) hoverUse.current?.removeAttribute('href');
      else hoverUse.current?.setAttribute('href', `#${outlineId(id)}`);
    };
    show();
    return hovered.subscribe(show);
  }, [hovered]);

  useLayoutEffect(() => {
    const group = drawing.current;
    if (group === null) return;
    const follow = () => fadeOthers(group, scene, highlighted.get());
    // What React has just written is right unless a class is pointed at.
    if (highlighted.get() !== null) follow();
    return highlighted.subscribe(follow);
  }, [scene, boundaries, highlighted]);

  // A changed picture is on screen a frame after React has written it.
  useEffect(() => afterPaint(onIdle), [scene, boundaries, context, scheme, onIdle]);
  useEffect(() => {
    let cancel = () => {};
    const stop = isUnseen.subscribe(() => {
      cancel();
      cancel = afterPaint(onIdle);
    });
    return () => {
      cancel();
      stop();
    };
  }, [isUnseen, onIdle]);

  const paths = boundaryPaths(boundaries);
  const around = context === null ? null : contextPaths(context);
  const { selectedId } = scene;
  return (
    <div ref={stage} className="map-svg">
      <svg ref={picture} className="map-svg__frame" {...FRAME}>
        <defs>
          <HatchPatterns />
        </defs>
        <g ref={drawing}>
          {around !== null && (
            <>
              <path d={around.land} fill={paintValue('land')} />
              <path
                d={around.rivers}
                fill="none"
                stroke={paintValue('river')}
                strokeWidth={strokeRem('river')}
              />
            </>
          )}
          <SvgRegions scene={scene} paths={paths.regions} />
          {around !== null && <path d={around.lakes} fill={paintValue('water')} />}
          <Lines pieces={paths.regionBorders} paint="border" width="regionBorder" />
          <Lines pieces={paths.coast} paint="coast" width="coast" />
          <SvgOverlayOutlines scene={scene} />
          <Lines pieces={paths.districtBorders} paint="districtBorder" width="districtBorder" />
        </g>
      </svg>
      <svg className="map-svg__frame map-svg__highlight" {...FRAME}>
        <g ref={highlight} fill="none">
          <use
            ref={hoverUse}
            className="map-svg__hover"
            fill={HOVER_LIGHT.color}
            fillOpacity={HOVER_LIGHT.opacity}
            stroke={paintValue('hover')}
            strokeWidth={strokeRem('hoverOutline')}
          />
          {selectedId !== null && (
            <>
              <use
                href={`#${outlineId(selectedId)}`}
                stroke={paintValue('label.halo')}
                strokeWidth={strokeRem('selectionCasing')}
              />
              <use
                href={`#${outlineId(selectedId)}`}
                stroke={paintValue('selection')}
                strokeWidth={strokeRem('selectionOutline')}
              />
            </>
          )}
        </g>
      </svg>
    </div>
  );
});
