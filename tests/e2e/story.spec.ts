import { readFileSync } from 'node:fs';
import { expect, test, type AtlasDriver } from './support/atlasDriver';

const FILE = new URL('../../public/stories/leaders/story.json', import.meta.url);

/** Off the line that leads from the middle of a region up to its name. */
const BELOW_PX = 14;

/** The colour of a region, a little below its middle. */
async function colorAt(atlas: AtlasDriver, regionId: string): Promise<readonly number[]> {
  const { x, y } = await atlas.onMap.pointOf(regionId);
  const { data, width } = await atlas.onMap.picture();
  const at = ((Math.round(y) + BELOW_PX) * width + Math.round(x)) * 4;
  return [...data.subarray(at, at + 3)];
}

for (const renderer of ['svg', 'gl']) {
  test(`a scene fades what it does not speak of, until somebody changes the picture (${renderer})`, async ({
    atlas,
    page,
  }) => {
    await atlas.open({ mode: 'present', renderer });
    await expect(page.locator('.scene-words__title')).toHaveText(/331/);
    await atlas.waitForMap();
    const before = await colorAt(atlas, 'RU-SA');
    const spokenOf = await colorAt(atlas, 'RU-KO');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(page.locator('.map-callouts__label')).toHaveCount(8);
    await expect.poll(() => colorAt(atlas, 'RU-SA')).not.toEqual(before);
    await expect.poll(() => colorAt(atlas, 'RU-KO')).toEqual(spokenOf);
    await page.getByRole('button', { name: 'Панель' }).click();
    await atlas.panel.choose('Федеральный округ', 'ДФО');
    await expect(page.locator('.map-callouts__label')).toHaveCount(0);
    await expect.poll(() => colorAt(atlas, 'RU-SA')).toEqual(before);
  });
}

test('a story with mistakes is answered by their places, and the atlas stays usable', async ({
  atlas,
  page,
}) => {
  await page.route('**/stories/leaders/story.json', (route) =>
    route.fulfill({ body: readFileSync(FILE, 'utf8').replace('"cfo,pfo"', '"cfo,zzz"') }),
  );
  await atlas.open({ mode: 'present', renderer: 'svg' });
  await expect(atlas.failure).toContainText('$.scenes[1].view.district');
  await expect(atlas.failure).toContainText('«zzz»');
  await atlas.panel.choose('Федеральный округ', 'ЦФО');
  await expect(page).toHaveURL(/district=cfo/);
});
