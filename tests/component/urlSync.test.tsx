// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOTHING_CHOSEN, type ViewState } from '../../src/domain/view';
import { syncUrl } from '../../src/state/urlSync';
import { initialiseView, patchView, viewStore } from '../../src/state/viewStore';

const defaults: ViewState = {
  language: 'ru',
  theme: 'auto',
  datasetId: 'survey',
  form: 'map',
  indicatorId: 'presence',
  ...NOTHING_CHOSEN,
};
const vocabulary = {
  datasetIds: ['survey'],
  indicatorIds: ['presence', 'objects'],
  districtIds: ['north', 'south'],
  regionIds: ['XX-A'],
  countingRuleIds: [],
  periods: [],
};

/** As when the page is left: nothing may be waiting any more. */
const leavePage = () => window.dispatchEvent(new Event('pagehide'));
/** As the browser does: the address first, then the news of it. */
const goBackTo = (search: string) => {
  history.replaceState(null, '', `/${search}`);
  window.dispatchEvent(new Event('popstate'));
};

let stop = () => {};
beforeEach(() => {
  history.replaceState(null, '', '/');
  initialiseView(defaults, []);
  stop = syncUrl(() => ({ vocabulary, defaults }));
});
afterEach(() => stop());

it('writes a change behind the frame, and at the latest when the page is left', () => {
  patchView({ indicatorId: 'objects' });
  expect(location.search).toBe('');
  leavePage();
  expect(location.search).toBe('?indicator=objects');
});

it('gives each of two quick changes an entry of its own', () => {
  const before = history.length;
  patchView({ indicatorId: 'objects' });
  patchView({ districtIds: ['north'] });
  leavePage();
  expect(history.length).toBe(before + 2);
  expect(location.search).toBe('?indicator=objects&district=north');
});

it('does not write what was waiting once one has gone back', () => {
  patchView({ indicatorId: 'objects' });
  goBackTo('?district=south');
  leavePage();
  expect(location.search).toBe('?district=south');
  expect(viewStore.getState().view).toMatchObject({ indicatorId: 'presence', districtIds: ['south'] });
});

it('goes back twice in a row without leaving a trace', () => {
  const before = history.length;
  goBackTo('?district=south');
  goBackTo('?region=XX-A');
  leavePage();
  expect(history.length).toBe(before);
  expect(location.search).toBe('?region=XX-A');
});

it.each([
  ['spells a default out', '?lang=ru'],
  ['names something unknown', '?region=XX-Z&district=south,west'],
  ['is in another order', '?region=XX-A&indicator=objects'],
])('leaves an address alone that %s once one has gone back to it', (_, search) => {
  patchView({ regionId: 'XX-A', districtIds: ['north'] });
  leavePage();
  const before = history.length;
  goBackTo(search);
  leavePage();
  expect(location.search).toBe(search);
  expect(history.length).toBe(before);
  patchView({ theme: 'dark' });
  patchView({ districtIds: ['north', 'south'] });
  leavePage();
  expect(history.length).toBe(before + 1);
});
