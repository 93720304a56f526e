// npm run data -- import <file> --out <folder>: what the page does with a file of the viewer's own, without a browser.
import { importCommand } from './lib/importCommand';

process.exitCode = await importCommand(
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line),
);
