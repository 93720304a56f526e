import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { paletteCss } from './src/domain/paletteCss.ts';
import { lightPaints } from './src/domain/paletteTones.ts';

/** What the build makes of src/domain/paletteColors.ts, by the name it is imported by: colours are written once. */
const PALETTE_MODULES = new Map([
  ['virtual:palette.css', paletteCss],
  [
    'virtual:light-paints',
    () =>
      `export const LIGHT_PAINTS = ${JSON.stringify({ light: lightPaints('light'), dark: lightPaints('dark') })}`,
  ],
]);

/** Serves the palette as custom properties, and what the script must know of it: it holds no colours of its own. */
function palette(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (PALETTE_MODULES.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? PALETTE_MODULES.get(id.slice(1))?.() : undefined),
  };
}

/** Serves the worker of MSW from its package to `npm run dev:mock`: it is not ours to publish. */
function mockWorker(): Plugin {
  const file = 'mockServiceWorker.js';
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use(`/${file}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(new URL(`./node_modules/msw/lib/${file}`, import.meta.url)));
      });
    },
  };
}

/** Gives d3-zoom alone our stand-in for the packages of its animations; the charts need the real ones. */
function zoomWithoutTransitions(): Plugin {
  const standIn = fileURLToPath(new URL('src/map/withoutTransitions.ts', import.meta.url));
  return {
    name: 'zoom-without-transitions',
    enforce: 'pre',
    resolveId: (id, importer) =>
      /^d3-(transition|interpolate)$/.test(id) && importer?.includes('/d3-zoom/') === true
        ? standIn
        : undefined,
  };
}

export default defineConfig({
  resolve: {
    alias: {
      // Its bundle is one module of which little can be left out; its sources are a module a function.
      'simple-statistics': fileURLToPath(new URL('node_modules/simple-statistics/index.js', import.meta.url)),
    },
  },
  // Relative, so that the build can be served from any sub-path.
  base: './',
  plugins: [react(), palette(), zoomWithoutTransitions(), mockWorker()],
  build: {
    target: 'es2022',
    manifest: true,
    // The prerendered page inlines the first view's stylesheet itself.
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    // One chunk of what the first view needs: in pieces it takes 3 kB more, for each is compressed alone.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first-view', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es' },
});
