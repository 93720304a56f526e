import { expect, type ElementHandle, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { projectToScene } from '../../../src/map/projection';
import { regionOf } from './bundleData';

export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** How often WebGL was told to draw something. */
interface Draws {
  readonly all: number;
  /** While regions travel from one form to the other. */
  readonly duringTravel: number;
}

/** A colour as three channels. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** GL in software, on the screen of a hall and beside other work of the machine, may take this long to take over. */
const GL_START_MS = 90_000;

/** The map as a person points at it. */
export class MapDriver {
  readonly element: Locator;
  /** What WebGL draws on. */
  readonly canvas: Locator;
  readonly tooltip: Locator;
  /** The one tab stop of the map for the keyboard. */
  readonly keys: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('[data-map-state]');
    this.canvas = this.element.locator('.gl-painter canvas');
    this.tooltip = page.locator('.map-tooltip--shown');
    this.keys = this.element.getByRole('listbox');
  }

  /** Everything asked for is painted: sources, fonts, patterns, and any movement has ended. */
  async waitForIdle(): Promise<void> {
    await this.expectIdle();
    // The camera sets out behind the frame that shows a filter, two frames after it: until then the map is idle too.
    await this.element.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await this.expectIdle();
  }

  private async expectIdle(): Promise<void> {
    await expect(this.element).toHaveAttribute('data-map-state', 'idle', { timeout: GL_START_MS });
  }

  /** SVG is the first paint and is idle long before GL takes over. */
  async waitForRenderer(renderer: string): Promise<void> {
    await expect(this.element).toHaveAttribute('data-renderer', renderer, { timeout: GL_START_MS });
  }

  /** Magnification and shift in force: the markers follow the camera whatever paints below them. */
  async camera(): Promise<string> {
    await this.waitForIdle();
    return (await this.element.locator('.map-markers__camera').getAttribute('transform')) ?? '';
  }

  async magnification(): Promise<number> {
    const [, k] = /matrix\(([\d.e-]+)/.exec(await this.camera()) ?? [];
    return Number(k);
  }

  /** Where on the page the hit anchors of regions are at this moment. */
  async pointsNow(regionIds: readonly string[]): Promise<ReadonlyMap<string, PagePoint>> {
    const anchors = regionIds.map((id) => projectToScene([...regionOf(id).anchor]));
    const points = await this.element.locator('.map-markers__camera').evaluate((group: SVGGElement, list) => {
      const matrix = group.getScreenCTM() ?? undefined;
      return list.map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix).toJSON() as PagePoint);
    }, anchors);
    return new Map(regionIds.map((id, index) => [id, points[index] ?? { x: NaN, y: NaN }]));
  }

  async pointOf(regionId: string): Promise<PagePoint> {
    await this.waitForIdle();
    return (await this.pointsNow([regionId])).get(regionId) ?? { x: NaN, y: NaN };
  }

  async hover(regionId: string): Promise<void> {
    const { x, y } = await this.pointOf(regionId);
    // From beside it: a pointer that does not move tells nobody that it is there.
    await this.page.mouse.move(x - 3, y - 3);
    await this.page.mouse.move(x, y);
  }

  async click(regionId: string): Promise<void> {
    const { x, y } = await this.pointOf(regionId);
    await this.page.mouse.click(x, y);
  }

  async tap(regionId: string): Promise<void> {
    const { x, y } = await this.pointOf(regionId);
    await this.page.touchscreen.tap(x, y);
  }

  /** Presses one of the zoom buttons by its name. */
  async press(name: string): Promise<void> {
    await this.element.getByRole('button', { name, exact: true }).click();
    await this.waitForIdle();
  }

  /** Takes the WebGL context away for good. */
  async loseContext(): Promise<void> {
    await this.canvas.evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  /**
   * Takes the WebGL context away for a moment, in which something may be clicked, gives it back, and waits until what
   * was drawn on before is gone.
   */
  async loseContextForAMoment(clicked: ElementHandle<HTMLElement | SVGElement> | null = null): Promise<void> {
    const former = await this.canvas.elementHandle();
    await former.evaluate(async (node, element) => {
      const canvas = node as HTMLCanvasElement;
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      // Once: a map that is taken down loses its context too.
      const lost = new Promise((resolve) =>
        canvas.addEventListener('webglcontextlost', resolve, { once: true }),
      );
      extension?.loseContext();
      await lost;
      if (element instanceof HTMLElement) element.click();
      // Not within the event of the loss: only what has been lost comes back.
      setTimeout(() => extension?.restoreContext());
    }, clicked);
    await expect.poll(() => former.evaluate((canvas) => canvas.isConnected)).toBe(false);
    // Held from here it would stay in the page's memory.
    await former.dispose();
  }

  /** Counts what WebGL draws from the page's start on. */
  async countDraws(): Promise<void> {
    await this.page.addInitScript(() => {
      const draws = { all: 0, duringTravel: 0 };
      Object.assign(window, { draws });
      const { prototype } = WebGL2RenderingContext;
      const draw = Reflect.get(prototype, 'drawElements') as () => void;
      const drawElements = new Proxy(draw, {
        apply: (target, context: unknown, how) => {
          draws.all += 1;
          if (document.querySelector('.map-pane__surface--travelling') !== null) draws.duringTravel += 1;
          Reflect.apply(target, context, how);
        },
      });
      Object.assign(prototype, { drawElements });
    });
  }

  /** What `countDraws` has counted. */
  async draws(): Promise<Draws> {
    return this.page.evaluate(() => (window as unknown as { readonly draws: Draws }).draws);
  }

  /** The picture alone, without names and, unless asked for, markers above it. */
  async picture({ withMarkers = false } = {}): Promise<PNG> {
    const hidden = ['.map-labels', '.map-tooltip', '.map-controls', ...(withMarkers ? [] : ['.map-markers'])];
    const style = `${hidden.join(',')}{visibility:hidden !important}`;
    return PNG.sync.read(await this.page.screenshot({ style, animations: 'disabled', scale: 'css' }));
  }
}

/** Share of the pixels of a small square about a point within `tolerance` of a colour, channel by channel. */
export function shareOfColor(
  picture: PNG,
  { x, y }: PagePoint,
  [r, g, b]: Rgb,
  radius: number,
  tolerance = 2,
): number {
  let [same, all] = [0, 0];
  for (let row = Math.round(y) - radius; row <= Math.round(y) + radius; row += 1) {
    for (let column = Math.round(x) - radius; column <= Math.round(x) + radius; column += 1) {
      const at = (row * picture.width + column) * 4;
      const off = [r, g, b].map((value, i) => Math.abs(value - (picture.data[at + i] ?? -999)));
      all += 1;
      if (Math.max(...off) <= tolerance) same += 1;
    }
  }
  return same / all;
}

/** Mean of the channels of the pixels of a small square about a point, 0 black to 255 white. */
export function lightnessAt(picture: PNG, { x, y }: PagePoint, radius = 2): number {
  const side = Array.from({ length: 2 * radius + 1 }, (_, index) => index - radius);
  const channels = side.flatMap((down) =>
    side.flatMap((right) => {
      const at = ((Math.round(y) + down) * picture.width + Math.round(x) + right) * 4;
      return [...picture.data.subarray(at, at + 3)];
    }),
  );
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length;
}
