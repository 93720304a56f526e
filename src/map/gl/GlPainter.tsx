import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import { noteRendererEvent, onSvgAsked } from '../../state/rendererEvents';
import type { PainterProps } from '../mapContract';
import { createGlMap, type GlMap } from './createGlMap';
import './GlPainter.css';

/** Paints the scene with WebGL through maplibre-gl. Camera and hover reach the map without a render of React. */
export const GlPainter = memo(function GlPainter(props: PainterProps) {
  const { scene, boundaries, context, scheme } = props;
  const containerRef = useRef<HTMLDivElement>(null);
  const mapRef = useRef<GlMap | null>(null);
  // Counts the contexts that were lost and came back: each needs a new map.
  const [generation, setGeneration] = useState(0);

  const reportIdle = useEffectEvent(() => props.onIdle());
  const reportFailure = useEffectEvent((reason: string) => {
    noteRendererEvent('rendererFallback', reason);
    props.onFailure(reason);
  });
  const create = useEffectEvent((container: HTMLElement) =>
    createGlMap(container, props, {
      onIdle: () => reportIdle(),
      onFailure: (reason) => reportFailure(reason),
      onRestored: () => setGeneration((count) => count + 1),
    }),
  );

  useEffect(() => {
    if (containerRef.current === null) return;
    try {
      mapRef.current = create(containerRef.current);
    } catch (error) {
      reportFailure(error instanceof Error ? error.message : String(error));
    }
    return () => {
      mapRef.current?.remove();
      mapRef.current = null;
    };
  }, [generation]);

  useEffect(() => onSvgAsked(() => reportFailure('asked to give way')), []);
  useEffect(() => mapRef.current?.paintScene(scene, scheme), [scene, scheme]);
  useEffect(() => mapRef.current?.setBoundaries(boundaries), [boundaries]);
  useEffect(() => mapRef.current?.setContext(context), [context]);
  // Whoever renders the painter anew waits for its word again, be the picture the same.
  useEffect(() => mapRef.current?.repaint());

  return <div ref={containerRef} className="gl-painter" />;
});
