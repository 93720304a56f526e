import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const config = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as IConfiguration;

interface Planted {
  readonly rule: string;
  /** File that breaks the rule. */
  readonly from: string;
  readonly code: string;
}

const VIOLATIONS: readonly Planted[] = [
  { rule: 'domain-stands-alone', from: 'src/domain/a.ts', code: "import '../ui/ok';" },
  { rule: 'domain-stands-alone', from: 'src/domain/b.ts', code: "import 'd3-geo';" },
  { rule: 'ui-stands-alone', from: 'src/ui/a.ts', code: "import type { Ok } from '../domain/ok';" },
  { rule: 'foundations-know-only-domain', from: 'src/data/a.ts', code: "import '../i18n/ok';" },
  { rule: 'foundations-know-only-domain', from: 'src/state/a.ts', code: "import '../data/ok';" },
  { rule: 'foundations-know-only-domain', from: 'src/i18n/a.ts', code: "import '../panels/ok';" },
  { rule: 'features-stay-apart', from: 'src/map/a.ts', code: "import '../panels/ok';" },
  { rule: 'features-stay-apart', from: 'src/charts/a.ts', code: "import '../map/ok';" },
  { rule: 'features-stay-apart', from: 'src/panels/a.ts', code: "import '../charts/ok';" },
  { rule: 'features-below-app', from: 'src/map/b.ts', code: "import '../app/ok';" },
  { rule: 'app-below-entries', from: 'src/app/a.ts', code: "import '../main';" },
  { rule: 'worker-stands-alone', from: 'src/sw/a.ts', code: "import '../domain/ok';" },
  { rule: 'worker-known-by-types-only', from: 'src/app/g.ts', code: "import '../sw/ok';" },
  { rule: 'maplibre-only-in-map', from: 'src/app/b.ts', code: "import 'maplibre-gl';" },
  { rule: 'maplibre-only-in-map', from: 'src/app/c.ts', code: "import 'maplibre-gl/dist/maplibre-gl.css';" },
  { rule: 'maplibre-only-in-map', from: 'src/panels/b.ts', code: "import '@vis.gl/react-maplibre';" },
  { rule: 'recharts-only-in-charts', from: 'src/panels/c.ts', code: "import 'recharts';" },
  { rule: 'zod-only-in-data', from: 'src/app/d.ts', code: "import { z } from 'zod/mini';" },
  { rule: 'zustand-only-in-state', from: 'src/app/e.ts', code: "import 'zustand/vanilla';" },
  { rule: 'query-only-in-data-and-app', from: 'src/panels/d.ts', code: "import '@tanstack/react-query';" },
  { rule: 'src-is-self-contained', from: 'src/map/c.ts', code: "import '../../geo/ok';" },
  { rule: 'src-is-self-contained', from: 'src/app/f.ts', code: "await import('../../mocks/ok');" },
  { rule: 'main-loads-only-mocks-dynamically', from: 'src/main.tsx', code: "import '../mocks/ok';" },
  { rule: 'main-loads-nothing-else', from: 'src/main.tsx', code: "await import('../tests/ok');" },
  { rule: 'shipped-code-uses-dependencies', from: 'src/map/d.ts', code: "import 'culori';" },
  { rule: 'no-circular', from: 'src/map/e.ts', code: "import './f';" },
];

const LAWFUL: Readonly<Record<string, string>> = {
  'geo/ok.ts': 'export {};',
  'mocks/ok.ts': 'export {};',
  'tests/ok.ts': 'export {};',
  'src/domain/ok.ts': "import 'simple-statistics'; export type Ok = true;",
  'src/ui/ok.ts': "import 'react';",
  'src/data/ok.ts': "import type { Ok } from '../domain/ok'; import 'zod'; import '@tanstack/react-query';",
  'src/state/ok.ts': "import type { Ok } from '../domain/ok'; import 'zustand';",
  'src/i18n/ok.ts': "import type { Ok } from '../domain/ok';",
  'src/map/ok.ts': "import '../state/ok'; import '../ui/ok'; import 'maplibre-gl'; import 'd3-geo';",
  'src/map/f.ts': "import './e';",
  'src/charts/ok.ts': "import '../i18n/ok'; import 'recharts';",
  'src/panels/ok.ts': "import '../data/ok'; import type { Feature } from 'geojson';",
  'src/sw/ok.ts': 'export type Ok = true;',
  'src/app/ok.ts':
    "import type { Ok } from '../sw/ok'; import '../map/ok'; import '../charts/ok'; import '@tanstack/react-query';",
  'src/prerender.tsx': "import './app/ok';",
};

/** Imports of the fixture files resolve as ours do: the tree stands inside the project, above its node_modules. */
let tree = '';
let violations: ReadonlySet<string> = new Set();

function plant(file: string, code: string) {
  const target = path.join(tree, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}

beforeAll(async () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  tree = mkdtempSync(path.join(root, '.cache', 'folder-rules-'));
  for (const [file, code] of Object.entries(LAWFUL)) plant(file, code);
  const files = new Set(VIOLATIONS.map(({ from }) => from));
  for (const file of files) {
    const codes = VIOLATIONS.filter(({ from }) => from === file).map(({ code }) => code);
    plant(file, [...codes, file === 'src/main.tsx' ? "await import('../mocks/ok');" : ''].join('\n'));
  }
  const { output } = await cruise(['src'], {
    ...config.options,
    baseDir: tree,
    tsConfig: { fileName: path.join(root, 'tsconfig.json') },
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  const found = (output as ICruiseResult).summary.violations;
  violations = new Set(found.map(({ rule, from }) => `${rule.name} ${from}`));
}, 60_000);

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

describe('folder rules', () => {
  it.each(VIOLATIONS)('$rule is broken by $from: $code', ({ rule, from }) => {
    expect([...violations]).toContain(`${rule} ${from}`);
  });

  it('complain of nothing else', () => {
    const expected = new Set(VIOLATIONS.map(({ rule, from }) => `${rule} ${from}`));
    const lawfulFiles = new Set(Object.keys(LAWFUL));
    expect([...violations].filter((violation) => !expected.has(violation))).toEqual([]);
    expect([...violations].filter((violation) => lawfulFiles.has(violation.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('all have a planted violation', () => {
    const proven = new Set(VIOLATIONS.map(({ rule }) => rule));
    expect(config.forbidden?.map(({ name }) => name).filter((name) => !proven.has(name ?? ''))).toEqual([]);
  });
});
