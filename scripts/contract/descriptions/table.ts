import type { Localized } from '../../../src/domain/text';

/**
 * What sections (`Source`) and their fields (`Source.title`) mean. Kept out of the shipped schemas: the first script
 * has no room for them. A test compares the keys with the fields there are.
 */
export type Descriptions = Readonly<Record<string, Localized>>;
