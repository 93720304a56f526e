import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { DataError } from '../data/dataError';
import { STABLE, storyQuery } from '../data/queries';
import type { StandConfig } from '../data/standConfig';
import { parseStory } from '../data/toStory';
import type { Story } from '../domain/story';
import { checkStoryViews, datasetIdOf, type StoryContext } from '../stand/story/checkStoryViews';
import type { UrlContext } from '../state/urlSync';
import { bringDataset } from './openView';
import type { Installation } from './start';
import { datasetIdsOf, urlContextOf } from './viewDefaults';

/** Where a story is from, and the data set of scenes that name none. */
interface StoryOrigin {
  readonly url: string;
  readonly datasetId: string;
}

/** Also brings every data set the story shows, so that none of its scenes waits. */
async function requireViews(
  queryClient: QueryClient,
  installation: Installation,
  story: Story,
  { url, datasetId }: StoryOrigin,
): Promise<void> {
  const { config, geography } = installation;
  const datasetIds = datasetIdsOf(config);
  const contexts = new Map<string, UrlContext>();
  const context: StoryContext = {
    datasetIds,
    defaultDatasetId: datasetId,
    contextOf: (id) => contexts.get(id) ?? null,
  };
  const shownIds = new Set(story.scenes.map((scene) => datasetIdOf(scene, context)));
  const bring = async (id: string) => {
    const dataset = await bringDataset(queryClient, installation, id);
    contexts.set(id, urlContextOf(config, geography, dataset));
  };
  // A data set that cannot be had now may be had when its scene comes.
  await Promise.allSettled([...shownIds].map(bring));
  const problems = checkStoryViews(story, context);
  if (problems.length > 0) throw new DataError('reference', { url, problems });
}

/**
 * A story out of a file that somebody has opened.
 * @throws DataError with every offender, as for a published story.
 */
export async function readStory(
  queryClient: QueryClient,
  installation: Installation,
  json: unknown,
  origin: StoryOrigin,
): Promise<Story> {
  const story = parseStory(json, installation.geography, origin.url);
  await requireViews(queryClient, installation, story, origin);
  return story;
}

/** The story of the stand, every view of which can be opened. */
export function checkedStoryQuery(
  queryClient: QueryClient,
  installation: Installation,
  { storyUrl, datasetId }: Pick<StandConfig, 'storyUrl' | 'datasetId'>,
) {
  return queryOptions({
    ...STABLE,
    queryKey: ['checkedStory', storyUrl, datasetId],
    queryFn: async () => {
      const { value } = await queryClient.query(storyQuery(storyUrl, installation.geography));
      await requireViews(queryClient, installation, value, { url: storyUrl, datasetId });
      return value;
    },
  });
}
