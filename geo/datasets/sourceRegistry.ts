import { createHash } from 'node:crypto';
import { domainToUnicode } from 'node:url';
import type { WireDataset } from '../../src/data/wire/dataset';
import type { Localized } from '../../src/domain/text';
import { readFacts } from './readTables';
import type { Translations } from './translations';

export type WireSource = WireDataset['sources'][number];

/** The Ministry's announcement that carries the national figures; it came without an address. */
export const ANNOUNCEMENT_ID = 'minpromtorg-2021-07-21';
const ANNOUNCEMENT_PREFIX = 'Минпромторг России, новость от 21.07.2021';

/** Gives each cited page one id and one description, however many rows cite it. */
export interface SourceRegistry {
  /** The id of a page by its address. */
  readonly idOf: (url: string) => string;
  /** The id of a page whose title is given; where a fact cites it too, the fact's title stands. */
  readonly idOfPage: (url: string, title: Localized) => string;
  /** The id of what a fact cites; a few have a title and no address. */
  readonly idOfFact: (fact: { readonly source_url: string; readonly source_title: string }) => string;
  /** Descriptions of the given ids, ordered by id. */
  readonly describe: (ids: Iterable<string>) => WireSource[];
}

/** A registry of every page the tables cite. */
export function createSourceRegistry(translations: Translations): SourceRegistry {
  const titles = new Map<string, string>();
  for (const fact of readFacts()) {
    if (isUrl(fact.source_url) && !titles.has(fact.source_url))
      titles.set(fact.source_url, fact.source_title);
  }
  const known = new Map<string, WireSource>([[ANNOUNCEMENT_ID, announcement()]]);

  const register = (key: string, title: string, url: string | null): string => {
    // A hash and not a number in order: a new row must not rename all that follow.
    const id = createHash('sha256').update(key).digest('hex').slice(0, 8);
    if (!known.has(id)) known.set(id, describeSource(id, title, url, translations));
    return id;
  };
  const idOf = (url: string): string => {
    if (!isUrl(url)) throw new Error(`Not an address: ${url}`);
    return register(url, titles.get(url) ?? hostOf(url), url);
  };
  const idOfPage = (url: string, title: Localized): string => {
    const id = idOf(url);
    const source = known.get(id);
    if (source !== undefined && !titles.has(url)) known.set(id, { ...source, title: { ...title } });
    return id;
  };
  return {
    idOf,
    idOfPage,
    idOfFact: ({ source_url: url, source_title: title }) => {
      if (title.startsWith(ANNOUNCEMENT_PREFIX)) return ANNOUNCEMENT_ID;
      return isUrl(url) ? idOf(url) : register(title, title, null);
    },
    describe: (ids) =>
      [...new Set(ids)].toSorted().map((id) => {
        const source = known.get(id);
        if (source === undefined) throw new Error(`Unknown source ${id}`);
        return source;
      }),
  };
}

function announcement(): WireSource {
  return {
    id: ANNOUNCEMENT_ID,
    title: {
      ru: 'Минпромторг России: запуск методической программы «Лидеры развития инфраструктуры» на площадке ИННОПРОМ',
      en: 'Ministry of Industry and Trade of Russia: launch of the methodological programme “Infrastructure Development Leaders” at INNOPROM',
    },
    publisher: 'minpromtorg.gov.ru',
    date: '2021-07-21',
    url: null,
  };
}

/** A publication date at the end of a title; «от 28.08.2021» belongs to the name of a decree. */
const TITLE_DATE = /(?<!от)[,\s]+\(?(\d{2})\.(\d{2})\.(\d{4})\)?/;
const URL_DATE = /\/(20\d{2})[/-](\d{2})[/-](\d{2})(?=[/-])/;

function describeSource(
  id: string,
  title: string,
  url: string | null,
  translations: Translations,
): WireSource {
  const [, day, month, year] = TITLE_DATE.exec(title) ?? [];
  const [, urlYear, urlMonth, urlDay] = (url === null ? null : URL_DATE.exec(url)) ?? [];
  const titleDate = year === undefined ? null : `${year}-${month}-${day}`;
  const urlDate = urlYear === undefined ? null : `${urlYear}-${urlMonth}-${urlDay}`;
  return {
    id,
    title: translations.title(title.replace(TITLE_DATE, '').trim()),
    publisher: url === null ? null : hostOf(url),
    date: titleDate ?? urlDate,
    url: url === null ? null : new URL(url).href,
  };
}

function isUrl(text: string): boolean {
  return /^https?:\/\//.test(text);
}

/** As a person reads it: «вышгород.рф», not `xn--…`. */
function hostOf(url: string): string {
  return domainToUnicode(new URL(url).hostname).replace(/^www\./, '');
}
