// npm start: installs what is missing, builds what is out of date, serves the production build.
import { buildAtlas } from './lib/buildAtlas.mjs';
import { isBuildCurrent } from './lib/buildStamp.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readServeOptions, serveAtlas } from './lib/serveAtlas.mjs';

// Read first: a mistyped option should not cost a build.
const options = readServeOptions(process.argv.slice(2));
await ensureInstalled();
if (!isBuildCurrent()) {
  console.log('Building the atlas.');
  const code = await buildAtlas();
  if (code !== 0) {
    console.error('\nThe build failed: the reason stands above.');
    process.exit(code);
  }
}
await serveAtlas(options);
