import { expect, type Locator, type Page } from '@playwright/test';

export type Settings = Readonly<Record<string, string>>;

/** A stand as its visitors meet it. */
export class KioskDriver {
  readonly page: Page;
  /** What covers the atlas while the story goes round. */
  readonly cover: Locator;
  readonly question: Locator;
  readonly takeHome: Locator;
  readonly code: Locator;

  constructor(page: Page) {
    this.page = page;
    this.cover = page.locator('.kiosk-cover');
    this.question = page.getByRole('dialog', { name: /Ещё смотрите|Still watching/ });
    this.takeHome = page.getByRole('button', { name: /Забрать с собой|Take it with you/ });
    this.code = page.getByRole('img', { name: /QR/ });
  }

  /** Opens the stand and waits until it tells its first scene. */
  async open(settings: Settings = {}): Promise<void> {
    const search = new URLSearchParams({ mode: 'kiosk', renderer: 'svg', ...settings }).toString();
    await this.page.goto(`./?${search}`);
    await this.expectPhase('attract');
    await expect(this.words()).toBeVisible();
  }

  words(): Locator {
    return this.page.locator('.scene-words__title');
  }

  async expectPhase(phase: 'attract' | 'visit' | 'asking'): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-kiosk', phase);
  }

  /** Touches the middle of the screen, and waits until the atlas can be reached. */
  async wake(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    await this.page.mouse.click(width / 2, height / 2);
    await this.expectPhase('visit');
    await expect(this.cover).toHaveCount(0);
  }
}
