import { readText } from './publishedFiles';

/** A configuration that a README shows. */
export interface ReadmeConfig {
  readonly file: string;
  /** Line of the opening fence. */
  readonly line: number;
  /** A whole configuration; where the README shows one entry of `datasets`, only that in it. */
  readonly json: unknown;
  readonly isEntry: boolean;
}

const README_FILES = ['README.md', 'README.ru.md'];

/**
 * Every JSON block of the READMEs that is a configuration or one entry of its data sets.
 * @throws Error naming the block that is no JSON.
 */
export function readReadmeConfigs(): readonly ReadmeConfig[] {
  return README_FILES.flatMap((file) => {
    const text = readText(file);
    return [...text.matchAll(/^```json\n(.*?)^```$/gms)].flatMap(
      ({ 1: body = '', index }): readonly ReadmeConfig[] => {
        const line = text.slice(0, index).split('\n').length;
        const json = parse(body, `${file}:${line}`);
        if (typeof json !== 'object' || json === null) return [];
        if ('adapter' in json) return [{ file, line, json: { datasets: [json] }, isEntry: true }];
        return 'datasets' in json ? [{ file, line, json, isEntry: false }] : [];
      },
    );
  });
}

function parse(body: string, place: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Error(`${place} is not JSON`, { cause });
  }
}
