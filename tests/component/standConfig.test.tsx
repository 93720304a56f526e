// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { fictionalConfig } from '../../mocks/fixtures/fictionalFiles';
import { readConfig } from '../../src/data/config';
import { readStandConfig } from '../../src/data/standConfig';

const stand = { story: 'stories/a/story.json', dataset: 'survey', idleSeconds: 60 };
const config = () => readConfig({ ...fictionalConfig, stand }, 'https://host.example/config.json');

it('takes what the address says before what the configuration says', async () => {
  const read = readStandConfig(await config(), '?mode=kiosk&dataset=service&idle=45');
  expect(read).toMatchObject({ datasetId: 'service', idleSeconds: 45, countdownSeconds: 15 });
});

it('does not take the data set of a scene that a presenter shows for that of the stand', async () => {
  const read = readStandConfig(await config(), '?mode=present&dataset=service&idle=45');
  expect(read).toMatchObject({ datasetId: 'survey', idleSeconds: 45 });
});

it('names a wrong key by its place in the configuration', async () => {
  const wrong = await config();
  expect(() => readStandConfig(wrong, '?mode=kiosk&idle=1')).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ path: '$.stand.idleSeconds' })] }),
  );
});
