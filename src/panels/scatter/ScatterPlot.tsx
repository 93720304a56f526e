import { useMemo, useRef, type MouseEvent } from 'react';
import type { RegionId } from '../../domain/geography';
import type { Scatter } from '../../domain/scatter';
import type { Axis } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { patchView } from '../../state/viewStore';
import { DotNames } from './DotNames';
import { textWidth, writeTick } from './measureText';
import { layOutPlot, nearestDot } from './plotLayout';
import { PlotAxes } from './PlotAxes';
import { PlotDots } from './PlotDots';
import { useScatterWords } from './scatterWords';
import { usePlotSize } from './usePlotSize';

interface ScatterPlotProps {
  readonly scatter: Scatter;
  readonly logAxes: readonly Axis[];
  readonly selectedId: RegionId | null;
  readonly pointedId: RegionId | null;
  readonly onPoint: (id: RegionId | null) => void;
}

/** How near a pointer or a finger has to come, pixels at a desk: half a target. */
const REACH = 22;

/** The plane with its axes, line, dots and as many names as find room. */
export function ScatterPlot({ scatter, logAxes, selectedId, pointedId, onPoint }: ScatterPlotProps) {
  const { format } = useI18n();
  const words = useScatterWords();
  const drawing = useRef<SVGSVGElement>(null);
  const [element, size] = usePlotSize();
  const layout = useMemo(
    () => layOutPlot(scatter, logAxes, size, (tick) => textWidth(writeTick(tick, format), size.scale)),
    [scatter, logAxes, size, format],
  );
  const { frame, line, dots } = layout;
  const dotAt = ({ clientX, clientY }: MouseEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const id = nearestDot(dots, clientX - box.left, clientY - box.top, REACH * size.scale)?.region.id;
    return id ?? null;
  };
  const select = (regionId: RegionId | null) => {
    if (regionId !== null) patchView({ regionId });
  };
  return (
    <div ref={element} className="scatter-plot">
      {/* The dots are buttons; a pointer or finger need only come near one. */}
      <svg
        ref={drawing}
        className="scatter-plot__drawing"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={words.plot(format.pick(scatter.y.label), format.pick(scatter.x.label))}
        onPointerMove={(event) => onPoint(dotAt(event))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => select(dotAt(event))}
      >
        <PlotAxes scatter={scatter} logAxes={logAxes} layout={layout} size={size} />
        {line !== null && (
          <svg
            x={frame.left}
            y={frame.top}
            width={frame.width}
            height={frame.height}
            viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
            overflow="hidden"
            aria-hidden="true"
          >
            <line className="scatter-plot__line" x1={line[0]} y1={line[1]} x2={line[2]} y2={line[3]} />
          </svg>
        )}
        <PlotDots
          scatter={scatter}
          dots={dots}
          scale={size.scale}
          selectedId={selectedId}
          pointedId={pointedId}
          onPoint={onPoint}
          onSelect={select}
        />
        <DotNames layout={layout} scale={size.scale} selectedId={selectedId} pointedId={pointedId} />
      </svg>
    </div>
  );
}
