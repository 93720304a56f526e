import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type AtlasDriver } from './support/atlasDriver';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

const PRESENT = { mode: 'present', renderer: 'svg' };
const SCENES = 9;

const titleOf = (page: Page) => page.locator('.scene-words__title');
const positionOf = (page: Page) => page.locator('.present__position');

async function begin(atlas: AtlasDriver, query = {}): Promise<void> {
  await atlas.open({ ...PRESENT, ...query });
  await expect(titleOf(atlas.page)).toHaveText(/331/);
  await atlas.waitForMap();
}

test('a clicker drives the story to its end and back, in both languages', async ({ atlas, page }) => {
  for (const lang of ['ru', 'en']) {
    await begin(atlas, { lang });
    await page.keyboard.press('PageUp');
    await expect(positionOf(page)).toHaveText(`1 / ${SCENES}`);
    for (let scene = 2; scene <= SCENES; scene += 1) {
      await page.keyboard.press('PageDown');
      await expect(positionOf(page)).toHaveText(`${scene} / ${SCENES}`);
    }
    await page.keyboard.press('PageDown');
    await expect(positionOf(page)).toHaveText(`${SCENES} / ${SCENES}`);
    await expect(titleOf(page)).toHaveText(lang === 'ru' ? 'Найдите свой регион' : 'Find your region');
    await expect(page).toHaveURL(/view=tiles/);
    await page.keyboard.press('Home');
    await expect(titleOf(page)).toHaveText(/331/);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    // What the window remembers must not begin the next visit in the middle.
    await page.evaluate(() => sessionStorage.clear());
  }
});

test('every scene shows what it speaks of, and illustrative data say so', async ({ atlas, page }) => {
  await begin(atlas);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/district=cfo,pfo/);
  await expect.poll(() => atlas.onMap.magnification()).toBeGreaterThan(1.5);
  await page.keyboard.press(' ');
  // Two say something, the others are the names of what stands out.
  await expect(page.locator('.map-callouts__label')).toHaveCount(8);
  await expect(page.locator('.map-callouts__name')).toHaveText(['Забайкальский кр.', 'Магаданская']);
  await expect.poll(() => atlas.onMap.magnification()).toBe(1);
  await expect(atlas.badge).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/dataset=scenario-2020/);
  await expect(atlas.badge).toBeVisible();
  await expect(page.locator('.map-callouts__label')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.programme')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(
    page.locator('.side-panel').getByRole('heading', { name: 'Республика Мордовия' }),
  ).toBeVisible();
});

test('the words of a scene and its names are read across a hall, the buttons hit', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await begin(atlas);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const vmin = 10.8;
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await expect(page.locator('.map-callouts__label--name').first()).toBeVisible();
  expect(await sizeOf('.scene-words__text')).toBeGreaterThan(2.9 * vmin);
  expect(await sizeOf('.map-callouts__label--name')).toBeGreaterThan(1.7 * vmin);
  const next = await page.getByRole('button', { name: 'Следующая сцена' }).boundingBox();
  expect(next?.height).toBeGreaterThanOrEqual(56);
});

test('impatient keys win over scenes that are still loading', async ({ atlas, page }) => {
  await begin(atlas);
  await page.evaluate(() => {
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'End', 'PageUp', 'Home', 'PageDown']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
    }
  });
  await expect(positionOf(page)).toHaveText(`2 / ${SCENES}`);
  await expect(titleOf(page)).toHaveText('Больше половины — в двух округах');
  await atlas.waitForMap();
  await expect(page).toHaveURL(/district=cfo,pfo/);
  await expect(page).not.toHaveURL(/dataset=/);
});

test('B and the full stop blank the screen; any key brings it back and does nothing else', async ({
  atlas,
  page,
}) => {
  await begin(atlas);
  const dark = page.locator('.present__blank');
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(dark).toBeVisible();
    const box = await dark.boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize() });
    await page.keyboard.press('PageDown');
    await expect(dark).toBeHidden();
    await expect(positionOf(page)).toHaveText(`1 / ${SCENES}`);
  }
});

test('keys typed into the search stay there', async ({ atlas, page }) => {
  await begin(atlas);
  await expect(atlas.panel.search).toBeHidden();
  await page.getByRole('button', { name: 'Панель' }).click();
  await atlas.panel.search.fill('');
  await page.keyboard.type('b. ');
  await page.keyboard.press('End');
  await expect(positionOf(page)).toHaveText(`1 / ${SCENES}`);
  await expect(page.locator('.present__blank')).toBeHidden();
});

test(
  'the bar and a swipe drive too, and nothing is wider than the screen',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await begin(atlas);
    await page.getByRole('button', { name: 'Следующая сцена' }).click();
    await expect(positionOf(page)).toHaveText(`2 / ${SCENES}`);
    // The scene is shown whole: its words stay where they are.
    await expect(page).toHaveURL(/district=cfo,pfo/);
    await atlas.waitForMap();
    const words = await page.locator('.present__words').boundingBox();
    if (words === null) throw new Error('No words');
    const y = words.y + words.height / 2;
    await page.mouse.move(words.x + 250, y);
    await page.mouse.down();
    await page.mouse.move(words.x + 120, y, { steps: 4 });
    await page.mouse.up();
    await expect(positionOf(page)).toHaveText(`3 / ${SCENES}`);
    expect(await atlas.overflowPx()).toBe(0);
  },
);

test('a reload goes on where the story was', async ({ atlas, page }) => {
  await begin(atlas);
  await page.keyboard.press('End');
  await expect(titleOf(page)).toHaveText('Найдите свой регион');
  await page.reload();
  await expect(titleOf(page)).toHaveText('Найдите свой регион');
  await expect(positionOf(page)).toHaveText(`${SCENES} / ${SCENES}`);
});

test('the presenter’s window and the hall stay in step, whichever is used', async ({ atlas, page }) => {
  await begin(atlas);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Окно ведущего' }).click();
  const notes = await opening;
  const current = notes.locator('.notes-window__title');
  await expect(current).toHaveText(/331/);
  await expect(notes.getByText('Минпромторг России, новость от 21.07.2021')).toBeVisible();
  await expect(notes.locator('.notes-window__following')).toHaveText('Больше половины — в двух округах');
  await notes.keyboard.press('PageDown');
  await expect(titleOf(page)).toHaveText('Больше половины — в двух округах');
  await expect(current).toHaveText('Больше половины — в двух округах');
  await page.keyboard.press('PageDown');
  await expect(current).toHaveText(/^43/);
  await notes.keyboard.press('b');
  await expect(page.locator('.present__blank')).toBeVisible();
  await expect(notes.getByText('Экран зала затемнён')).toBeVisible();
  await notes.getByRole('button', { name: 'Следующая сцена' }).click();
  await expect(page.locator('.present__blank')).toBeHidden();
  await expect(positionOf(page)).toHaveText(`3 / ${SCENES}`);
  await notes.getByRole('button', { name: 'Как измеряют разрыв' }).click();
  await expect(titleOf(page)).toHaveText('Как измеряют разрыв');
  // The window of notes is a stand too, but shows nothing of it that the hall does not.
  expect(new URL(notes.url()).searchParams.get('window')).toBe('notes');
  await notes.close();
  await page.keyboard.press('PageDown');
  await expect(positionOf(page)).toHaveText(`${SCENES} / ${SCENES}`);
});

test('another presentation on the same machine is left alone; a hall that closes is said to', async ({
  atlas,
  page,
  context,
}) => {
  await begin(atlas, { session: 'left' });
  const right = await context.newPage();
  await right.goto('./?mode=present&renderer=svg&session=right');
  await expect(titleOf(right)).toHaveText(/331/);
  const notes = await context.newPage();
  await notes.goto('./?mode=present&window=notes&session=left');
  await expect(notes.locator('.notes-window__title')).toHaveText(/331/);
  await notes.keyboard.press('End');
  await expect(positionOf(page)).toHaveText(`${SCENES} / ${SCENES}`);
  await expect(positionOf(right)).toHaveText(`1 / ${SCENES}`);
  await page.close();
  await expect(notes.getByText('Экран зала не отвечает')).toBeVisible();
});

test('a view is captured as a scene, kept, saved as a file, opened and told', async ({ atlas, page }) => {
  await begin(atlas);
  await page.getByRole('button', { name: 'Панель' }).click();
  await atlas.panel.choose('Федеральный округ', 'ЦФО');
  await expect(page).toHaveURL(/district=cfo/);
  await page.getByRole('button', { name: 'Сцены' }).click();
  const dialog = page.getByRole('dialog');
  const fill = async (part: string, ru: string, en: string) => {
    const group = dialog.getByRole('group', { name: part });
    await group.getByRole('textbox', { name: 'по-русски' }).fill(ru);
    await group.getByRole('textbox', { name: 'по-английски' }).fill(en);
  };
  await fill('Крупная строка', 'Центр', '');
  await dialog.getByRole('button', { name: 'Добавить сцену' }).click();
  await expect(dialog.getByText('Сцен пока нет.')).toBeVisible();
  await fill('Крупная строка', 'Центр', 'Centre');
  await fill('Одно-два предложения', 'Слова. ', 'Words.');
  await dialog.getByRole('button', { name: 'Добавить сцену' }).click();
  await expect(dialog.getByText('Сцена «Центр» добавлена.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Сохранить в файл' }).click();
  const file = await (await saving).path();
  const written = JSON.parse(readFileSync(file, 'utf8')) as { scenes: unknown[] };
  expect(written.scenes).toEqual([
    {
      id: 'scene-1',
      title: { ru: 'Центр', en: 'Centre' },
      text: { ru: 'Слова.', en: 'Words.' },
      view: { dataset: 'open-sources', indicator: 'presence', district: 'cfo' },
    },
  ]);
  // The dialog opened anew finds the draft; a broken file is refused by place and changes nothing.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Сцены' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  const broken = JSON.stringify(written).replace('"presence"', '"absence"');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  await expect(dialog.getByRole('alert')).toContainText('$.scenes[0].view.indicator');
  await expect(dialog.getByRole('list').first()).toContainText('Центр');
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(written)),
  });
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByRole('button', { name: 'Рассказывать эти сцены' }).click();
  await expect(titleOf(page)).toHaveText('Центр');
  await expect(positionOf(page)).toHaveText('1 / 1');
});

test('the presentation ends with the view that is on screen', async ({ atlas, page }) => {
  await begin(atlas);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/district=cfo,pfo/);
  await page.getByRole('button', { name: 'Закончить показ' }).click();
  await expect(page.locator('.present__bar')).toHaveCount(0);
  await atlas.expectInAddress('mode', null);
  await atlas.expectInAddress('district', 'cfo,pfo');
});
