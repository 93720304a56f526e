import { readFileSync } from 'node:fs';

/** What the specs need of the published files; read as they are, so that nothing of the atlas vouches for itself. */
interface Localized {
  readonly ru: string;
  readonly en: string;
}

interface PublishedRegion {
  readonly id: string;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly districtId: string;
  readonly neighbours: readonly string[];
  readonly anchor: readonly [lon: number, lat: number];
  readonly isTiny: boolean;
}

interface PublishedIndicator {
  readonly id: string;
  readonly shortLabel: Localized;
  readonly question: Localized;
  readonly categories?: readonly { readonly id: string; readonly label: Localized }[];
  readonly observations?: Readonly<Record<string, { readonly kind: string; readonly value?: string }>>;
}

interface PublishedObject {
  readonly name: Localized;
  readonly regionId: string;
  readonly kind: string;
  readonly status: string;
}

interface PublishedDataset {
  readonly id: string;
  readonly illustrativeNotice: Localized | null;
  readonly indicators: readonly PublishedIndicator[];
  readonly objects: readonly PublishedObject[];
  readonly participations: readonly { readonly regionId: string; readonly project: Localized }[];
  readonly headlines: readonly { readonly value: Localized }[];
}

function readPublic(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));
}

const geography = readPublic('data/geography.json') as {
  readonly regions: readonly PublishedRegion[];
  readonly districts: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly shortName: Localized;
  }[];
};

export const { regions, districts } = geography;
export const openSources = readPublic('data/open-sources/dataset.json') as PublishedDataset;
export const scenario = readPublic('data/scenario-2020/dataset.json') as PublishedDataset;

/** The files without which the first view cannot be shown. */
export const FIRST_FILES = [
  'config.json',
  'data/geography.json',
  'data/open-sources/dataset.json',
  'geo/overview.topo.json',
];

/** The text of a published file, for a test that answers in the server's place. */
export function publishedText(path: string): string {
  return JSON.stringify(readPublic(path));
}

export function regionOf(id: string): PublishedRegion {
  const region = regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new RangeError(`No such region: ${id}`);
  return region;
}

function indicatorOf(dataset: PublishedDataset, id: string): PublishedIndicator {
  const indicator = dataset.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new RangeError(`No such indicator: ${id}`);
  return indicator;
}

/** The class the file gives a region; `unknown` where it says nothing. */
export function classOf(dataset: PublishedDataset, indicatorId: string, regionId: string): string {
  const observation = indicatorOf(dataset, indicatorId).observations?.[regionId];
  return observation?.kind === 'value' ? String(observation.value) : 'unknown';
}

/** How many of the regions given the file puts into each class. */
export function countByClass(
  dataset: PublishedDataset,
  indicatorId: string,
  regionIds: readonly string[] = regions.map(({ id }) => id),
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const id of regionIds) {
    const classId = classOf(dataset, indicatorId, id);
    counts[classId] = (counts[classId] ?? 0) + 1;
  }
  return counts;
}

export function regionsOfDistrict(districtId: string): readonly string[] {
  return regions.filter((region) => region.districtId === districtId).map(({ id }) => id);
}
