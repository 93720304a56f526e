import type { Localized } from '../domain/text';
import type { WireOgcFeaturesEntry, WirePostgrestEntry } from './wire/serviceConfig';

/** What the entry of every data set tells, whichever adapter reads it. */
export interface EntryBase {
  readonly id: string;
  /** Shown where a viewer chooses between data sets, before any is loaded. */
  readonly title: Localized;
  /** Absolute, and ending in a slash. */
  readonly url: string;
  /** Sent to the origin of `url` only; secrets, never written anywhere. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null`: the usual limit. */
  readonly timeoutMs: number | null;
  /** `null`: asked once. */
  readonly pollMs: number | null;
}

/** A source that gives the JSON of the contract. */
export interface FileEntry extends EntryBase {
  readonly adapter: 'bundle' | 'rest';
}

/** OGC API – Features: its features are read as the rows of a user's file are. */
export interface OgcFeaturesEntry extends EntryBase {
  readonly adapter: 'ogc-features';
  readonly server: WireOgcFeaturesEntry;
}

/** Tables of PostgREST, read likewise. */
export interface PostgrestEntry extends EntryBase {
  readonly adapter: 'postgrest';
  readonly server: WirePostgrestEntry;
}

/** A server of tables. */
export type ServerEntry = OgcFeaturesEntry | PostgrestEntry;

/** Where a data set comes from. */
export type DatasetEntry = FileEntry | ServerEntry;
