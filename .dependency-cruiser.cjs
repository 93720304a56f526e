/**
 * domain <- data, state, i18n <- map, charts, panels <- app <- main; ui stands alone.
 * tests/unit/tooling/folderRules.test.ts plants a violation of every rule here.
 *
 * Packages are matched as `(^|node_modules/)name(/|$)`: one that cannot be resolved keeps its bare name, and a
 * pattern with node_modules alone would then silently match nothing.
 */
const npmPackage = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'domain-stands-alone',
      'domain holds types and pure functions: it imports nothing outside itself but pure arithmetic.',
      { path: '^src/domain/' },
      { pathNot: ['^src/domain/', npmPackage('simple-statistics')] },
    ),
    forbid(
      'ui-stands-alone',
      'ui holds primitives that know nothing of the atlas; of src it imports only itself.',
      { path: '^src/ui/' },
      { path: '^src/', pathNot: '^src/ui/' },
    ),
    forbid(
      'foundations-know-only-domain',
      'data, state and i18n stand on domain and do not know each other.',
      { path: '^src/(data|state|i18n)/' },
      { path: '^src/', pathNot: ['^src/domain/', '^src/$1/'] },
    ),
    forbid(
      'features-stay-apart',
      'map, charts, panels and stand never import each other: app brings them together.',
      { path: '^src/(map|charts|panels|stand)/' },
      { path: '^src/(map|charts|panels|stand)/', pathNot: '^src/$1/' },
    ),
    forbid(
      'features-below-app',
      'map, charts, panels and stand do not know the app that holds them.',
      { path: '^src/(map|charts|panels|stand)/' },
      { path: '^src/(app/|[^/]+$)' },
    ),
    forbid(
      'app-below-entries',
      'Nothing imports an entry file (main, prerender).',
      { path: '^src/[^/]+/' },
      { path: '^src/[^/]+\\.tsx?$' },
    ),
    forbid(
      'worker-stands-alone',
      'The service worker outlives the pages it serves: it shares nothing with them but the types of their messages.',
      { path: '^src/sw/' },
      { pathNot: '^src/sw/' },
    ),
    forbid(
      'worker-known-by-types-only',
      'A page that imported its code would run it.',
      { path: '^src/', pathNot: '^src/sw/' },
      { path: '^src/sw/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'maplibre-only-in-map',
      'maplibre-gl is large and experimental in places: one folder knows it.',
      { path: '^src/', pathNot: '^src/map/' },
      { path: npmPackage('maplibre-gl', '@vis\\.gl/react-maplibre', '@maplibre/[^/]+') },
    ),
    forbid(
      'recharts-only-in-charts',
      'Recharts is loaded apart, with the charts.',
      { path: '^src/', pathNot: '^src/charts/' },
      { path: npmPackage('recharts') },
    ),
    forbid(
      'zod-only-in-data',
      'Past data everything is checked: nothing else parses.',
      { path: '^src/', pathNot: '^src/data/' },
      { path: npmPackage('zod') },
    ),
    forbid(
      'zustand-only-in-state',
      'Stores live in state; others use its hooks.',
      { path: '^src/', pathNot: '^src/state/' },
      { path: npmPackage('zustand') },
    ),
    forbid(
      'query-only-in-data-and-app',
      'Features receive a checked data set and never see a query.',
      { path: '^src/', pathNot: '^src/(data|app)/' },
      { path: npmPackage('@tanstack/react-query', '@tanstack/query-core') },
    ),
    forbid(
      'src-is-self-contained',
      'What ships knows neither the build of the geometry nor tests, scripts and mocks.',
      { path: '^src/', pathNot: '^src/main\\.tsx$' },
      { path: '^(geo|mocks|tests|scripts)/' },
    ),
    forbid(
      'main-loads-only-mocks-dynamically',
      'main may load the mocks, and only by import(): they must not be in the bundle.',
      { path: '^src/main\\.tsx$' },
      { path: '^(geo|mocks|tests|scripts)/', dynamic: false },
    ),
    forbid(
      'main-loads-nothing-else',
      'The exception of main is for the mocks alone.',
      { path: '^src/main\\.tsx$' },
      { path: '^(geo|tests|scripts)/' },
    ),
    forbid(
      'shipped-code-uses-dependencies',
      'A package that ships stands in "dependencies", so that licences and audits see it.',
      { path: '^src/', pathNot: '\\.d\\.ts$' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('no-circular', 'A cycle has no order to be read in.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
