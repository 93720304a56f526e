import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findMapServer, MAPSERVER_TEMPLATES } from '../../../scripts/lib/mapserver.mjs';
import { serveCgi } from './cgiBridge';
import { layerFiles } from './layers';
import { mapfile, serverConfig } from './mapfile';

export interface MapServer {
  /** Landing page of its OGC API – Features. */
  readonly url: string;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts MapServer over the published data: regions as polygons, objects as points.
 * @param maxLimit most features it gives a page, whatever is asked.
 */
export async function startMapServer(maxLimit = 10_000): Promise<MapServer> {
  const program = findMapServer();
  if (program === null) throw new Error('No MapServer here: run npm test -- --only servers, or install it');
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-mapserver-'));
  const configFile = path.join(folder, 'mapserver.conf');
  const bridge = await serveCgi(program, () => ({ MAPSERVER_CONFIG_FILE: configFile }));
  const url = `${bridge.origin}/atlas/ogcapi`;
  for (const [name, text] of Object.entries(layerFiles())) {
    writeFileSync(path.join(folder, `${name}.geojson`), text);
  }
  const mapPath = path.join(folder, 'atlas.map');
  writeFileSync(mapPath, mapfile(url, maxLimit));
  writeFileSync(configFile, serverConfig(mapPath, MAPSERVER_TEMPLATES));
  return {
    url,
    asked: bridge.asked,
    close: async () => {
      await bridge.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
