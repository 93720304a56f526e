import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** The address part of a view, as in the URL: `{ lang: 'en', district: 'cfo,pfo', region: 'RU-MOS' }`. */
export type ViewQuery = Readonly<Record<string, string>>;

/** The atlas as a person meets it. Specs speak through it, so that a changed element is changed here alone. */
export class AtlasDriver {
  readonly page: Page;
  /** Errors of the page and its console so far: a spec that expects one takes it out with `takeErrors`. */
  private readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  takeErrors(): string[] {
    return this.errors.splice(0);
  }

  /** Opens a view and waits until its map, if it shows one, has painted everything. */
  async open(query: ViewQuery = {}) {
    await this.goto(query);
    // SVG is the first paint and is idle long before GL takes over.
    if (query['renderer'] !== undefined) {
      await expect(this.map).toHaveAttribute('data-renderer', query['renderer']);
    }
    await this.waitForMap();
  }

  /** Opens an address without waiting for a map: for views without one and for failures. */
  async goto(query: ViewQuery = {}) {
    const search = new URLSearchParams(query).toString();
    await this.page.goto(search === '' ? './' : `./?${search}`);
  }

  get map(): Locator {
    return this.page.locator('[data-map-state]');
  }

  /** Everything asked for is painted: sources, fonts, patterns, and any movement has ended. */
  async waitForMap() {
    await expect(this.map).toHaveAttribute('data-map-state', 'idle');
  }

  async renderer(): Promise<string | null> {
    return this.map.getAttribute('data-renderer');
  }

  /** By how much the page is wider than the screen. */
  overflowPx(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** The view as the address now tells it. */
  viewInAddress(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}

interface AtlasFixtures {
  /** An atlas of its own for each test. At the end it must have met no error that the test did not take. */
  readonly atlas: AtlasDriver;
}

export const test = base.extend<AtlasFixtures>({
  atlas: async ({ page }, use) => {
    const atlas = new AtlasDriver(page);
    await use(atlas);
    expect(atlas.takeErrors()).toEqual([]);
  },
});

export { expect };
