import type { Language } from '../../domain/text';
import { diagnostics as en } from '../../i18n/features/diagnostics.en';
import { diagnostics as ru, type DiagnosticsWords } from '../../i18n/features/diagnostics.ru';

/** Both languages travel together: they load on demand, and a page at rest speaks both. */
export const DIAGNOSTICS_WORDS: Readonly<Record<Language, DiagnosticsWords>> = { ru, en };
