import type { CDPSession, Page } from 'playwright-core';
import type { Random } from './random';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Hand {
  readonly page: Page;
  readonly session: CDPSession;
  readonly random: Random;
}

/** What visitors look for; some of it is nowhere. */
const SEARCHES = ['мос', 'тат', 'tula', 'свер', 'алт', 'perm', 'zz'];

/** Whatever can be pressed, but what opens a window of the browser. */
const PRESSABLE =
  'button:not(:disabled), summary, label, a[href], [role="option"], [role="tab"], input:not([type="file"])';

interface Target extends Point {
  readonly name: string;
}

/** The middle of one of the elements that a finger can reach just now. Runs in the page. */
function findReachable([selector, share]: readonly [string, number]): Target | null {
  const points = [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    if (width < 4 || height < 4 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element))
      ? [{ x, y, name: `${element.className} ${element.textContent.slice(0, 40)}` }]
      : [];
  });
  return points[Math.floor(share * points.length)] ?? null;
}

/** Until what was done is on screen. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Fingers on the glass, one list of places a moment; they leave it in the end. */
async function touch({ session }: Hand, moments: readonly (readonly Point[])[]): Promise<void> {
  for (const [index, fingers] of moments.entries()) {
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: fingers.map((finger, id) => ({ ...finger, id })),
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const tapAt = (hand: Hand, at: Point) => touch(hand, [[at]]);

async function tapOneOf(hand: Hand, selector: string): Promise<string> {
  const at = await hand.page.evaluate(findReachable, [selector, hand.random.share()] as const);
  if (at === null) return 'nothing';
  await tapAt(hand, at);
  return at.name;
}

function somewhere({ page, random }: Hand): Point {
  const { width, height } = page.viewportSize() ?? { width: 1000, height: 600 };
  return { x: width * (0.05 + 0.9 * random.share()), y: height * (0.1 + 0.8 * random.share()) };
}

const MOMENTS = [0, 0.25, 0.5, 0.75, 1];

function drag(hand: Hand): Promise<void> {
  const from = somewhere(hand);
  const to = somewhere(hand);
  return touch(
    hand,
    MOMENTS.map((share) => [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]),
  );
}

function pinch(hand: Hand): Promise<void> {
  const { x, y } = somewhere(hand);
  const opens = hand.random.isOneIn(2);
  return touch(
    hand,
    MOMENTS.map((share) => {
      const apart = 20 + 120 * (opens ? share : 1 - share);
      return [
        { x: x - apart, y },
        { x: x + apart, y },
      ];
    }),
  );
}

async function look(hand: Hand): Promise<void> {
  const { page, random } = hand;
  await tapOneOf(hand, 'input[type="search"], [role="combobox"]');
  await page.keyboard.type(SEARCHES[random.between(0, SEARCHES.length - 1)] ?? '');
  await page.keyboard.press(random.isOneIn(3) ? 'Escape' : 'Enter');
}

/** A native list is a window of the browser: its choice is made as its window would. Runs in the page. */
function chooseInSelect([shareOfLists, shareOfOptions]: readonly [number, number]): void {
  const lists = [...document.querySelectorAll('select')].filter((list) => list.offsetParent !== null);
  const list = lists[Math.floor(shareOfLists * lists.length)];
  if (list === undefined) return;
  list.selectedIndex = Math.floor(shareOfOptions * list.options.length);
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

type Habit = readonly [weight: number, name: string, act: (hand: Hand) => Promise<unknown>];

const HABITS: readonly Habit[] = [
  [10, 'press', (hand) => tapOneOf(hand, PRESSABLE)],
  [4, 'form', (hand) => tapOneOf(hand, 'nav.form-switch button')],
  [4, 'map', (hand) => tapAt(hand, somewhere(hand))],
  [3, 'drag', drag],
  [2, 'pinch', pinch],
  [2, 'search', look],
  [1, 'language', (hand) => tapOneOf(hand, '[lang] button, .toolbar button, .toolbar label')],
  [1, 'list', ({ page, random }) => page.evaluate(chooseInSelect, [random.share(), random.share()] as const)],
];
const ALL_WEIGHTS = HABITS.reduce((sum, [weight]) => sum + weight, 0);

export interface Deed {
  readonly name: string;
  /** What was under the finger. */
  readonly target: string;
}

/** Does one thing a visitor might do. */
export async function doSomething(hand: Hand): Promise<Deed> {
  let left = hand.random.share() * ALL_WEIGHTS;
  for (const [weight, name, act] of HABITS) {
    left -= weight;
    if (left > 0) continue;
    const target = await act(hand);
    await settle(hand.page);
    return { name, target: typeof target === 'string' ? target : '' };
  }
  return { name: 'nothing', target: '' };
}

/** The loop's cover outlasts the finger by this, ms. */
const COVER_OUTLASTS_MS = 300;

/**
 * The touch that ends the loop, whose cover outlasts it, so that it hits nothing below. That wait is skipped and not
 * hurried: on a hurried clock a slow frame is a visitor's whole patience, and the loop is back before they see anything.
 */
export async function arrive(hand: Hand): Promise<void> {
  await tapAt(hand, somewhere(hand));
  await settle(hand.page);
  await hand.page.evaluate((ms) => window.soakClock?.skip(ms), COVER_OUTLASTS_MS);
  await hand.page.locator('.kiosk-cover').waitFor({ state: 'hidden' });
  await settle(hand.page);
}
