import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { readDenominators, readRegionClasses, readRegions } from './readTables';

/**
 * The illustrative scenario of the end of 2020. It satisfies every published headline and every known register entry
 * and participant; everything else is drawn by chance, weighted by manufacturing output. Nothing in it is a fact.
 *
 * 1. Regions without a compliant object: those a source says had none registered at the end of 2020, those reported
 *    as 2021 participants, those where open sources show at most plans; the rest of the 43 are the regions with the
 *    smallest manufacturing output among those where no register entry is known, with some chance.
 * 2. These regions get at most three objects each, by their class in open sources.
 * 3. The other 42 share what is left of 331: the Central and Volga districts together up to `CENTRAL_VOLGA_SHARE`.
 */
export const SCENARIO_SEED = 20201231;
export const TOTAL_OBJECTS = 331;
export const REGIONS_WITHOUT_COMPLIANT = 43;
const CENTRAL_VOLGA: ReadonlySet<string> = new Set(['cfo', 'pfo']);
/** The announcement says only "more than half". */
const CENTRAL_VOLGA_SHARE = 0.57;
/** Flattens output, so that the largest regions do not take everything. */
const WEIGHT_POWER = 0.6;

export interface ScenarioObject {
  readonly number: number;
  readonly regionId: string;
  readonly kind: 'industrial_park' | 'industrial_technopark';
  readonly status: 'operating' | 'being_created';
  readonly isCompliant: boolean;
  readonly isRegistered: boolean;
  readonly isBrownfield: boolean;
  readonly openedYear: string | null;
  readonly areaHa: number;
  readonly residents: number | null;
}

export interface Scenario {
  readonly objects: readonly ScenarioObject[];
  /** Regions of the base level: exactly those without a compliant object. */
  readonly baseLevel: ReadonlySet<string>;
}

interface RegionDraft {
  readonly id: string;
  readonly districtId: string;
  readonly presence: string;
  readonly registeredByEnd2020: string;
  readonly isParticipant2021: boolean;
  readonly weight: number;
}

/** Draws the scenario; the same seed always gives the same one. */
export function drawScenario(seed: number = SCENARIO_SEED): Scenario {
  const generator = xoroshiro128plus(seed);
  const random = () => uniformFloat64(generator);
  const regions = readDrafts();
  const baseLevel = chooseBaseLevel(regions, random);
  const counts = countObjects(regions, baseLevel, random);
  const objects: ScenarioObject[] = [];
  for (const region of regions) {
    for (let index = 0; index < (counts.get(region.id) ?? 0); index += 1) {
      const number = objects.length + 1;
      objects.push(drawObject(region, baseLevel.has(region.id), { index, number }, random));
    }
  }
  return { objects, baseLevel };
}

function readDrafts(): RegionDraft[] {
  const classes = new Map(readRegionClasses().map((row) => [row.iso, row]));
  const output = new Map(
    readDenominators()
      .filter((row) => row.indicator === 'manufacturing_shipped_mln_rub')
      .map((row) => [row.iso, Number(row.value)]),
  );
  return readRegions().map((row) => {
    const found = classes.get(row.iso);
    if (found === undefined) throw new Error(`region_class.csv lacks ${row.iso}`);
    return {
      id: row.iso,
      districtId: row.fd_id,
      presence: found.presence_class,
      registeredByEnd2020: found.registered_by_end_2020,
      isParticipant2021: found.programme_status === 'confirmed' && found.programme_years.startsWith('2021'),
      weight: (output.get(row.iso) ?? 0) ** WEIGHT_POWER,
    };
  });
}

function chooseBaseLevel(regions: readonly RegionDraft[], random: () => number): Set<string> {
  const isCertain = (region: RegionDraft) =>
    region.registeredByEnd2020 === 'no-with-source' ||
    region.isParticipant2021 ||
    ['developing', 'stated_none', 'none_found'].includes(region.presence);
  const certain = regions.filter(isCertain);
  const possible = regions
    .filter((region) => !isCertain(region) && region.presence === 'operating')
    .filter((region) => region.registeredByEnd2020 !== 'yes')
    .map((region) => ({ region, score: region.weight * (0.5 + random()) }))
    .toSorted((a, b) => a.score - b.score)
    .map(({ region }) => region);
  return new Set(
    [...certain, ...possible.slice(0, REGIONS_WITHOUT_COMPLIANT - certain.length)].map(({ id }) => id),
  );
}

function countObjects(
  regions: readonly RegionDraft[],
  baseLevel: ReadonlySet<string>,
  random: () => number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, presence } of regions) {
    if (!baseLevel.has(id)) continue;
    if (presence === 'operating' || presence === 'registered') counts.set(id, 1 + Math.floor(random() * 3));
    else if (presence === 'developing') counts.set(id, 1 + Math.floor(random() * 2));
    else counts.set(id, 0);
  }
  const others = regions.filter(({ id }) => !baseLevel.has(id));
  const isCentralVolga = ({ districtId }: RegionDraft) => CENTRAL_VOLGA.has(districtId);
  const centralVolgaIds = new Set(regions.filter(isCentralVolga).map(({ id }) => id));
  const given = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const givenCentralVolga = [...counts]
    .filter(([id]) => centralVolgaIds.has(id))
    .reduce((sum, [, count]) => sum + count, 0);
  const forCentralVolga = Math.round(TOTAL_OBJECTS * CENTRAL_VOLGA_SHARE) - givenCentralVolga;
  share(others.filter(isCentralVolga), forCentralVolga, counts, random);
  share(
    others.filter((region) => !isCentralVolga(region)),
    TOTAL_OBJECTS - given - forCentralVolga,
    counts,
    random,
  );
  return counts;
}

/** Shares objects by weight with a little chance, one at least to each, by largest remainders. */
function share(
  regions: readonly RegionDraft[],
  total: number,
  counts: Map<string, number>,
  random: () => number,
): void {
  const weighted = regions.map(({ id, weight }) => ({ id, weight: weight * (0.7 + 0.6 * random()) }));
  const sum = weighted.reduce((all, { weight }) => all + weight, 0);
  const spare = total - regions.length;
  const exact = weighted.map(({ id, weight }) => ({ id, share: (spare * weight) / sum }));
  let left = spare - exact.reduce((all, item) => all + Math.floor(item.share), 0);
  for (const item of exact.toSorted((a, b) => (b.share % 1) - (a.share % 1))) {
    counts.set(item.id, 1 + Math.floor(item.share) + (left > 0 ? 1 : 0));
    left -= 1;
  }
}

function drawObject(
  region: RegionDraft,
  isBaseLevel: boolean,
  { index, number }: { readonly index: number; readonly number: number },
  random: () => number,
): ScenarioObject {
  // Each draw is made whatever the region, so that a change in one region leaves the others as they were.
  const [kind, status, compliance, register, site, year, area, residents] = Array.from({ length: 8 }, random);
  const chance = (draw: number | undefined, probability: number) => (draw ?? 1) < probability;
  const isFirst = index === 0;
  const onlyPlans = isBaseLevel && region.presence === 'developing';
  const isOperating = !onlyPlans && (isFirst || chance(status, 0.6));
  const isCompliant = !isBaseLevel && (isFirst || chance(compliance, 0.55));
  const isRegistered =
    isCompliant && ((isFirst && region.registeredByEnd2020 === 'yes') || chance(register, 0.6));
  const isTechnopark = chance(kind, 0.24);
  return {
    number,
    regionId: region.id,
    kind: isTechnopark ? 'industrial_technopark' : 'industrial_park',
    status: isOperating ? 'operating' : 'being_created',
    isCompliant,
    isRegistered,
    isBrownfield: chance(site, 0.35),
    openedYear: isOperating ? String(2008 + Math.floor((year ?? 0) * 13)) : null,
    areaHa: isTechnopark ? 3 + Math.floor((area ?? 0) * 17) : 15 + Math.floor((area ?? 0) ** 2 * 285),
    residents: isOperating ? 2 + Math.floor((residents ?? 0) ** 2 * 38) : null,
  };
}
