/**
 * @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} ManifestChunk
 * @typedef {Record<string, ManifestChunk>} ViteManifest dist/.vite/manifest.json
 */

/**
 * What the browser fetches to run the given modules: their chunks and all they import statically, with stylesheets.
 * @param {ViteManifest} manifest
 * @param {readonly string[]} roots keys of the manifest: an HTML file, or a module loaded by import()
 */
export function filesLoadedBy(manifest, roots) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const scripts = new Set();
  /** @type {Set<string>} */
  const styles = new Set();
  const waiting = [...roots];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    // A module that was renamed must not quietly leave the sum.
    if (chunk === undefined) throw new Error(`The build has no chunk "${key}".`);
    (chunk.file.endsWith('.css') ? styles : scripts).add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    waiting.push(...(chunk.imports ?? []));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
