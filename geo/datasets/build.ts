import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toGeography } from '../../src/data/toGeography';
import { computeAnchors } from '../anchors';
import { placeCapitals } from '../capitals';
import { readRegionFeatures, readRegionRows } from '../readSources';
import { buildGeography } from './buildGeography';
import { buildOpenSources } from './buildOpenSources';
import { buildProgramme } from './buildProgramme';
import { buildRecognition } from './buildRecognition';
import { buildScenario, buildScenarioStatements } from './buildScenario';
import { buildStatements } from './buildStatements';
import { createSourceRegistry } from './sourceRegistry';
import { readTranslations } from './translations';
import { validateData } from './validate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every generated data file by its path, and what the translation tables lack. */
export interface DataBuild {
  readonly files: ReadonlyMap<string, string>;
  readonly missingTranslations: ReadonlySet<string>;
}

/** Builds the data files in memory; the same tables always give the same bytes. */
export function buildData(): DataBuild {
  const translations = readTranslations();
  const registry = createSourceRegistry(translations);
  const features = readRegionFeatures();
  const anchors = computeAnchors(features);
  const capitals = placeCapitals(readRegionRows(), features);
  const geography = buildGeography(anchors, capitals, translations);
  const contents: readonly (readonly [string, unknown])[] = [
    ['public/data/geography.json', geography],
    ['public/data/open-sources/dataset.json', buildOpenSources(translations, registry)],
    ['public/data/open-sources/statements.json', buildStatements(translations, registry)],
    ['public/data/scenario-2020/dataset.json', buildScenario(toGeography(geography, 'geography'))],
    ['public/data/scenario-2020/statements.json', buildScenarioStatements()],
    ['public/data/programme.json', buildProgramme(registry)],
    ['public/data/recognition.json', buildRecognition()],
  ];
  return {
    files: new Map(contents.map(([path, content]) => [path, `${JSON.stringify(content)}\n`])),
    missingTranslations: translations.missing,
  };
}

/** Writes the data files, then reports what the validators find. */
function main(): void {
  const build = buildData();
  for (const [path, content] of build.files) {
    const target = resolve(ROOT, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(`${path}: ${Math.round(content.length / 1024)} KB`);
  }
  const findings = validateData(build);
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
