import type { StandConfig } from '../data/standConfig';
import type { Story } from '../domain/story';

/** What a stand is given: what it is to do, what it tells, and the way to change the picture. */
export interface StandProps {
  readonly stand: StandConfig;
  readonly story: Story;
  /** Shows a view, given as the parameters of an address; the former stays where it cannot be had. */
  readonly openView: (parameters: Readonly<Record<string, string>>) => Promise<void>;
  /** A story out of a file, checked as the published one is. @throws DataError naming every offender. */
  readonly readStory: (json: unknown, fileName: string) => Promise<Story>;
}
