// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/app/queryClient';
import { useScene } from '../../src/app/useScene';
import type { Dataset } from '../../src/domain/dataset';
import { selectScene } from '../../src/domain/scene';
import type { ViewState } from '../../src/domain/view';
import {
  fictionalGeography,
  fictionalScenario,
  fictionalTable,
  fictionalView,
} from '../support/fictionalAtlas';

const analysis = vi.hoisted(() => ({ fetch: () => Promise.resolve<unknown>(null) }));

vi.mock('../../src/app/analysisQuery', () => ({
  analysisQuery: { queryKey: ['analysis'], queryFn: () => analysis.fetch(), retry: false },
}));

interface Asked {
  readonly dataset: Dataset;
  readonly view: ViewState;
}

const OWN: Asked = { dataset: fictionalTable, view: fictionalView({ indicatorId: 'growth' }) };
const ANALYSED: Asked = { ...OWN, view: { ...OWN.view, classes: 'quantile-3' } };

function renderScene(initialProps: Asked) {
  const queryClient = createQueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  );
  return renderHook(
    ({ dataset, view }: Asked) => useScene({ geography: fictionalGeography, dataset }, view),
    {
      initialProps,
      wrapper,
    },
  );
}

const ownScene = ({ dataset, view }: Asked) => selectScene(dataset, fictionalGeography, view);

afterEach(() => {
  analysis.fetch = () => Promise.resolve(null);
});

describe('useScene', () => {
  it('keeps the former picture while the analysis is on its way, of the same data set alone', () => {
    analysis.fetch = () => new Promise(() => {});
    const { result, rerender } = renderScene(OWN);
    const former = result.current;
    rerender(ANALYSED);
    expect(result.current).toBe(former);
    const other = { dataset: fictionalScenario, view: { ...ANALYSED.view, indicatorId: 'presence' } };
    rerender(other);
    expect(result.current.indicatorId).toBe('presence');
    expect(result.current.observations).toEqual(ownScene(other).observations);
  });

  it("follows the view in the atlas' own classes where the analysis cannot be had", async () => {
    analysis.fetch = () => Promise.reject(new Error('offline'));
    const { result, rerender } = renderScene(OWN);
    rerender(ANALYSED);
    const filtered = { ...ANALYSED, view: { ...ANALYSED.view, districtIds: ['north'] } };
    rerender(filtered);
    await waitFor(() => expect(result.current.regionsInFilter).toEqual(ownScene(filtered).regionsInFilter));
    expect(result.current.scale.bins).toEqual(ownScene(OWN).scale.bins);
  });
});
