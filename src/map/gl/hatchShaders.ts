/** Scene units to clip space. `v_across` runs across the hatch's lines in CSS pixels from the scene's origin. */
export const HATCH_VERTEX_SHADER = `#version 300 es
precision highp float;
in vec2 a_position;
uniform float u_scale;
uniform vec2 u_offset;
uniform vec2 u_size;
uniform vec2 u_across;
out float v_across;
void main() {
  vec2 px = a_position * u_scale;
  v_across = dot(px, u_across);
  vec2 clip = (px + u_offset) / u_size * 2.0 - 1.0;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0);
}`;

/** Each tile of the hatch has its line in the middle; the edge is softened over one device pixel. */
export const HATCH_FRAGMENT_SHADER = `#version 300 es
precision highp float;
in float v_across;
uniform float u_spacing;
uniform float u_half_width;
uniform float u_device_px_per_px;
uniform vec3 u_color;
uniform float u_opacity;
out vec4 color;
void main() {
  float away = abs(mod(v_across, u_spacing) - 0.5 * u_spacing);
  float coverage = clamp((u_half_width - away) * u_device_px_per_px + 0.5, 0.0, 1.0);
  color = vec4(u_color, 1.0) * coverage * u_opacity;
}`;
