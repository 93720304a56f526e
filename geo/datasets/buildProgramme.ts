import { readFileSync } from 'node:fs';
import type { WireProgramme } from '../../src/data/wire/programme';
import { readFacts, readRegions } from './readTables';
import type { SourceRegistry } from './sourceRegistry';

/** As written in `programme.json`: cites statements by their id instead of pages, and leaves out regions' names. */
type Cited<T> = Omit<T, 'sourceIds'> & { readonly cites: readonly string[] };
type Edition = WireProgramme['editions'][number];
type Team = Edition['teams'][number];
interface Content extends Omit<
  WireProgramme,
  'parties' | 'purpose' | 'stages' | 'editions' | 'plans' | 'sources'
> {
  readonly parties: readonly Cited<WireProgramme['parties'][number]>[];
  readonly purpose: readonly Cited<WireProgramme['purpose'][number]>[];
  readonly stages: readonly Cited<WireProgramme['stages'][number]>[];
  readonly plans: readonly Cited<WireProgramme['plans'][number]>[];
  readonly editions: readonly (Omit<Edition, 'events' | 'figures' | 'teams'> & {
    readonly events: readonly Cited<Edition['events'][number]>[];
    readonly figures: readonly Cited<Edition['figures'][number]>[];
    readonly teams: readonly (Omit<Cited<Team>, 'name'> & { readonly name?: Team['name'] })[];
  })[];
}

/** `public/data/programme.json`. */
export function buildProgramme(registry: SourceRegistry): WireProgramme {
  const content = JSON.parse(
    readFileSync(new URL('../sources/tables/programme.json', import.meta.url), 'utf8'),
  ) as Content;
  const facts = new Map(readFacts().map((fact) => [fact.fact_id, fact]));
  const names = new Map(readRegions().map((row) => [row.iso, { ru: row.name_ru, en: row.name_en }]));
  const used = new Set<string>();
  const resolve = <T extends { readonly cites: readonly string[] }>({ cites, ...item }: T) => {
    const sourceIds = [
      ...new Set(
        cites.map((id) => {
          const fact = facts.get(id);
          if (fact === undefined) throw new Error(`programme.json cites ${id}, which facts.csv lacks`);
          return registry.idOfFact(fact);
        }),
      ),
    ];
    for (const id of sourceIds) used.add(id);
    return { ...item, sourceIds };
  };
  const nameOf = (regionId: string | null, own: Team['name'] | undefined): Team['name'] => {
    const name = own ?? (regionId === null ? undefined : names.get(regionId));
    if (name === undefined) throw new Error(`programme.json: no name for the team of ${regionId}`);
    return name;
  };
  const resolved = {
    name: content.name,
    lead: content.lead,
    caveat: content.caveat,
    parties: content.parties.map(resolve),
    purpose: content.purpose.map(resolve),
    stages: content.stages.map(resolve),
    editions: content.editions.map((edition) => ({
      year: edition.year,
      title: edition.title,
      events: edition.events.map(resolve),
      figures: edition.figures.map(resolve),
      teams: edition.teams.map((team) => {
        const { regionId, text, sourceIds } = resolve(team);
        return { regionId, name: nameOf(regionId, team.name), text, sourceIds };
      }),
    })),
    plans: content.plans.map(resolve),
  };
  return { ...resolved, sources: registry.describe(used) };
}
