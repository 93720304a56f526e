import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../domain/text';
import { loadMessages } from '../i18n/loadMessages';

/** Words of a language, fetched once. */
export function messagesQuery(language: Language) {
  return queryOptions({
    queryKey: ['messages', language],
    queryFn: () => loadMessages(language),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
}
