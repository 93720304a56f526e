// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useShownAtlas } from '../../src/app/useShownAtlas';
import { readConfig } from '../../src/data/config';
import { datasetQuery } from '../../src/data/queries';
import { initialiseView, viewStore } from '../../src/state/viewStore';
import { readFictionalFile } from '../../mocks/fixtures/fictionalFiles';
import { fictionalDataset, fictionalGeography, fictionalView } from '../support/fictionalAtlas';

/** The data set on screen, and another one that arrives, or does not, when the test says so. */
async function renderAtlas() {
  const file: unknown = JSON.parse(await readFictionalFile('config.json'));
  const config = await readConfig(file, 'https://atlas.example/config.json');
  const client = new QueryClient();
  const { queryKey } = datasetQuery(config, fictionalGeography, fictionalDataset.id);
  client.setQueryData(queryKey, { value: fictionalDataset, fallback: null });
  const answers: { readonly resolve: (_: unknown) => void; readonly reject: (_: Error) => void }[] = [];
  vi.spyOn(client, 'query').mockImplementation(
    () => new Promise((resolve, reject) => answers.push({ resolve: resolve, reject })),
  );
  initialiseView(fictionalView({ datasetId: fictionalDataset.id }), []);
  function Shown() {
    const { error, pendingId, choose } = useShownAtlas({ config, geography: fictionalGeography });
    return (
      <>
        <p data-testid="failed">{error === null ? 'no' : 'yes'}</p>
        <p data-testid="pending">{pendingId ?? 'none'}</p>
        {['other', 'third'].map((id) => (
          <button key={id} type="button" onClick={() => choose(id)}>
            {id}
          </button>
        ))}
      </>
    );
  }
  render(
    <QueryClientProvider client={client}>
      <Shown />
    </QueryClientProvider>,
  );
  const choose = (id: string) => act(() => screen.getByRole('button', { name: id }).click());
  choose('other');
  const [answer] = answers;
  if (answer === undefined) throw new Error('Nothing was asked for');
  const settle = (end: () => void) =>
    act(async () => {
      end();
      await Promise.resolve();
    });
  return { answer, answers, choose, settle };
}

const text = (id: string) => screen.getByTestId(id).textContent;
const beginSession = () => act(() => viewStore.setState(({ session }) => ({ session: session + 1 })));

describe('a data set that a visitor of a stand has asked for', () => {
  it('says that it could not be had to that visitor only', async () => {
    const { answer, settle } = await renderAtlas();
    expect(text('pending')).toBe('other');
    await settle(() => answer.reject(new Error('gone')));
    expect([text('failed'), text('pending')]).toEqual(['yes', 'none']);
    beginSession();
    expect(text('failed')).toBe('no');
  });

  it('does not change the picture of the next one', async () => {
    const { answer, settle } = await renderAtlas();
    beginSession();
    expect(text('pending')).toBe('none');
    await settle(() => answer.resolve({ value: fictionalDataset, fallback: null }));
    expect(viewStore.getState().view.datasetId).toBe(fictionalDataset.id);
  });

  it('does not tell the next one of a failure that comes late', async () => {
    const { answer, settle } = await renderAtlas();
    beginSession();
    await settle(() => answer.reject(new Error('gone')));
    expect(text('failed')).toBe('no');
  });
});

it('of two data sets asked for in turn, the later one is shown, whichever comes first', async () => {
  const { answers, choose, settle } = await renderAtlas();
  choose('third');
  const arrived = { value: fictionalDataset, fallback: null };
  await settle(() => answers[1]?.resolve(arrived));
  await settle(() => answers[0]?.resolve(arrived));
  expect(viewStore.getState().view.datasetId).toBe('third');
});
