// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { fictionalConfig } from '../../mocks/fixtures/fictionalFiles';
import { readConfig } from '../../src/data/config';
import { readStandConfig } from '../../src/data/standConfig';

const stand = { story: 'stories/a/story.json', dataset: 'survey', idleSeconds: 60 };
const config = () => readConfig({ ...fictionalConfig, stand }, 'https://host.example/config.json');

it('takes what the address says before what the configuration says', async () => {
  const read = readStandConfig(await config(), '?mode=kiosk&dataset=survey-rest&idle=45');
  expect(read).toMatchObject({ datasetId: 'survey-rest', idleSeconds: 45, countdownSeconds: 15 });
});

it('does not take the data set of a scene that a presenter shows for that of the stand', async () => {
  const read = readStandConfig(await config(), '?mode=present&dataset=survey-rest&idle=45');
  expect(read).toMatchObject({ datasetId: 'survey', idleSeconds: 45 });
});

it('names a wrong key by its place in the configuration', async () => {
  const right = await config();
  const wrong = { ...right, stand: { story: 'stories/a/story.json', idleSeconds: 1 } };
  expect(() => readStandConfig(wrong, '?mode=kiosk&idle=60')).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ path: '$.stand.idleSeconds' })] }),
  );
});

it.each([
  ['idle', 'abc', 60],
  ['idle', '1', 60],
  ['dataset', 'nope', 60],
  ['languages', 'de', 60],
  ['controls', 'search,everything', 60],
  ['takeHome', 'nowhere', 60],
] as const)('leaves %s=%s of the address out of account, and says so', async (parameter, value, idle) => {
  const read = readStandConfig(await config(), `?mode=kiosk&countdown=7&${parameter}=${value}`);
  expect(read).toMatchObject({ datasetId: 'survey', idleSeconds: idle, countdownSeconds: 7 });
  expect(read.languages).toEqual(['ru']);
  expect(read.controls).toContain('forms');
  expect(read.takeHome?.url ?? null).toBe((await config()).takeHomeUrl);
  expect(read.ignored).toEqual([{ parameter, value }]);
});

it('leaves visitors nothing but the map where the address names no controls', async () => {
  const read = readStandConfig(await config(), '?mode=kiosk&controls=&idle=');
  expect(read).toMatchObject({ controls: [], idleSeconds: 60, ignored: [] });
  expect(readStandConfig(await config(), '?mode=kiosk').controls).toContain('indicators');
});
