import { describe, expect, it } from 'vitest';
import type { Story, StoryScene } from '../../../src/domain/story';
import { NOTHING_CHOSEN } from '../../../src/domain/view';
import { checkStoryViews, type StoryContext } from '../../../src/stand/story/checkStoryViews';

const both = { ru: 'Слова', en: 'Words' };
const scene = (view: StoryScene['view'], more: Partial<StoryScene> = {}): StoryScene => ({
  id: 'one',
  title: both,
  text: both,
  notes: null,
  view,
  highlightedIds: [],
  callouts: [],
  seconds: null,
  ...more,
});
const storyOf = (...scenes: StoryScene[]): Story => ({ id: 's', title: both, scenes });

const context: StoryContext = {
  datasetIds: ['survey', 'census'],
  defaultDatasetId: 'survey',
  contextOf: (datasetId) =>
    datasetId === 'census'
      ? null
      : {
          defaults: {
            language: 'ru',
            theme: 'auto',
            datasetId: 'survey',
            form: 'map',
            indicatorId: 'presence',
            ...NOTHING_CHOSEN,
          },
          vocabulary: {
            datasetIds: ['survey', 'census'],
            indicatorIds: ['presence', 'objects'],
            districtIds: ['north'],
            regionIds: ['EX-ONE'],
            countingRuleIds: [],
            periods: [],
          },
        },
};

describe('views of a story', () => {
  it('finds nothing wrong with views that can be opened', () => {
    const views = [{}, { indicator: 'objects', district: 'north' }, { view: 'tiles', theme: 'dark' }];
    expect(checkStoryViews(storyOf(...views.map((view) => scene(view))), context)).toEqual([]);
  });

  it('names each unknown parameter and each value its data set lacks, with the place', () => {
    const story = storyOf(
      scene({ indicator: 'presence' }),
      scene({ indicatr: 'x', district: 'north,south' }),
    );
    const problems = checkStoryViews(story, context);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknownKey', '$.scenes[1].view.indicatr'],
      ['said', '$.scenes[1].view.district'],
    ]);
    expect(problems[1]?.params['ru']).toContain('«south»');
    expect(problems[1]?.params['en']).toContain('"south"');
  });

  it('names a data set that does not exist', () => {
    const [problem] = checkStoryViews(storyOf(scene({ dataset: 'gone' })), context);
    expect(problem?.path).toBe('$.scenes[0].view.dataset');
  });

  it('says nothing of values on a data set that cannot be had, but still of parameters', () => {
    const story = storyOf(scene({ dataset: 'census', indicator: 'anything', typo: '1' }));
    expect(checkStoryViews(story, context).map(({ path }) => path)).toEqual(['$.scenes[0].view.typo']);
  });

  it('says that marks are seen only where regions are drawn', () => {
    const marked = { highlightedIds: ['EX-ONE'] };
    const story = storyOf(scene({ view: 'tiles' }, marked), scene({ view: 'table' }, marked));
    expect(checkStoryViews(story, context).map(({ path }) => path)).toEqual(['$.scenes[1].view.view']);
  });
});
