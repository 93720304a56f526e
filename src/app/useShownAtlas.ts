import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../data/AtlasContext';
import { datasetQuery } from '../data/queries';
import type { Loaded } from '../data/load';
import type { Dataset } from '../domain/dataset';
import { hasObjectList } from '../domain/objectLists';
import { patchView, useSession, useView, viewStore } from '../state/viewStore';
import type { Installation } from './start';

export interface ShownAtlas {
  readonly atlas: Atlas;
  readonly loaded: Loaded<Dataset>;
  /** The data set asked for while it loads, or after it could not be had; the old one stays on screen. */
  readonly pendingId: string | null;
  readonly error: unknown;
  /** The data set that could not be had. */
  readonly failedId: string | null;
  readonly choose: (datasetId: string) => void;
  /** Asks again for the data set that could not be had. */
  readonly retry: () => void;
  readonly dismissError: () => void;
  /** Asks again for the data set on screen. */
  readonly refresh: () => void;
}

/**
 * The data set on screen. Another one is loaded first and chosen after, together with an indicator it has, so that
 * no view ever names what its data set lacks, and a failure leaves the last good view.
 */
export function useShownAtlas({ config, geography }: Installation): ShownAtlas {
  const queryClient = useQueryClient();
  const datasetId = useView((view) => view.datasetId);
  const { data, refetch } = useQuery(datasetQuery(config, geography, datasetId));
  const [shown, setShown] = useState(data);
  if (data !== undefined && data !== shown) setShown(data);
  const [pendingId, setPendingId] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ readonly datasetId: string; readonly error: unknown } | null>(
    null,
  );
  const session = useSession();
  const [formerSession, setFormerSession] = useState(session);
  if (session !== formerSession) {
    setFormerSession(session);
    setPendingId(null);
    setFailure(null);
  }
  const latest = useRef(0);
  const choose = useCallback(
    (id: string) => {
      const mine = ++latest.current;
      // The choice made last wins, and what a visitor of a stand waited for is not shown to the next one.
      const isGone = () => mine !== latest.current || viewStore.getState().session !== session;
      setPendingId(id);
      setFailure(null);
      queryClient.query(datasetQuery(config, geography, id)).then(
        ({ value }) => {
          if (isGone()) return;
          const { indicatorId, countingRuleId, secondId } = viewStore.getState().view;
          const isKnown = value.indicatorById.has(indicatorId);
          patchView({
            datasetId: id,
            indicatorId: isKnown ? indicatorId : value.defaultIndicatorId,
            secondId: secondId !== null && value.indicatorById.has(secondId) ? secondId : null,
            // Breaks and periods are those of the former numbers.
            classes: null,
            period: null,
            // A filter by what the data set does not speak of would hide every region, and its control is gone.
            ...(hasObjectList(value) ? {} : { kinds: [], statuses: [] }),
            ...(value.programmeIndicatorId === null ? { programme: 'any' } : {}),
            countingRuleId: value.countingRules.find((rule) => rule.id === countingRuleId)?.id ?? null,
          });
          setPendingId(null);
        },
        (error: unknown) => {
          if (isGone()) return;
          setFailure({ datasetId: id, error });
          setPendingId(null);
        },
      );
    },
    [queryClient, config, geography, session],
  );
  const loaded = data ?? shown;
  if (loaded === undefined) throw new Error('Rendered before the first data set was loaded');
  const dataset = loaded.value;
  // One object as long as the data are the same: everything below reads it.
  const { recognitionUrl } = config;
  const atlas = useMemo(() => ({ geography, dataset, recognitionUrl }), [geography, dataset, recognitionUrl]);
  return useMemo(
    () => ({
      atlas,
      loaded,
      pendingId,
      error: failure?.error ?? null,
      failedId: failure?.datasetId ?? null,
      choose,
      retry: () => {
        if (failure !== null) choose(failure.datasetId);
      },
      dismissError: () => setFailure(null),
      refresh: () => void refetch(),
    }),
    [atlas, loaded, pendingId, failure, choose, refetch],
  );
}
