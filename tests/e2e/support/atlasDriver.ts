import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { MapDriver } from './mapDriver';
import { PanelDriver } from './panelDriver';

/** The address part of a view, as in the URL: `{ lang: 'en', district: 'cfo,pfo', region: 'RU-MOS' }`. */
export type ViewQuery = Readonly<Record<string, string>>;

/** The atlas as a person meets it. Specs speak through it, so that a changed element is changed here alone. */
export class AtlasDriver {
  readonly page: Page;
  readonly onMap: MapDriver;
  readonly panel: PanelDriver;
  /** What the atlas asks before anything else: the title of the page. */
  readonly question: Locator;
  readonly notes: Locator;
  /** A failure in the reader's words. */
  readonly failure: Locator;
  readonly table: Locator;
  readonly badge: Locator;
  /** Errors of the page and its console so far: a spec that expects one takes it out with `takeErrors`. */
  private readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.onMap = new MapDriver(page);
    this.panel = new PanelDriver(page);
    this.question = page.getByRole('heading', { level: 1 });
    this.notes = page.locator('.view-notes');
    this.failure = page.locator('.data-error');
    this.table = page.locator('section.region-table');
    this.badge = page.locator('.illustrative-badge');
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  takeErrors(): string[] {
    return this.errors.splice(0);
  }

  /** Opens a view and waits until its map, if it shows one, has painted everything. */
  async open(query: ViewQuery = {}): Promise<void> {
    await this.goto(query);
    if (query['renderer'] !== undefined) await this.onMap.waitForRenderer(query['renderer']);
    await this.waitForMap();
    await this.waitForScript();
  }

  /** Opens an address without waiting for a map: for views without one and for failures. */
  async goto(query: ViewQuery = {}): Promise<void> {
    const search = new URLSearchParams(query).toString();
    await this.page.goto(search === '' ? './' : `./?${search}`);
  }

  get map(): Locator {
    return this.onMap.element;
  }

  /** Everything asked for is painted: sources, fonts, patterns, and any movement has ended. */
  async waitForMap(): Promise<void> {
    await this.onMap.waitForIdle();
  }

  /** The painted-in page answers to nobody: the map's options come with the script. */
  async waitForScript(): Promise<void> {
    await expect(this.onMap.keys.getByRole('option')).not.toHaveCount(0);
  }

  async renderer(): Promise<string | null> {
    return this.map.getAttribute('data-renderer');
  }

  /** Waits until what a start without the network needs is kept: it is written after it has been shown. */
  async waitForCopies(files: readonly string[]): Promise<void> {
    const wanted = files.map((file) => new URL(file, this.page.url()).href);
    const kept = () =>
      this.page.evaluate(async () => {
        // Opening what is not there yet would make it, and make it wrong.
        const databases = await indexedDB.databases();
        if (!databases.some(({ name }) => name === 'park-atlas')) return [];
        return new Promise<IDBValidKey[]>((resolve, reject) => {
          const opening = indexedDB.open('park-atlas');
          opening.onerror = () => reject(new Error('The kept copies cannot be read'));
          opening.onsuccess = () => {
            const reading = opening.result.transaction('last-good').objectStore('last-good').getAllKeys();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        });
      });
    await expect.poll(kept).toEqual(expect.arrayContaining(wanted));
  }

  /** Waits until the parts that come by themselves, behind the first view, are there: nothing moves any more. */
  async waitForParts(): Promise<void> {
    await expect(this.panel.charts).toBeAttached();
    await expect(this.page.locator('.side-panel__own button').first()).toBeAttached();
    await expect(this.page.locator('.version-corner')).toBeVisible();
  }

  /** Changes the form by the switch at the foot of the page. */
  async showForm(name: string): Promise<void> {
    const forms = this.page.locator('nav.form-switch');
    const button = forms.getByRole('button', { name, exact: true });
    // A folded kind names its forms in its title, and leads to the last of them that was in force.
    await button.or(forms.getByTitle(name)).first().click();
    if ((await button.getAttribute('aria-current')) !== 'page') await button.click();
    await expect(button).toHaveAttribute('aria-current', 'page');
  }

  /** By how much the page is wider than the screen. */
  overflowPx(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** Targets smaller than so many pixels either way, by class. */
  targetsBelow(least: number): Promise<readonly string[]> {
    return this.page.evaluate((leastPx) => {
      const targets = document.querySelectorAll<HTMLElement>('button, summary, input, select, label.pill');
      const small = [...targets].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        // Out of sight is no target; a pill's own input is covered by its label.
        if (width <= 1 || height <= 1 || target.matches('.pill input')) return [];
        if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
        // What is seen may be smaller than what is hit: an extended hit area is a pseudo-element.
        const halo = getComputedStyle(target, '::after');
        const hitWidth = Math.max(width, Number.parseFloat(halo.width) || 0);
        const hitHeight = Math.max(height, Number.parseFloat(halo.height) || 0);
        // A tenth of a pixel is rounding.
        return Math.min(hitWidth, hitHeight) < leastPx - 0.1
          ? [`${target.className || target.tagName} ${Math.round(hitWidth)}×${Math.round(hitHeight)}`]
          : [];
      });
      return [...new Set(small)];
    }, least);
  }

  /** The view as the address now tells it. */
  viewInAddress(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Waits until a parameter of the address has a value; `null`: it is gone. */
  async expectInAddress(name: string, value: string | null): Promise<void> {
    await expect.poll(() => this.viewInAddress().get(name)).toBe(value);
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
