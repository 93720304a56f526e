import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../../scripts/lib/importCommand';
import { fictionalDataset, fictionalGeography } from '../../../mocks/fixtures/fictionalFiles';
import { parseDataset } from '../../../src/data/toDataset';
import { parseGeography } from '../../../src/data/toGeography';
import { parseStatements } from '../../../src/data/toStatements';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'atlas-import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const geography = parseGeography(fictionalGeography, 'geography');
const [first, second] = geography.regions.map(({ name }) => name.ru);

function file(name: string, contents: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, contents);
  return target;
}

/** Runs the command for the fictional country. */
async function run(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const country = file('geography.json', JSON.stringify(fictionalGeography));
  const code = await importCommand(
    ['import', ...argv, '--geography', country],
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const readOut = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, 'parks', name), 'utf8'));
const parks = () => file('parks.csv', `Название;Регион\nПарк 1;${first}\nПарк 2;${second}\nПарк 3;Нигде\n`);
const told = () => ['--out', path.join(folder, 'parks'), '--source', 'Министерство', '--as-of', '2020-12-31'];

describe('npm run data -- import', () => {
  it('writes the two files that the bundle adapter reads, and the report', async () => {
    const { code, out } = await run(
      parks(),
      ...told(),
      '--title',
      'Парки',
      '--complete',
      '--confidence',
      'high',
    );
    expect(code).toBe(0);
    expect(out).toContain('Принято 2 из 3 строк.');
    expect(out).toContain('Строка 4, Регион: Нигде');
    const dataset = parseDataset(readOut('dataset.json'), geography, 'dataset', 'parks');
    expect(dataset.title.ru).toBe('Парки');
    expect(dataset.objects.map(({ name }) => name.ru)).toEqual(['Парк 1', 'Парк 2']);
    expect(parseStatements(readOut('statements.json'), geography, 'statements', 'parks').statements).toEqual(
      [],
    );
  });

  it('speaks English when asked', async () => {
    const { out } = await run(parks(), ...told(), '--lang', 'en');
    expect(out).toContain('2 of 3 rows accepted.');
  });

  it('does not replace files without being told to', async () => {
    await run(parks(), ...told());
    const again = await run(parks(), ...told(), '--title', 'Другое');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('--force') as string });
    expect(readOut('dataset.json')).toMatchObject({ title: { ru: 'parks.csv' } });
    expect((await run(parks(), ...told(), '--title', 'Другое', '--force')).code).toBe(0);
    expect(readOut('dataset.json')).toMatchObject({ title: { ru: 'Другое' } });
  });

  it('takes columns chosen by hand', async () => {
    const table = file('table.csv', `а;б;в\n1;Парк 1;${first}\n`);
    const mapping = file(
      'mapping.json',
      JSON.stringify({ shape: 'objects', headingRow: 0, fields: { name: 1, region: 2 } }),
    );
    expect((await run(table, ...told(), '--mapping', mapping)).code).toBe(0);
    expect(readOut('dataset.json')).toMatchObject({ objects: [{ name: { ru: 'Парк 1' } }] });
  });

  it('takes a data set file, which needs no source and no date', async () => {
    const set = file('set.json', JSON.stringify(fictionalDataset));
    expect((await run(set, '--out', path.join(folder, 'parks'))).code).toBe(0);
    expect(readOut('dataset.json')).toEqual({ ...fictionalDataset, id: 'parks' });
  });
});

describe('npm run data -- import, refused', () => {
  const refused: readonly [
    name: string,
    contents: string,
    options: readonly string[],
    code: number,
    words: string,
  ][] = [
    ['nothing accepted', 'Название;Регион\nПарк 1;Нигде\nПарк 2;Никуда', [], 1, 'Ни одна строка не принята'],
    ['an empty file', '', [], 1, 'Файл пуст'],
    ['JSON that is no data set tells where', '{"id":"x"}', [], 1, '$.title: missing'],
    ['an unknown option', 'x', ['--frobnicate'], 2, '--frobnicate'],
    ['a date that does not exist', 'x', ['--as-of', '2021-02-30'], 2, '2021-02-30'],
    ['an id of a viewer’s own', 'x', ['--id', 'own-1'], 2, 'own-1'],
    ['an id that leads out of the folder', 'x', ['--id', '../x'], 2, '../x'],
    ['a confidence that is none', 'x', ['--confidence', 'certain'], 2, 'certain'],
    ['boundaries that are not there', 'x', ['--boundaries', '/nowhere.json'], 2, '/nowhere.json'],
    ['a sheet that is not there', 'Название;Регион\nа;б', ['--sheet', 'Лист9'], 2, 'Лист9'],
  ];
  it.each(refused)('%s', async (_, contents, options, code, words) => {
    const result = await run(file('file.csv', contents), ...told(), ...options);
    expect(result.code).toBe(code);
    expect(result.err).toContain(words);
    expect(existsSync(path.join(folder, 'parks'))).toBe(false);
  });

  it('a file that is not there', async () => {
    expect(await run(path.join(folder, 'none.csv'), ...told())).toMatchObject({ code: 2 });
  });

  it('a table without a source and a date', async () => {
    const result = await run(parks(), '--out', path.join(folder, 'parks'));
    expect(result).toMatchObject({ code: 2, err: 'Не указано: --source, --as-of.' });
  });
});
