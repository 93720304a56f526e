import { expect, it } from 'vitest';
import { readReadmeConfigs } from '../../../scripts/contract/readmeExamples';
import { fictionalConfig } from '../../../mocks/fixtures/fictionalFiles';
import { readConfig } from '../../../src/data/config';

const configs = readReadmeConfigs();

it('finds an example of every adapter in both languages', () => {
  const adapters = (file: string) =>
    configs
      .filter((config) => config.file === file)
      .flatMap(({ json }) => (json as { datasets: { adapter: string }[] }).datasets)
      .map(({ adapter }) => adapter);
  expect(new Set(adapters('README.md'))).toEqual(new Set(adapters('README.ru.md')));
  expect(adapters('README.md')).toEqual(expect.arrayContaining(['bundle', 'rest']));
});

it.each(configs)('$file:$line is a configuration the atlas takes', async ({ json, isEntry }) => {
  const { datasets } = json as { datasets: { id: string }[] };
  const whole = isEntry ? { ...fictionalConfig, defaultDataset: datasets[0]?.id, datasets } : json;
  const { datasets: taken } = await readConfig(whole, 'https://atlas.example/config.json');
  expect(taken.map(({ id }) => id)).toEqual(datasets.map(({ id }) => id));
});
