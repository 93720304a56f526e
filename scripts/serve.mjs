// Serves dist as it is: no installation, no build. npm start does those first.
import { readServeOptions, serveAtlas } from './lib/serveAtlas.mjs';

await serveAtlas(readServeOptions(process.argv.slice(2)));
