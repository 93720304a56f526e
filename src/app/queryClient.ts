import { QueryClient } from '@tanstack/react-query';

/** The cache of everything fetched, one for the life of the page; each query carries its own rules. */
export function createQueryClient(): QueryClient {
  return new QueryClient();
}
