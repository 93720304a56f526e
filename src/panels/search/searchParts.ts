import { bringSpellings } from '../../data/spellings';
import { buildSearchIndex, searchAtlas } from '../../domain/search';
import { SearchResults } from './SearchResults';

/** The search, what it reads and how it answers, as one chunk. */
export const searchParts = { buildSearchIndex, searchAtlas, bringSpellings, SearchResults } as const;
