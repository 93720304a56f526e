import type { CustomLayerInterface } from 'maplibre-gl';
import type { Hatch, HatchId } from '../../domain/hatch';
import type { HatchMesh } from './hatchMesh';
import { createHatchProgram, type HatchFrame, type HatchInk, type HatchProgram } from './hatchProgram';

/** A hatch over some regions. MapLibre calls `render` between the style's layers. */
export interface HatchLayer extends CustomLayerInterface {
  readonly setMesh: (mesh: HatchMesh) => void;
  readonly setInk: (ink: HatchInk) => void;
}

/**
 * Draws a hatch itself instead of a `fill-pattern`: a pattern grows between two zoom levels and jumps back, while
 * this one keeps its spacing in CSS pixels at every zoom, as its SVG twin does.
 */
export function createHatchLayer(
  id: HatchId,
  hatch: Hatch,
  firstMesh: HatchMesh,
  currentFrame: () => HatchFrame,
): HatchLayer {
  let mesh = firstMesh;
  let uploaded: HatchMesh | null = null;
  let ink: HatchInk | null = null;
  let program: HatchProgram | null = null;
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    setMesh: (next) => {
      mesh = next;
    },
    setInk: (next) => {
      ink = next;
    },
    onAdd: (_map, gl) => {
      // MapLibre 6 draws with WebGL 2 only.
      program = createHatchProgram(gl);
    },
    onRemove: () => {
      program?.dispose();
      program = null;
      uploaded = null;
    },
    render: () => {
      if (program === null || ink === null || ink.opacities.size === 0) return;
      // Not in setMesh: MapLibre believes the bindings it set are in force except around this call.
      if (uploaded !== mesh) program.upload(mesh);
      uploaded = mesh;
      program.draw(hatch, mesh, ink, currentFrame());
    },
  };
}
