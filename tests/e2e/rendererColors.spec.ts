import { expect, test } from './support/atlasDriver';
import { classOf, openSources, regions, scenario } from './support/bundleData';
import { shareOfColor, type Rgb } from './support/mapDriver';

const RENDERERS = ['svg', 'gl'] as const;

/** Half the side of the square about an anchor that is judged; tiny regions show a marker about this large. */
const RADIUS_PX = 2;
/** Hatches and their softened edges cross a square; this much of it is the bare fill all the same. */
const LEAST_SHARE = 0.15;
/** A line of the programme's hatch is two pixels wide, so that much of it is softened. */
const HATCH_TOLERANCE = 45;

const PICTURES = [
  { dataset: openSources, indicatorId: 'presence', theme: 'light' },
  { dataset: openSources, indicatorId: 'programme', theme: 'light' },
  { dataset: scenario, indicatorId: 'presence', theme: 'dark' },
];

for (const renderer of RENDERERS) {
  for (const { dataset, indicatorId, theme } of PICTURES) {
    test(`${renderer} paints every region in the legend's colour: ${dataset.id}, ${indicatorId}, ${theme}`, async ({
      atlas,
    }) => {
      // given a map of classes
      await atlas.open({ renderer, dataset: dataset.id, indicator: indicatorId, theme });

      // when the picture is looked at where each region is sure to be itself
      const plain = await atlas.onMap.picture();
      const withMarkers = await atlas.onMap.picture({ withMarkers: true });
      const classes = [...new Set(regions.map(({ id }) => classOf(dataset, indicatorId, id)))];
      const colors = new Map<string, Rgb>();
      for (const classId of classes) colors.set(classId, await atlas.panel.legendColor(classId));
      const points = await atlas.onMap.pointsNow(regions.map(({ id }) => id));
      const wrong: string[] = [];
      for (const { id, isTiny } of regions) {
        const at = points.get(id) ?? { x: 0, y: 0 };
        const shares = [...colors].map(([classId, color]) => ({
          classId,
          share: shareOfColor(isTiny ? withMarkers : plain, at, color, RADIUS_PX),
        }));
        const seen = shares.toSorted((one, other) => other.share - one.share)[0];
        const wanted = classOf(dataset, indicatorId, id);
        if (seen?.classId !== wanted || seen.share < LEAST_SHARE) {
          wrong.push(`${id} is ${wanted}, painted ${seen?.classId} (${seen?.share.toFixed(2)})`);
        }
      }

      // then it has the colour the legend gives its class in the file
      expect(wrong).toEqual([]);
    });
  }

  test(`${renderer} hatches the participants of the programme over their class`, async ({ atlas }) => {
    // given presence and programme on one map
    await atlas.open({ renderer, indicator: 'presence-programme' });

    // when the picture is searched for the colour of the programme
    const picture = await atlas.onMap.picture();
    const hatch = await atlas.panel
      .legendRow('overlay')
      .locator('path')
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
    const [r = 0, g = 0, b = 0] = (hatch.match(/[\d.]+/g) ?? []).map(Number);
    const large = regions.filter(({ isTiny }) => !isTiny);
    const points = await atlas.onMap.pointsNow(large.map(({ id }) => id));
    const hatched = large
      .map(({ id }) => id)
      .filter((id) => {
        const at = points.get(id) ?? { x: 0, y: 0 };
        return shareOfColor(picture, at, [r, g, b], 3, HATCH_TOLERANCE) > 0.05;
      });

    // then the participants bear it, and nobody else
    const participants = openSources.participations.map(({ regionId }) => regionId);
    expect(hatched).toEqual(large.map(({ id }) => id).filter((id) => participants.includes(id)));
  });
}
