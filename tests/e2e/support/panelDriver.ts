import { expect, type Locator, type Page } from '@playwright/test';

/** Legend, filters, search and charts as a person reads and presses them. */
export class PanelDriver {
  readonly legend: Locator;
  readonly card: Locator;
  readonly search: Locator;
  readonly results: Locator;
  readonly charts: Locator;
  /** How many regions the filters leave, in words. */
  readonly summary: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.legend = page.locator('section.legend');
    this.card = page.locator('article.region-card');
    this.search = page.getByRole('search').getByRole('combobox');
    this.results = page.getByRole('search').getByRole('option');
    this.charts = page.locator('.district-charts');
    this.summary = page.locator('.filters__summary');
  }

  /** Switches the pill of that name, as a person would, by its label. */
  async choose(group: string, name: string): Promise<void> {
    const pills = this.page.getByRole('group', { name: group, exact: true });
    // The whole first word group: one name may be part of another.
    await pills
      .locator('label, button')
      .filter({ hasText: new RegExp(`^${name}`) })
      .first()
      .click();
  }

  /** Unfolds the data sets, the second indicator and the filters by object. */
  async openMore(): Promise<void> {
    const more = this.page.locator('.side-panel__more > details');
    if ((await more.getAttribute('open')) === null) await more.locator('> summary').click();
  }

  /** Opens the folded filters by type, status and programme. */
  async openObjectFilters(): Promise<void> {
    await this.openMore();
    await this.page.locator('.side-panel__more .side-panel__filters summary').click();
  }

  async openTab(name: string): Promise<void> {
    await this.charts.getByRole('tab', { name, exact: true }).click();
    await expect(this.charts.getByRole('tab', { name, exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  }

  /** Bar of a district: a button over the drawing. */
  bar(district: string): Locator {
    return this.charts.getByRole('tabpanel').getByRole('button', { name: district });
  }

  legendRow(classId: string): Locator {
    return this.legend.locator(`[data-class="${classId}"]`);
  }

  /** Regions in force per class, as the legend prints them; classes without regions left out. */
  async legendCounts(): Promise<Readonly<Record<string, number>>> {
    const rows = await this.legend.locator('[data-class]').evaluateAll((elements) =>
      elements.map((element) => ({
        id: element.getAttribute('data-class') ?? '',
        count: Number.parseInt(element.querySelector('.legend__count')?.textContent ?? '', 10),
      })),
    );
    return Object.fromEntries(
      rows.filter(({ id, count }) => id !== 'overlay' && count !== 0).map(({ id, count }) => [id, count]),
    );
  }

  /** Waits until the legend counts just so. */
  async expectLegend(counts: Readonly<Record<string, number>>): Promise<void> {
    await expect.poll(() => this.legendCounts()).toEqual(counts);
  }

  /** Colour of a class in the legend, as the browser computes it. */
  async legendColor(classId: string): Promise<readonly [number, number, number]> {
    const fill = await this.legendRow(classId)
      .locator('rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
    const [r = 0, g = 0, b = 0] = (fill.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b];
  }
}
