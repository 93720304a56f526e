// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AskPattern } from '../../src/data/statisticsSession';
import { findPattern } from '../../src/domain/disparityPattern';
import { DisparityPage } from '../../src/panels/disparity/DisparityPage';
import { patchView } from '../../src/state/viewStore';
import { fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';
import { WithScene } from '../support/WithScene';

/** What the worker does, on the thread of the test. */
const askHere: AskPattern = (job) => Promise.resolve(findPattern(job));
const page = (indicatorId: string, askPattern: AskPattern = askHere) => (
  <DisparityPage indicatorId={indicatorId} askPattern={askPattern} />
);
const measure = (name: string) => screen.findByRole('region', { name });

describe('DisparityPage', () => {
  it('says in words what each measure says', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario });
    expect(screen.getByText(/^На половину регионов с наименьшими значениями приходится/)).toHaveTextContent(
      '11,1 %',
    );
    const gini = await measure('Индекс Джини');
    expect(gini).toHaveTextContent('0,542');
    expect(gini).toHaveTextContent('Население, 1 января 2021');
    expect(gini).toHaveTextContent('К. Джини');
    expect(await measure('Доля регионов с нулём')).toHaveTextContent('в 3 регионах из 8 известных');
    expect(await measure('Индекс Тейла: между округами и внутри них')).toHaveTextContent('СевО');
    expect(await measure('Индекс Морана I')).toHaveTextContent(/псевдо-p = 0,\d/);
    expect(screen.getByText(/Без сухопутных соседей/)).toHaveTextContent('Дюнная область');
    expect(screen.getByText(/999 случайным перестановкам/)).toHaveTextContent('начальное число 12345');
  });

  it('leaves the unknown out, counts them and warns of an incomplete list', async () => {
    await renderPanel(page('objects'));
    expect(screen.getByText(/^В расчёте 5 регионов из 8/)).toHaveTextContent('Нет сведений о 3 регионах');
    expect(screen.getByText(/^Перечень неполный/)).toBeVisible();
    await measure('Индекс Морана I');
    expect(await measure('Доля регионов с нулём')).toHaveTextContent('Среди 5 известных значений нулей нет');
  });

  it('follows the filter, and says when too few are left', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario });
    await measure('Индекс Морана I');
    act(() => patchView({ districtIds: ['hills'] }));
    expect(screen.getByText(/не менее чем трёх регионов/)).toBeVisible();
    expect(screen.getByText(/Фильтр исключил 6 регионов/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Индекс Джини' })).toBeNull();
  });

  it('reads the curve where the reader asks', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario });
    expect(screen.getByRole('img', { name: /^Кривая Лоренца/ })).toBeInTheDocument();
    expect(screen.getByRole('slider')).toHaveValue('50');
    expect(screen.getByText(/^На 50.% регионов/)).toHaveTextContent('11,1 %');
    await measure('Индекс Морана I');
  });

  it('selects a region of a cluster', async () => {
    const { user, currentView } = await renderPanel(
      page('objects', async (job) => {
        const pattern = findPattern(job);
        if (pattern.kind !== 'numbers' || pattern.local === null) return pattern;
        const regions = pattern.local.regions.map((region) => ({
          ...region,
          pAdjusted: 0.5,
          pOneSided: 0.01,
        }));
        return Promise.resolve({ ...pattern, local: { ...pattern.local, regions } });
      }),
      { dataset: fictionalScenario },
    );
    const lisa = await measure('Локальные скопления (LISA)');
    await user.click(within(lisa).getByRole('button', { name: 'Маячная' }));
    expect(currentView().regionId).toBe('LK-MAY');
    await user.click(within(lisa).getByRole('radio', { name: 'С поправкой на число проверок' }));
    expect(lisa).toHaveTextContent('значимых скоплений не установлено');
    expect(within(lisa).queryByRole('button', { name: 'Маячная' })).toBeNull();
  });

  it('asks anew for another indicator, stops the question before, and never shows its answer', async () => {
    const asked: { readonly signal: AbortSignal; readonly answer: () => void }[] = [];
    const askLater: AskPattern = (job, signal) =>
      new Promise((resolve) => asked.push({ signal, answer: () => resolve(findPattern(job)) }));
    const { unmount } = await renderPanel(
      <WithScene>{(scene) => page(scene.indicatorId, askLater)}</WithScene>,
      { dataset: fictionalScenario, view: { indicatorId: 'objects' } },
    );
    expect(screen.getByText(/^Выполняется расчёт/)).toBeVisible();
    act(() => patchView({ indicatorId: 'objectsPerMillion' }));
    expect(asked).toHaveLength(2);
    expect(asked[0]?.signal.aborted).toBe(true);
    await act(async () => Promise.resolve(asked[0]?.answer()));
    expect(screen.getByText(/^Выполняется расчёт/)).toBeVisible();
    await act(async () => Promise.resolve(asked[1]?.answer()));
    expect(screen.queryByText(/^Выполняется расчёт/)).toBeNull();
    expect(await measure('Индекс Морана I')).toBeVisible();
    // What was found for the rate is not shown for the count.
    act(() => patchView({ indicatorId: 'objects' }));
    expect(screen.getByText(/^Выполняется расчёт/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Индекс Морана I' })).toBeNull();
    unmount();
    expect(asked[2]?.signal.aborted).toBe(true);
  });

  it('says so when the comparison fails, and keeps the other measures', async () => {
    const fail = vi.fn<AskPattern>(() => Promise.reject(new Error('no worker')));
    await renderPanel(page('objects', fail), { dataset: fictionalScenario });
    expect(await screen.findByText(/выполнить не удалось/)).toBeVisible();
    expect(await measure('Индекс Джини')).toHaveTextContent('0,542');
  });

  it('counts the borders of the class the reader chooses', async () => {
    const { user } = await renderPanel(page('presenceProgramme'));
    const picker = screen.getByRole('combobox', { name: 'Какой класс проверяется' });
    expect(picker).toHaveValue('presence/statedNone');
    expect(screen.getByText(/^Класс «Нет по источнику»/)).toHaveTextContent('1 регион из 6 известных');
    expect(await measure('Соседство регионов одного класса')).toHaveTextContent('«Нет по источнику»');
    await user.selectOptions(picker, 'programme/confirmed');
    expect(screen.getByText(/не менее чем трёх регионов/)).toBeVisible();
  });

  it('speaks English', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario, language: 'en' });
    expect(await measure('Gini index')).toHaveTextContent('0.542');
    expect(await measure('Moran’s I')).toHaveTextContent('pseudo-p');
  });
});
