/** Shapes that tell districts apart where their colours do not, of about one area. */
const SHAPES = [
  'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M0 -6.2L5.6 4.2H-5.6Z',
  'M0 -6.3L6.3 0L0 6.3L-6.3 0Z',
  'M0 6.2L5.6 -4.2H-5.6Z',
  'M-2 -5.6H2V-2H5.6V2H2V5.6H-2V2H-5.6V-2H-2Z',
  'M0 -5.9L5.6 -1.8L3.5 4.8H-3.5L-5.6 -1.8Z',
  'M-5.8 -2.6H5.8V2.6H-5.8Z',
] as const;

/** Outline of a district's dot about the origin, CSS pixels. */
export function districtShape(index: number): string {
  return SHAPES[index % SHAPES.length] ?? SHAPES[0];
}
