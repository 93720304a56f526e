import { IMPORT_LIMITS, ImportError } from './contract';

/**
 * Refuses a file by its size alone, before a byte of it is read.
 * @param size in bytes.
 * @throws ImportError empty, tooLarge.
 */
export function checkFileSize(size: number): void {
  const limit = IMPORT_LIMITS.fileBytes;
  if (size === 0) throw new ImportError('empty');
  if (size > limit) throw new ImportError('tooLarge', { limit, actual: size });
}
