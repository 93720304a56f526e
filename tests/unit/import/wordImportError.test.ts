import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/dataError';
import { IMPORT_ERROR_CODES, ImportError } from '../../../src/data/import/contract';
import { importEn } from '../../../src/i18n/features/import.en';
import { importRu } from '../../../src/i18n/features/import.ru';
import { wordImportError } from '../../../src/panels/import/wordImportError';

const inRussian = (error: unknown): string => wordImportError(error, importRu).what;
const inEnglish = (error: unknown): string => wordImportError(error, importEn).what;

describe('a file that cannot be used', () => {
  it.each(IMPORT_ERROR_CODES)('%s is told in whole sentences without numbers too', (code) => {
    for (const words of [importRu, importEn]) {
      const { what, remedy } = wordImportError(new ImportError(code), words);
      expect(what).toMatch(/^[A-ZА-Я].*\.$/);
      expect(what).not.toMatch(/undefined|NaN/);
      expect(remedy).toMatch(/\.$/);
    }
  });

  it('of a format known by name is called by it', () => {
    const error = new ImportError('unknownFormat', { format: 'DOCX' });
    expect(inRussian(error)).toContain('DOCX');
    expect(inEnglish(error)).toContain('DOCX');
  });

  it('of broken JSON names the first place and how many there are', () => {
    const error = new ImportError('notADataset', { path: '$.objects[3].name', problems: 12 });
    for (const sentence of [inRussian(error), inEnglish(error)]) {
      expect(sentence).toContain('$.objects[3].name');
      expect(sentence).toContain('12');
    }
  });

  it('of another kind of JSON is not told by a path to the whole of it', () => {
    const problem = {
      code: 'wrongType',
      path: '$',
      params: { expected: 'object', received: 'array' },
    } as const;
    const error = new DataError('schema', { url: 'x.json', problems: [problem] });
    expect(inRussian(error)).toBe('Этот JSON не является набором данных атласа.');
    expect(inEnglish(error)).toBe('This JSON is not a data set of the atlas.');
  });
});
