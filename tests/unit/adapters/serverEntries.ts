import type { OgcFeaturesEntry, PostgrestEntry } from '../../../src/data/datasetEntry';

const text = (value: string) => ({ ru: value, en: value });
const details = {
  sourceTitle: 'Register',
  asOf: '2030-01-01',
  confidence: 'high',
  isComplete: true,
} as const;
const base = {
  id: 'register',
  title: text('Register'),
  headers: { Authorization: 'Bearer top-secret' },
  timeoutMs: null,
  pollMs: null,
};
const fields = { name: 'title', region: 'code' };
const indicators = [{ property: 'people', label: text('People'), unit: text('persons') }];

export const OGC_URL = 'https://geo.example/ogc/';
export const ogcEntry: OgcFeaturesEntry = {
  ...base,
  url: OGC_URL,
  adapter: 'ogc-features',
  server: {
    id: base.id,
    title: base.title,
    url: OGC_URL,
    adapter: 'ogc-features',
    objects: { collection: 'parks', fields },
    details,
    pageSize: 2,
  },
};

export const TABLES_URL = 'https://tables.example/api/';
export const postgrestEntry: PostgrestEntry = {
  ...base,
  url: TABLES_URL,
  adapter: 'postgrest',
  server: {
    id: base.id,
    title: base.title,
    url: TABLES_URL,
    adapter: 'postgrest',
    regions: { table: 'regions', order: 'code', region: 'code', indicators },
    details,
    pageSize: 2,
  },
};
