/** A choice drawn as a pill. */
export interface PillOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Spoken after the label where that is an abbreviation. */
  readonly description?: string;
}
