import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/data/toStory';
import type { Story } from '../../../src/domain/story';
import { formatClock } from '../../../src/stand/formatClock';
import { formatElapsed } from '../../../src/stand/present/formatElapsed';
import { addressWithoutStand, isNotesWindow, notesAddress } from '../../../src/stand/present/presentSession';
import {
  addScene,
  captureView,
  moveScene,
  removeScene,
  showsOwnData,
  writeStoryFile,
} from '../../../src/stand/present/storyDraft';
import { fictionalGeography } from '../../support/fictionalAtlas';

const both = (ru: string, en: string) => ({ ru, en });
const NO_NOTES = both('', '');
const empty: Story = { id: 'own', title: both('Свой', 'Own'), scenes: [] };
const withScenes = (...titles: readonly string[]): Story =>
  titles.reduce(
    (draft, title) =>
      addScene(draft, {}, { title: both(title, title), text: both('Т', 'T'), notes: NO_NOTES }),
    empty,
  );
const titlesOf = ({ scenes }: Story) => scenes.map(({ title }) => title.ru).join('');

describe('scenes of one’s own', () => {
  it('captures the picture of an address, not whose language, theme and stand it is', () => {
    const search =
      '?lang=en&theme=dark&mode=present&session=a&view=tiles&indicator=objects&district=north,coast&scene=5';
    expect(captureView(search, 'survey')).toEqual({
      dataset: 'survey',
      view: 'tiles',
      indicator: 'objects',
      district: 'north,coast',
    });
    expect(captureView('', 'survey')).toEqual({ dataset: 'survey' });
  });

  it('knows a view of data that no file can name', () => {
    expect(showsOwnData('?dataset=own-1')).toBe(true);
    expect(showsOwnData('?dataset=survey')).toBe(false);
  });

  it('moves scenes within the story and no further', () => {
    const draft = withScenes('а', 'б', 'в');
    expect(titlesOf(moveScene(draft, 2, -1))).toBe('авб');
    expect(titlesOf(moveScene(draft, 0, 1))).toBe('бав');
    expect(titlesOf(moveScene(draft, 0, -1))).toBe('абв');
    expect(titlesOf(moveScene(draft, 2, 1))).toBe('абв');
  });

  it('gives each scene an id of its own, also after one has been removed', () => {
    const draft = withScenes('а', 'б', 'в');
    const again = addScene(
      removeScene(draft, 0),
      {},
      { title: both('г', 'г'), text: both('Т', 'T'), notes: NO_NOTES },
    );
    expect(titlesOf(again)).toBe('бвг');
    expect(new Set(again.scenes.map(({ id }) => id)).size).toBe(3);
  });

  it('writes a file that is read back as the same story', () => {
    const captured = addScene(
      empty,
      { view: 'tiles' },
      {
        title: both('Раз', 'One'),
        text: both('Слова', 'Words'),
        notes: both('Заметка', 'Note'),
      },
    );
    const [scene] = captured.scenes;
    if (scene === undefined) throw new Error('No scene');
    const story: Story = {
      ...captured,
      scenes: [
        scene,
        {
          ...scene,
          id: 'two',
          notes: null,
          highlightedIds: ['LK-BOR'],
          callouts: [{ regionId: 'LK-SNE', text: both('Тут', 'Here') }],
          seconds: 9,
        },
      ],
    };
    const file = writeStoryFile(story);
    expect(parseStory(JSON.parse(file), fictionalGeography, 'story.json')).toEqual(story);
    expect(file).toContain('\n  "scenes": [\n');
  });
});

describe('addresses and the clock of a presentation', () => {
  it('leaves the stand with the view that is on screen', () => {
    expect(
      addressWithoutStand(
        'https://a.example/?view=tiles&lang=en&mode=present&session=x&story=s&idle=5&takeHome=https://t.example/',
      ),
    ).toBe('https://a.example/?view=tiles&lang=en');
  });

  it('opens notes to this presentation and no other', () => {
    const { searchParams } = new URL(notesAddress('https://a.example/?view=tiles&mode=present', 'x7', 'en'));
    expect(Object.fromEntries(searchParams)).toEqual({
      lang: 'en',
      mode: 'present',
      window: 'notes',
      session: 'x7',
    });
    expect(isNotesWindow('?mode=present&window=notes')).toBe(true);
    expect(isNotesWindow('?mode=present')).toBe(false);
  });

  it.each([
    [-5, '0:00'],
    [999, '0:00'],
    [67_000, '1:07'],
    [3_907_000, '1:05:07'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text);
  });

  it.each(['ru', 'en'] as const)('begins the day at zero (%s)', (language) => {
    expect(formatClock(new Date(2031, 0, 1, 0, 5), language)).toBe('00:05');
    expect(formatClock(new Date(2031, 0, 1, 15, 40), language)).toBe('15:40');
  });
});
