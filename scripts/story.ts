// npm run story -- <file>: whether a story can be told here, and if not, why; without a browser.
import { storyCommand } from './lib/storyCommand';

process.exitCode = await storyCommand(
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line),
);
