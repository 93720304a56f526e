/** Deletes the caches of a kind but one: those of other builds. */
export async function deleteOthers(caches: CacheStorage, prefix: string, keptName: string): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(prefix) && name !== keptName);
  await Promise.all(others.map((name) => caches.delete(name)));
}
