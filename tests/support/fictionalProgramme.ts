import type { Dataset } from '../../src/domain/dataset';
import { fictionalScenario } from './fictionalAtlas';

/**
 * The fictional scenario with a programme that knows of two classes, as the published one does.
 * @param inside regions known to take part; the two of the fixture stay, unless they are among `outside`.
 * @param outside regions known not to.
 */
export function withProgramme(inside: readonly string[], outside: readonly string[]): Dataset {
  const programme = fictionalScenario.indicatorById.get('programme');
  if (programme?.type !== 'category') throw new Error('The fixture has no programme');
  const observed = programme.observations.get('LK-SNE');
  const [first] = programme.categories;
  if (observed?.kind !== 'value' || first === undefined) throw new Error('The fixture has changed');
  const said = (ids: readonly string[], value: string) =>
    ids.map((id) => [id, { ...observed, value }] as const);
  const changed = {
    ...programme,
    categories: [first, { ...first, id: 'outside', paint: 'programme.outside' }],
    observations: new Map([
      ...programme.observations,
      ...said(inside, first.id),
      ...said(outside, 'outside'),
    ]),
  };
  return {
    ...fictionalScenario,
    indicatorById: new Map(fictionalScenario.indicatorById).set('programme', changed),
  };
}
