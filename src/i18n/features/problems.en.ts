import { plural } from '../plural';
import type { ProblemWords } from './problems.ru';

export const problems: ProblemWords = {
  sentences: {
    missing: () => 'a required value is missing',
    wrongType: ({ expected, received }) => `type ${expected} was expected, ${received} was found`,
    numberIsText: ({ value }) => `a number is written as text: “${value}”`,
    unknownKey: ({ key }) => `unknown key “${key}”`,
    notAllowed: ({ value, allowed }) => `the value “${value}” is not one of: ${allowed}`,
    empty: () => 'the value is empty',
    outOfRange: ({ value, min, max }) =>
      min === undefined
        ? `the value ${value} is greater than ${max}`
        : `the value ${value} is less than ${min}`,
    badFormat: ({ value }) => `wrong format: “${value}”`,
    duplicate: ({ id }) => `“${id}” occurs twice`,
    unknownRegion: ({ id }) => `there is no region with the code “${id}”`,
    unknownDistrict: ({ id }) => `there is no federal district with the code “${id}”`,
    unknownSource: ({ id }) => `there is no source “${id}”`,
    unknownStatement: ({ id }) => `there is no statement “${id}”`,
    unknownPeriod: ({ id }) => `the period “${id}” is not among the earlier ones of periods`,
    periodOutOfOrder: ({ id }) =>
      `the period “${id}” is not later than the one before it: from early to late, each once`,
    unknownCategory: ({ id }) => `there is no class “${id}”`,
    unknownIndicator: ({ id }) => `there is no indicator “${id}”`,
    wrongIndicatorType: ({ id, type, expected }) =>
      `the indicator “${id}” is of type ${type}, ${expected} is needed`,
    unknownSeries: ({ id }) => `there is no reference series “${id}”`,
    unknownDataset: ({ id }) => `there is no data set “${id}”`,
    unexpectedId: ({ id, expected }) => `the data set is called “${id}”, “${expected}” was expected`,
    districtWithoutRegions: ({ id }) => `the federal district “${id}” has no region`,
    regionWithoutGeometry: ({ id }) => `the region “${id}” has no boundaries`,
    said: ({ en }) => String(en),
  },
  more: (count) => `And ${count} more ${plural('en', count, { one: 'place', other: 'places' })}`,
};
