export type Renderer = 'gl' | 'svg';
export type RendererWanted = 'auto' | Renderer;

/** Names under which drivers admit that a processor draws in place of a graphics card. */
const SOFTWARE_NAMES = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen|microsoft basic/i;

export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE_NAMES.test(name);
}

/** The driver's name of the graphics card; `null` without WebGL 2. Gives the context back at once. */
export function readRendererName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}

/**
 * The renderer to use: the one asked for, else GL on a real graphics card only. WebGL in software takes more than
 * 0.2 s a frame for maplibre-gl while SVG stays fluent.
 */
export function chooseRenderer(wanted: RendererWanted, readName: () => string | null): Renderer {
  if (wanted === 'svg') return 'svg';
  const name = readName();
  if (name === null) return 'svg';
  return wanted === 'gl' || !isSoftwareRenderer(name) ? 'gl' : 'svg';
}
