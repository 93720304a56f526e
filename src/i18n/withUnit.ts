/** Letters that an inflected form of the same word still shares: «Объекты», «объектов». */
const STEM = 5;

/** A label with its unit, where the label has not said it already: a column may have no unit, too. */
export function withUnit(label: string, unit: string): string {
  const isSaid = label.toLowerCase().includes(unit.slice(0, STEM).toLowerCase());
  return unit === '' || isSaid ? label : `${label}, ${unit}`;
}
