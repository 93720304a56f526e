// npm run dev, npm run dev:mock: the hot-reloading server. Other arguments go to Vite.
import { ensureInstalled } from './lib/install.mjs';
import { runPackage } from './lib/processes.mjs';

const args = process.argv.slice(2);
const isMock = args.includes('--mock');

await ensureInstalled();
process.exitCode = await runPackage(
  'vite',
  args.filter((arg) => arg !== '--mock'),
  { env: isMock ? { VITE_MOCK: '1' } : {} },
);
