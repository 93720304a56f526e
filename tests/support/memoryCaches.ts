/** The Cache API as far as the worker uses it: Node has none. With a room, whatever exceeds it is refused. */
export function createMemoryCaches(room = Infinity): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  let used = 0;

  const open = (name: string): Promise<Cache> => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    const cache: Pick<Cache, 'match' | 'put'> = {
      match: (request) => Promise.resolve(kept.get(addressOf(request))?.clone()),
      put: (request, response) => {
        used += 1;
        if (used > room) return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
        kept.set(addressOf(request), response);
        return Promise.resolve();
      },
    };
    return Promise.resolve(cache as Cache);
  };
  const storage: CacheStorage = {
    open,
    has: (name) => Promise.resolve(caches.has(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name) => Promise.resolve(caches.delete(name)),
    match: (request, { cacheName } = {}) => {
      const places = cacheName === undefined ? [...caches.values()] : [caches.get(cacheName)];
      const found = places.map((place) => place?.get(addressOf(request))).find((each) => each !== undefined);
      return Promise.resolve(found?.clone());
    },
  };
  return storage;
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
