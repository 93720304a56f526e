import { expect, type Locator, type Page } from '@playwright/test';
import { PanelDriver } from './panelDriver';

/** A file to be loaded, as its bytes. */
export interface FileToLoad {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of the viewer's own, with the text as a Russian Excel writes it. */
export function csvFile(name: string, lines: readonly (readonly string[])[]): FileToLoad {
  const text = lines.map((cells) => cells.join(';')).join('\r\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
}

/** Loading one's own data as a person does it. */
export class ImportDriver {
  readonly dialog: Locator;
  readonly report: Locator;
  readonly failure: Locator;
  readonly accept: Locator;
  readonly opener: Locator;
  readonly veil: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Загрузка своих данных' });
    this.report = this.dialog.getByRole('region', { name: 'Отчёт о проверке' });
    this.failure = this.dialog.getByRole('alert');
    this.accept = this.dialog.getByRole('button', { name: 'Принять и показать' });
    this.opener = page.locator('.own-data__open');
    this.veil = page.locator('.drop-veil');
  }

  /** Opens the dialogue by its button, which is folded away. */
  async open(): Promise<void> {
    await new PanelDriver(this.page).openMore();
    await this.opener.click();
  }

  /** Opens the dialogue and chooses a file there. */
  async choose(file: FileToLoad): Promise<void> {
    if (!(await this.dialog.isVisible())) await this.open();
    await this.dialog.locator('input[type=file]').setInputFiles(file);
  }

  /** Holds a file over the page, and lets it go when told so. */
  async hold(file: FileToLoad): Promise<{ drop: () => Promise<void> }> {
    // What listens is loaded after the first frame.
    await expect(this.opener).toBeAttached();
    const carried = await this.page.evaluateHandle(
      ({ name, mimeType, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name, { type: mimeType }));
        return transfer;
      },
      { name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') },
    );
    const target = this.page.locator('body');
    await target.dispatchEvent('dragover', { dataTransfer: carried });
    return { drop: () => target.dispatchEvent('drop', { dataTransfer: carried }) };
  }

  /** What a column is taken for, by its heading. */
  column(heading: string): Locator {
    return this.dialog.getByLabel(`Что означает столбец «${heading}»`, { exact: true });
  }

  /** A figure of the report: «Прочитано», «Принято». */
  async figure(label: string): Promise<number> {
    const item = this.report.locator('.import-figures__item').filter({
      has: this.page.getByText(label, { exact: true }),
    });
    return Number(await item.locator('dd').textContent());
  }

  async acceptAndWait(): Promise<void> {
    await this.accept.click();
    await expect(this.dialog).toBeHidden();
  }
}
