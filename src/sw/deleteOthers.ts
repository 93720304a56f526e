/** Deletes the caches of a kind but those whose names begin as told: the caches of other builds. */
export async function deleteOthers(caches: CacheStorage, prefix: string, kept: string): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(prefix) && !name.startsWith(kept));
  await Promise.all(others.map((name) => caches.delete(name)));
}
