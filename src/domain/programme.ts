import type { RegionId, Source } from './geography';
import type { AsOf, Localized } from './text';

/** A party to the programme in one role: customer, operator, methodology partner. */
export interface ProgrammeParty {
  readonly role: Localized;
  readonly name: Localized;
  readonly url: string | null;
  readonly sourceIds: readonly string[];
}

/** A sentence about the programme with the sources it rests on. */
export interface ProgrammeItem {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized;
  /** `null`: the source gives none. */
  readonly asOf: AsOf | null;
  readonly sourceIds: readonly string[];
}

/** A published number of one edition: «42», label «команды на итоговой защите». */
export interface ProgrammeFigure {
  readonly value: Localized;
  readonly label: Localized;
  readonly sourceIds: readonly string[];
}

/** What became known of a team: not a complete list, nobody published one. */
export interface ProgrammeTeam {
  /** `null`: a region the geography does not list. */
  readonly regionId: RegionId | null;
  readonly name: Localized;
  readonly text: Localized;
  readonly sourceIds: readonly string[];
}

/** One year of the programme. */
export interface ProgrammeEdition {
  /** `null`: the source does not show the year. */
  readonly year: number | null;
  readonly title: Localized;
  readonly events: readonly ProgrammeItem[];
  readonly figures: readonly ProgrammeFigure[];
  readonly teams: readonly ProgrammeTeam[];
}

/** The programme page: purpose, parties, how a team passes through, editions, plans. */
export interface Programme {
  readonly name: Localized;
  readonly lead: Localized;
  /** What this page does not know, said at the top of it. */
  readonly caveat: Localized;
  readonly parties: readonly ProgrammeParty[];
  readonly purpose: readonly ProgrammeItem[];
  /** The way of a team, in order: lectures … defence of the project. */
  readonly stages: readonly ProgrammeItem[];
  readonly editions: readonly ProgrammeEdition[];
  readonly plans: readonly ProgrammeItem[];
  readonly sources: ReadonlyMap<string, Source>;
}
