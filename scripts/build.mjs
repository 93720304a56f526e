// npm run build
import { buildAtlas } from './lib/buildAtlas.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
process.exitCode = await buildAtlas();
