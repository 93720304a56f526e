import type { Page, Route } from '@playwright/test';
import { publishedText } from './bundleData';

type Json = Record<string, unknown>;

/** Every address that ends with this path, whatever its query. */
function addressOf(path: string): RegExp {
  return new RegExp(`/${path.replaceAll('.', '\\.')}(\\?.*)?$`);
}

/** Answers for one file of the bundle in the server's place until `heal` is called. */
export async function answerFor(
  page: Page,
  path: string,
  answer: (route: Route) => Promise<void>,
): Promise<{ heal: () => Promise<void> }> {
  const address = addressOf(path);
  await page.route(address, answer);
  return { heal: () => page.unroute(address, answer) };
}

export function answerStatus(page: Page, path: string, status: number) {
  return answerFor(page, path, (route) => route.fulfill({ status, body: 'no' }));
}

export function answerText(page: Page, path: string, body: string) {
  return answerFor(page, path, (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** The published file with something changed in it. */
export function answerChanged(page: Page, path: string, change: (json: Json) => void) {
  const json = JSON.parse(publishedText(path)) as Json;
  change(json);
  return answerText(page, path, JSON.stringify(json));
}

/** No answer at all: the line is there, the server says nothing. */
export function answerNever(page: Page, path: string) {
  return answerFor(page, path, () => Promise.resolve());
}
