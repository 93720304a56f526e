import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { DataError } from '../data/dataError';
import { STABLE, storyQuery } from '../data/queries';
import { parseStory } from '../data/toStory';
import type { Story } from '../domain/story';
import { checkStoryViews, datasetIdOf, type StoryContext } from '../stand/story/checkStoryViews';
import type { UrlContext } from '../state/urlSync';
import { bringDataset } from './openView';
import type { Installation } from './start';
import { datasetIdsOf, urlContextOf } from './viewDefaults';

/** Also brings every data set the story shows, so that none of its scenes waits. */
async function requireViews(
  queryClient: QueryClient,
  installation: Installation,
  story: Story,
  url: string,
): Promise<void> {
  const { config, geography } = installation;
  const datasetIds = datasetIdsOf(config);
  const contexts = new Map<string, UrlContext>();
  const context: StoryContext = {
    datasetIds,
    defaultDatasetId: config.defaultDatasetId,
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
  fileName: string,
): Promise<Story> {
  const story = parseStory(json, installation.geography, fileName);
  await requireViews(queryClient, installation, story, fileName);
  return story;
}

/** The story of the stand, every view of which can be opened. */
export function checkedStoryQuery(queryClient: QueryClient, installation: Installation, url: string) {
  return queryOptions({
    ...STABLE,
    queryKey: ['checkedStory', url],
    queryFn: async () => {
      const { value } = await queryClient.query(storyQuery(url, installation.geography));
      await requireViews(queryClient, installation, value, url);
      return value;
    },
  });
}
