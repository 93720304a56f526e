import type { RegionId } from '../../domain/geography';
import type { Hatch } from '../../domain/hatch';
import type { HatchMesh } from './hatchMesh';
import { HATCH_FRAGMENT_SHADER, HATCH_VERTEX_SHADER } from './hatchShaders';
import type { Placement } from './toMapView';

/** What the hatch needs to know in each frame. */
export interface HatchFrame {
  readonly placement: Placement;
  /** CSS pixels of the canvas. */
  readonly size: { readonly width: number; readonly height: number };
  readonly pixelRatio: number;
}

/** What the lines are drawn in, and over which regions. */
export interface HatchInk {
  /** `#rrggbb`. */
  readonly color: string;
  /** Regions without an entry have no hatch. */
  readonly opacities: ReadonlyMap<RegionId, number>;
}

export interface HatchProgram {
  readonly upload: (mesh: HatchMesh) => void;
  readonly draw: (hatch: Hatch, mesh: HatchMesh, ink: HatchInk, frame: HatchFrame) => void;
  readonly dispose: () => void;
}

const BYTES_PER_INDEX = Uint32Array.BYTES_PER_ELEMENT;

function compile(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, HATCH_VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, HATCH_FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type);
    // Null only on a lost context, where nothing is drawn anyway.
    if (shader === null) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.bindAttribLocation(program, 0, 'a_position');
  gl.linkProgram(program);
  return program;
}

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** The WebGL half of a hatch layer: one mesh, one call per hatched region. */
export function createHatchProgram(gl: WebGL2RenderingContext): HatchProgram {
  const program = compile(gl);
  const uniform = (name: string) => gl.getUniformLocation(program, name);
  const at = {
    scale: uniform('u_scale'),
    offset: uniform('u_offset'),
    size: uniform('u_size'),
    across: uniform('u_across'),
    spacing: uniform('u_spacing'),
    halfWidth: uniform('u_half_width'),
    devicePx: uniform('u_device_px_per_px'),
    color: uniform('u_color'),
    opacity: uniform('u_opacity'),
  };
  const vertexArray = gl.createVertexArray();
  const positions = gl.createBuffer();
  const indices = gl.createBuffer();

  return {
    upload: (mesh) => {
      gl.bindVertexArray(vertexArray);
      gl.bindBuffer(gl.ARRAY_BUFFER, positions);
      gl.bufferData(gl.ARRAY_BUFFER, mesh.positions, gl.STATIC_DRAW);
      gl.enableVertexAttribArray(0);
      gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW);
      gl.bindVertexArray(null);
    },
    draw: (hatch, mesh, { color, opacities }, { placement, size, pixelRatio }) => {
      const angle = (hatch.angleDeg * Math.PI) / 180;
      gl.useProgram(program);
      gl.bindVertexArray(vertexArray);
      gl.uniform1f(at.scale, placement.scale);
      gl.uniform2f(at.offset, placement.x, placement.y);
      gl.uniform2f(at.size, size.width, size.height);
      gl.uniform2f(at.across, Math.cos(angle), Math.sin(angle));
      gl.uniform1f(at.spacing, hatch.spacingPx);
      gl.uniform1f(at.halfWidth, hatch.widthPx / 2);
      gl.uniform1f(at.devicePx, pixelRatio);
      gl.uniform3f(at.color, ...rgb(color));
      for (const [id, opacity] of opacities) {
        const span = mesh.spans.get(id);
        if (span === undefined) continue;
        gl.uniform1f(at.opacity, opacity);
        gl.drawElements(gl.TRIANGLES, span.count, gl.UNSIGNED_INT, span.start * BYTES_PER_INDEX);
      }
      gl.bindVertexArray(null);
    },
    dispose: () => {
      gl.deleteProgram(program);
      gl.deleteVertexArray(vertexArray);
      gl.deleteBuffer(positions);
      gl.deleteBuffer(indices);
    },
  };
}
