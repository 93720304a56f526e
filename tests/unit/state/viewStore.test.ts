import { expect, it } from 'vitest';
import { initialiseView, patchView, viewStore } from '../../../src/state/viewStore';
import { fictionalView } from '../../support/fictionalAtlas';

const classesAfter = (classes: string, indicatorId: string) => {
  initialiseView(fictionalView({ indicatorId: 'objects', classes }), []);
  patchView({ indicatorId });
  return viewStore.getState().view.classes;
};

it('drops breaks made by hand with the indicator they belong to, and keeps a method', () => {
  expect(classesAfter('at_1_5', 'growth')).toBeNull();
  expect(classesAfter('at_1_5', 'objects')).toBe('at_1_5');
  expect(classesAfter('quantile-4', 'growth')).toBe('quantile-4');
  initialiseView(fictionalView({ indicatorId: 'objects', classes: 'at_1_5' }), []);
  patchView({ indicatorId: 'growth', classes: 'at_7' });
  expect(viewStore.getState().view.classes).toBe('at_7');
});
