import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InstallFailure } from '../../../src/sw/messages';
import { runWorker } from '../../../src/sw/runWorker';
import type { WorkerScope } from '../../../src/sw/workerScope';
import { createMemoryCaches } from '../../support/memoryCaches';

const SCOPE = 'https://atlas.example/park/';
const CONFIG = JSON.stringify({
  geography: { url: 'data/geography.json' },
  datasets: [{ id: 'own', adapter: 'bundle', url: 'data/added' }],
});

const FIRST: Readonly<Record<string, string>> = {
  '': '<!doctype html> first',
  'assets/main-1.js': 'first',
  'version.json': '{"build":"first"}',
  'config.json': CONFIG,
  'data/geography.json': '{"of":"first"}',
  'data/added/dataset.json': '{"added":true}',
};

type Files = Record<string, string>;

const isData = (path: string) => path === 'config.json' || path.startsWith('data/');

function listOf(id: string, files: Files) {
  const code = Object.entries(files).filter(([path]) => !isData(path));
  return {
    id,
    code: Object.fromEntries(
      code.map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]),
    ),
    data: ['config.json', 'data/geography.json'],
  };
}

interface Machine {
  readonly caches: CacheStorage;
  readonly windows: number;
  /** What the server has at the moment; `null`: no network. */
  served: Files | null;
  status: number;
  isHung: boolean;
  readonly asked: string[];
}

function createMachine(served: Files, { windows = 1, room = Infinity } = {}): Machine {
  return { caches: createMemoryCaches(room), windows, served, status: 200, isHung: false, asked: [] };
}

/** A worker of a build on a machine, driven by its events. */
function startWorker(machine: Machine, id: string, files: Files) {
  const listeners = new Map<string, (event: never) => void>();
  const told: InstallFailure[] = [];
  const registration: { scope: string; installing: object | null; waiting: object | null } = {
    scope: SCOPE,
    installing: null,
    waiting: null,
  };
  const skipWaiting = vi.fn(() => Promise.resolve());
  const scope: WorkerScope = {
    atlasBuild: listOf(id, files),
    caches: machine.caches,
    registration,
    skipWaiting,
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () =>
        Promise.resolve(
          Array.from({ length: machine.windows }, () => ({ postMessage: (m) => told.push(m) })),
        ),
    },
    fetch: (input) => {
      const url = input instanceof Request ? input.url : String(input);
      const path = url.slice(SCOPE.length);
      machine.asked.push(path);
      if (machine.isHung) return new Promise(() => undefined);
      if (machine.served === null) return Promise.reject(new TypeError('Failed to fetch'));
      const text = machine.served[path];
      if (text === undefined) return Promise.resolve(new Response('', { status: 404 }));
      return Promise.resolve(new Response(text, { status: machine.status }));
    },
    addEventListener: (type, listener) => void listeners.set(type, listener),
  };
  runWorker(scope);

  async function dispatch(type: string, more: object = {}): Promise<void> {
    const work: Promise<unknown>[] = [];
    const event = { ...more, waitUntil: (promise: Promise<unknown>) => void work.push(promise) };
    listeners.get(type)?.(event as never);
    await Promise.all(work);
  }
  return {
    told,
    registration,
    skipWaiting,
    install: () => dispatch('install'),
    activate: () => dispatch('activate'),
    say: (kind: string) => dispatch('message', { data: { kind } }),
    /** Text of the answer; `null`: the worker leaves the request to the network. */
    ask: async (path: string, mode: 'navigate' | 'cors' = 'cors'): Promise<string | null> => {
      const answers: Promise<Response>[] = [];
      // Node's Request knows no navigation.
      const request = new Proxy(new Request(SCOPE + path), {
        get: (target, key) => (key === 'mode' ? mode : (Reflect.get(target, key) as unknown)),
      });
      await dispatch('fetch', { request, respondWith: (answer: Promise<Response>) => answers.push(answer) });
      return (await answers[0])?.text() ?? null;
    },
  };
}

async function startKept(machine: Machine) {
  const worker = startWorker(machine, 'first', FIRST);
  await worker.install();
  await worker.activate();
  return worker;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the worker of a build', () => {
  it('answers everything without a network, whatever view the address asks for', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.served = null;
    for (const address of ['', '?view=table&lang=en', 'programme', 'index.html'])
      expect(await worker.ask(address, 'navigate')).toBe(FIRST['']);
    expect(await worker.ask('assets/main-1.js')).toBe('first');
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
  });

  it('keeps data sets a deployer added to config.json', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.served = null;
    expect(await worker.ask('data/added/dataset.json')).toBe('{"added":true}');
  });

  it('leaves to the network what is not of the build', async () => {
    const worker = await startKept(createMachine(FIRST));
    expect(await worker.ask('api/datasets/x')).toBeNull();
    expect(await worker.ask('data/geography.json?of=today')).toBeNull();
    expect(await worker.ask('constructor')).toBeNull();
  });

  it.each([
    ['changed', { ...FIRST, 'assets/main-1.js': 'damaged' }, 'assets/main-1.js'],
    [
      'missing',
      { '': FIRST[''] ?? '', 'config.json': CONFIG, 'version.json': '{"build":"first"}' },
      'assets/main-1.js',
    ],
    ['missing', { ...FIRST, 'config.json': undefined }, 'config.json'],
  ])('keeps nothing of a build with a file that is %s, and says which', async (reason, served, file) => {
    const machine = createMachine(JSON.parse(JSON.stringify(served)) as Files);
    const worker = startWorker(machine, 'first', FIRST);
    await expect(worker.install()).rejects.toMatchObject({ reason, file });
    expect(worker.told).toEqual([{ kind: 'installFailed', build: 'first', reason, file }]);
    expect(await machine.caches.has('park-atlas-code-first')).toBe(false);
  });

  it.each([1, 4, 5])('keeps no code where only %i files have room', async (room) => {
    const machine = createMachine(FIRST, { room });
    const worker = startWorker(machine, 'first', FIRST);
    await expect(worker.install()).rejects.toMatchObject({ reason: 'quota' });
    expect(await machine.caches.has('park-atlas-code-first')).toBe(false);
  });

  it('does not take an error of the server for a file', async () => {
    const machine = createMachine(FIRST);
    machine.status = 503;
    const worker = startWorker(machine, 'first', FIRST);
    await expect(worker.install()).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('takes over only when a page says so', async () => {
    const worker = startWorker(createMachine(FIRST), 'first', FIRST);
    await worker.install();
    expect(worker.skipWaiting).not.toHaveBeenCalled();
    await worker.say('apply');
    expect(worker.skipWaiting).toHaveBeenCalledOnce();
  });

  it('goes to the network, and fetches the build again, where its caches were cleared', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    for (const name of await machine.caches.keys()) await machine.caches.delete(name);
    expect(await worker.ask('', 'navigate')).toBe(FIRST['']);
    machine.served = null;
    expect(await worker.ask('assets/main-1.js')).toBe('first');
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
  });
});

describe('a file that may change without a build', () => {
  it('comes from the network, and the kept copies follow only all together', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.served = { ...FIRST, 'data/geography.json': '{"of":"later"}' };
    expect(await worker.ask('data/geography.json')).toBe('{"of":"later"}');
    machine.served = null;
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
    machine.served = { ...FIRST, 'data/geography.json': '{"of":"later"}' };
    await worker.say('refreshData');
    machine.served = null;
    expect(await worker.ask('data/geography.json')).toBe('{"of":"later"}');
  });

  it('stays as it is, all of it, where there is no room for a fresher set', async () => {
    // Three files of data, three of code, and one more.
    const machine = createMachine(FIRST, { room: 7 });
    const worker = await startKept(machine);
    machine.served = {
      ...FIRST,
      'data/geography.json': '{"of":"later"}',
      'data/added/dataset.json': '{"added":"later"}',
    };
    await worker.say('refreshData');
    machine.served = null;
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
    expect(await worker.ask('data/added/dataset.json')).toBe('{"added":true}');
    expect(await machine.caches.keys()).toEqual(['park-atlas-data-first-1', 'park-atlas-code-first']);
  });

  it('is the kept one after three seconds of silence', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.isHung = true;
    const answer = worker.ask('data/geography.json');
    await vi.advanceTimersByTimeAsync(2_900);
    const early = await Promise.race([answer, Promise.resolve('still waiting')]);
    expect(early).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toBe('{"of":"first"}');
  });

  it('is the kept one where the server stumbles, and for a while after at once', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.served = { ...FIRST, 'data/geography.json': '{"of":"later"}' };
    machine.status = 500;
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
    machine.status = 200;
    machine.asked.length = 0;
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
    expect(machine.asked).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(await worker.ask('data/geography.json')).toBe('{"of":"later"}');
  });

  it('stays as it is while a newer build waits: what the server has is that build’s', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.served = { ...FIRST, 'data/geography.json': '{"of":"second"}' };
    worker.registration.waiting = {};
    await worker.say('refreshData');
    expect(await worker.ask('data/geography.json')).toBe('{"of":"first"}');
  });

  it('is told to be gone when the deployer took it away', async () => {
    const machine = createMachine(FIRST);
    const worker = await startKept(machine);
    machine.served = { '': '' };
    expect(await worker.ask('data/geography.json')).toBe('');
  });
});

describe('a newer build', () => {
  const SECOND: Files = { ...FIRST, '': '<!doctype html> second', 'assets/main-2.js': 'second' };
  delete SECOND['assets/main-1.js'];

  async function update(machine: Machine) {
    machine.served = SECOND;
    const worker = startWorker(machine, 'second', SECOND);
    await worker.install();
    return worker;
  }

  it('leaves the former one whole until it is in force, and deletes it then', async () => {
    const machine = createMachine(FIRST);
    const first = await startKept(machine);
    const second = await update(machine);
    first.registration.waiting = {};
    expect(await first.ask('', 'navigate')).toBe(FIRST['']);
    expect(await first.ask('assets/main-1.js')).toBe('first');
    await second.activate();
    expect(await machine.caches.keys()).toEqual(['park-atlas-data-second-1', 'park-atlas-code-second']);
  });

  it('still has the scripts of the former one for a second window that shows it', async () => {
    const machine = createMachine(FIRST, { windows: 2 });
    await startKept(machine);
    const second = await update(machine);
    await second.activate();
    expect(await second.ask('assets/main-1.js')).toBe('first');
    expect(await second.ask('', 'navigate')).toBe(SECOND['']);
  });

  it('does not delete the one that is just being fetched', async () => {
    const machine = createMachine(FIRST);
    const first = await startKept(machine);
    await update(machine);
    first.registration.waiting = {};
    await first.ask('', 'navigate');
    expect(await machine.caches.has('park-atlas-code-second')).toBe(true);
  });
});
