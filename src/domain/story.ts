import type { RegionId } from './geography';
import type { Localized } from './text';

/** A sentence that points at a region. */
export interface Callout {
  readonly regionId: RegionId;
  readonly text: Localized;
}

/** One picture of a story with what is said about it. */
export interface StoryScene {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized;
  /** For the presenter alone. */
  readonly notes: Localized | null;
  /** What is shown, as the parameters of an address: `{ "indicator": "objects", "district": "cfo,pfo" }`. */
  readonly view: Readonly<Record<string, string>>;
  readonly highlightedIds: readonly RegionId[];
  readonly callouts: readonly Callout[];
  /** How long it stands in the attract loop; `null`: as long as the stand says. */
  readonly seconds: number | null;
}

/** Scenes in the order they are told. */
export interface Story {
  readonly id: string;
  readonly title: Localized;
  /** At least one. */
  readonly scenes: readonly StoryScene[];
}
