import { queryOptions } from '@tanstack/react-query';

/** The part of the domain that makes a viewer's own classes and pairs of indicators, fetched once. */
export const analysisQuery = queryOptions({
  queryKey: ['analysis'],
  queryFn: () => import('../domain/analysis/analysisScene'),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
});
