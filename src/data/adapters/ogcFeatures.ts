import * as z from 'zod/mini';
import type { LonLat } from '../../domain/geography';
import { checkShape } from '../checkShape';
import type { OgcFeaturesEntry } from '../datasetEntry';
import { IMPORT_LIMITS } from '../import/contract';
import type { Page, PageReader } from './pageReader';
import { refusals, serverRefusal } from './serverRefusal';
import type { ServerRecord, ServerTables } from './serverTable';

const DEFAULT_PAGE_SIZE = 1000;
const MAX_PAGES = 1000;

const link = z.object({
  href: z.string(),
  rel: z.optional(z.string()),
  type: z.optional(z.string()),
});
type Link = z.infer<typeof link>;

const links = z._default(z.array(link), []);
const landingSchema = z.object({ links });
const collectionsSchema = z.object({ collections: z.array(z.object({ id: z.string(), links })) });
const itemsSchema = z.object({
  features: z.array(
    z.object({
      id: z.optional(z.union([z.string(), z.number()])),
      properties: z.nullish(z.record(z.string(), z.unknown())),
      geometry: z.optional(z.unknown()),
    }),
  ),
  links,
  numberMatched: z.optional(z.number()),
  /** Of GeoJSON before RFC 7946; some servers still name it. */
  crs: z.optional(z.unknown()),
});

/** Its name in the two ways the standard writes one, with or without a height. */
const IS_CRS84 = /(:|\/)CRS84h?>?$/i;

/**
 * Reads the collections of an OGC API – Features server to the end: landing page, collections, items by `next` links.
 * @throws DataError when a collection is missing, in other coordinates, or not all of it arrives.
 */
export async function readCollections(entry: OgcFeaturesEntry, reader: PageReader): Promise<ServerTables> {
  const landing = await reader.read(entry.url);
  const { links: landingLinks } = checkShape(landingSchema, landing.json, landing.url);
  const data = findLink(landingLinks, ['data', 'http://www.opengis.net/def/rel/ogc/1.0/data']);
  const page = await reader.read(resolve(data ?? 'collections', landing.url));
  const { collections } = checkShape(collectionsSchema, page.json, page.url);
  const readOne = async (
    wanted: { readonly collection: string; readonly where?: Record<string, string> | undefined } | undefined,
  ): Promise<ServerRecord[] | null> => {
    if (wanted === undefined) return null;
    const found = collections.find(({ id }) => id === wanted.collection);
    if (found === undefined) {
      const known = collections.map(({ id }) => id);
      throw serverRefusal(entry.url, wanted.collection, refusals.noCollection(known));
    }
    const path = `${new URL(page.url).pathname.replace(/\/$/, '')}/${encodeURIComponent(found.id)}/items`;
    const items = new URL(resolve(findLink(found.links, ['items']) ?? path, page.url));
    items.searchParams.set('limit', String(entry.server.pageSize ?? DEFAULT_PAGE_SIZE));
    for (const [name, value] of Object.entries(wanted.where ?? {})) items.searchParams.set(name, value);
    return readItems(items.href, wanted.collection, entry, reader);
  };
  return { objects: await readOne(entry.server.objects), regions: await readOne(entry.server.regions) };
}

async function readItems(
  first: string,
  collection: string,
  entry: OgcFeaturesEntry,
  reader: PageReader,
): Promise<ServerRecord[]> {
  const refuse = (sentence: Parameters<typeof serverRefusal>[2]) =>
    serverRefusal(entry.url, collection, sentence);
  const records: ServerRecord[] = [];
  const visited = new Set<string>();
  let promised: number | undefined;
  for (let url: string | null = first; url !== null;) {
    if (visited.has(url)) throw refuse(refusals.loop());
    if (visited.size === MAX_PAGES) throw refuse(refusals.tooManyPages(MAX_PAGES));
    visited.add(url);
    const page: Page = await reader.read(url);
    const items = checkShape(itemsSchema, page.json, page.url);
    const crs = page.headers.get('Content-Crs') ?? namedCrs(items.crs);
    if (crs !== null && !IS_CRS84.test(crs)) throw refuse(refusals.otherCrs(crs.replace(/[<>]/g, '')));
    for (const { id, properties, geometry } of items.features) {
      records.push({
        values: id === undefined ? (properties ?? {}) : { id, ...properties },
        at: pointOf(geometry),
      });
    }
    if (records.length > IMPORT_LIMITS.rows) throw refuse(refusals.tooManyRecords(IMPORT_LIMITS.rows));
    promised = items.numberMatched ?? promised;
    const next = findLink(items.links, ['next']);
    url = next === null ? null : resolve(next, page.url);
  }
  if (promised !== undefined && promised !== records.length) {
    throw refuse(refusals.countDiffers(records.length, promised));
  }
  return records;
}

/** The address of a relation, in JSON where it is offered in several formats. */
function findLink(all: readonly Link[], rels: readonly string[]): string | null {
  const candidates = all.filter(({ rel }) => rel !== undefined && rels.includes(rel));
  const json = candidates.find(({ type }) => type?.includes('json'));
  return (json ?? candidates.find(({ type }) => type === undefined))?.href ?? null;
}

function resolve(href: string, base: string): string {
  return new URL(href, base).href;
}

function namedCrs(crs: unknown): string | null {
  const { properties } = (crs ?? {}) as { readonly properties?: { readonly name?: unknown } };
  return typeof properties?.name === 'string' ? properties.name : null;
}

function pointOf(geometry: unknown): LonLat | null {
  const { type, coordinates } = (geometry ?? {}) as {
    readonly type?: unknown;
    readonly coordinates?: unknown;
  };
  if (type !== 'Point' || !Array.isArray(coordinates)) return null;
  const [lon, lat] = coordinates as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}
