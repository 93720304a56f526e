/** Languages the interface speaks. Russian is the reference, English is complete. */
export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text carried by data in both languages. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * When something was so: an ISO year, month or day (`2021`, `2021-03`, `2021-03-10`), formatted for the language, or
 * the words of a source that shows no exact date («не ранее 2019 г.»).
 */
export type AsOf = string | Localized;
