import * as z from 'zod/mini';
import { datasetSchema } from '../../src/data/wire/dataset';
import { geographySchema } from '../../src/data/wire/geography';
import {
  asOf,
  confidence,
  isoDate,
  localized,
  lonLat,
  source,
  text,
  webUrl,
} from '../../src/data/wire/primitives';
import { programmeSchema } from '../../src/data/wire/programme';
import { recognitionSchema } from '../../src/data/wire/recognition';
import { fullConfigSchema } from '../../src/data/wire/serviceConfig';
import { standSchema } from '../../src/data/wire/standConfig';
import { statementsSchema } from '../../src/data/wire/statements';
import { storySchema } from '../../src/data/wire/story';
import { tilesSchema } from '../../src/data/wire/tiles';
import { datasetListSchema } from './datasetList';
import type { JsonSchema } from './jsonSchema';

/** Every file and answer of the contract, by the name of its schema. */
export const DOCUMENTS = {
  Dataset: { schema: datasetSchema, file: 'dataset.json' },
  Statements: { schema: statementsSchema, file: 'statements.json' },
  DatasetList: { schema: datasetListSchema, file: null },
  Geography: { schema: geographySchema, file: 'geography.json' },
  Tiles: { schema: tilesSchema, file: 'tiles.json' },
  Programme: { schema: programmeSchema, file: 'programme.json' },
  Recognition: { schema: recognitionSchema, file: 'recognition.json' },
  Story: { schema: storySchema, file: 'story.json' },
  Config: { schema: fullConfigSchema, file: 'config.json' },
} as const;
export type DocumentName = keyof typeof DOCUMENTS;
export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as readonly DocumentName[];

/** Where the JSON Schema of a file lies under `public/contract`; `null`: it is an answer only. */
export function schemaFile(name: DocumentName): string | null {
  const { file } = DOCUMENTS[name];
  return file === null ? null : file.replace(/json$/, 'schema.json');
}

const {
  indicators,
  objects,
  unmatchedObjects,
  unmatchedRegions,
  headlines,
  countingRules,
  intake,
  participations,
} = datasetSchema.shape;
const indicator = indicators.def.element;
const [categoryIndicator, numberIndicator, objectCountIndicator] = indicator.def.options;
const { statements, otherSites, terms, contradictions } = statementsSchema.shape;
const statement = statements.def.element;
const { districts, regions, statistics } = geographySchema.shape;
const { parties, purpose, editions } = programmeSchema.shape;
const edition = editions.def.element;
const { codeSystems, outside } = recognitionSchema.shape;
const datasetEntry = fullConfigSchema.shape.datasets.def.element;
const [, , ogcFeaturesEntry] = datasetEntry.def.options;
const serverObjects = ogcFeaturesEntry.shape.objects.def.innerType;
const serverRegions = ogcFeaturesEntry.shape.regions.def.innerType;

/**
 * What the parts of the wire schemas are called in the contract. Parts that are not named are written out in place;
 * the shipped schemas carry no names, for the first script has no room for them.
 */
const NAMED: readonly (readonly [string, z.ZodMiniType])[] = [
  ['Text', text],
  ['Localized', localized],
  ['Date', isoDate],
  ['DateOrWords', asOf],
  ['WebAddress', webUrl],
  ['Confidence', confidence],
  ['Position', lonLat],
  ['Source', source],
  ['Indicator', indicator],
  ['Category', categoryIndicator.shape.categories.def.element],
  ['CategoryObservation', categoryIndicator.shape.observations.def.valueType],
  ['NumberObservation', numberIndicator.shape.observations.def.valueType],
  ['ObjectFilter', objectCountIndicator.shape.where],
  ['IndustrialObject', objects.def.element],
  ['UnmatchedObject', unmatchedObjects.def.element],
  ['UnmatchedRegion', unmatchedRegions.def.innerType.def.element],
  ['Headline', headlines.def.element],
  ['CountingRule', countingRules.def.innerType.def.element],
  ['Participation', participations.def.element],
  ['Intake', intake.def.innerType],
  ['RowProblem', intake.def.innerType.shape.problems.def.element],
  ['Statement', statement],
  ['LocalizedOrEmpty', statement.shape.unit],
  ['OtherSite', otherSites.def.element],
  ['Term', terms.def.innerType.def.element],
  ['Contradiction', contradictions.def.innerType.def.element],
  ['DatasetListItem', datasetListSchema.def.element],
  ['District', districts.def.element],
  ['Region', regions.def.element],
  ['StatisticSeries', statistics.def.element],
  ['StatisticVintage', statistics.def.element.shape.vintages.def.element],
  ['ProgrammeParty', parties.def.element],
  ['ProgrammeItem', purpose.def.element],
  ['ProgrammeEdition', edition],
  ['ProgrammeFigure', edition.shape.figures.def.element],
  ['ProgrammeTeam', edition.shape.teams.def.element],
  ['StoryScene', storySchema.shape.scenes.def.element],
  ['Stand', standSchema],
  ['CodeSystem', codeSystems.def.element],
  ['OutsidePlace', outside.def.element],
  ['DatasetEntry', datasetEntry],
  ['ServerDetails', ogcFeaturesEntry.shape.details],
  ['ObjectProperties', serverObjects.shape.fields],
  ['WordMeanings', serverObjects.shape.words.def.innerType],
  ['ServerIndicator', serverRegions.shape.indicators.def.element],
];

const names = z.registry<{ id: string }>();
for (const [id, schema] of NAMED) names.add(schema, { id });

/** The JSON Schema of a document, without descriptions; its definitions are named as in `NAMED`. */
export function toJsonSchema(name: DocumentName): JsonSchema {
  return z.toJSONSchema(DOCUMENTS[name].schema, {
    target: 'draft-2020-12',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // `prefixItems` alone lets a list be shorter or longer.
      if (zodSchema._zod.def.type === 'tuple') {
        jsonSchema.minItems = jsonSchema.prefixItems?.length ?? 0;
        jsonSchema.items = false;
      }
    },
  }) as JsonSchema;
}
