import { plural } from '../plural';
import type { app as russian } from '../ru/app';

export const app: typeof russian = {
  brand: 'Atlas of Industrial Parks',
  documentTitle: (question) => `${question} — Atlas of Industrial Parks`,
  forms: 'View',
  form: {
    map: 'Map',
    tiles: 'Tiles',
    districts: 'Districts',
    table: 'Table',
    ranking: 'Ranking',
    disparity: 'Disparity',
    programme: 'Programme',
    sources: 'Sources',
  },
  language: 'Language',
  languageName: { ru: 'Русский', en: 'English' },
  theme: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  themeButton: (current, next) => `Theme: ${current}. Switch to ${next}`,
  panel: 'Indicator, filters and charts',
  mapSection: 'Map',
  skipToPanel: 'Skip to filters and charts',
  loading: 'Loading data',
  objectsFound: (count, n) => `${count} ${plural('en', n, { one: 'object', other: 'objects' })} found`,
  objectsTotal: (count, n) => `${count} ${plural('en', n, { one: 'object', other: 'objects' })}`,
  objectsUnknown: 'No named objects found',
  programmeYes: (years) => `Took part in the programme: ${years}`,
  programmeUnknown: 'Part in the programme: not known',
  tooltipSource: (name, more) => (more > 0 ? `Sources: ${name} and ${more} more` : `Source: ${name}`),
  countedBy: (rule) => `counted: ${rule}`,
  unknownValue: 'Not known',
};
