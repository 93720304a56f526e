// The entry of dist/sw.js; the list of the build stands before it in the file.
import { runWorker } from './runWorker';
import type { WorkerScope } from './workerScope';

runWorker(globalThis as unknown as WorkerScope);
