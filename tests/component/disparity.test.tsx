// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AskPattern } from '../../src/data/statisticsSession';
import { findPattern } from '../../src/domain/disparityPattern';
import { DisparityPage } from '../../src/panels/disparity/DisparityPage';
import { patchView } from '../../src/state/viewStore';
import { fictionalScenario } from '../support/fictionalAtlas';
import { withProgramme } from '../support/fictionalProgramme';
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

  it('answers in four figures first, each of which leads to its card', async () => {
    const { user } = await renderPanel(page('objects'), { dataset: fictionalScenario });
    const lisa = await measure('Локальные скопления (LISA)');
    const figures = screen.getByRole('list', { name: 'Главные показатели' });
    for (const [name, card] of [
      ['Индекс Джини', 'Индекс Джини'],
      ['Доля пяти ведущих (CR5)', 'Доля пяти ведущих регионов (CR5)'],
    ] as const) {
      const figure = within(figures).getByRole('button', { name: (full) => full.endsWith(` — ${name}`) });
      // The very text: spaces that do not break, too.
      expect((await measure(card)).textContent).toContain(figure.textContent);
    }
    expect(within(figures).getAllByRole('listitem')).toHaveLength(4);
    await user.click(within(figures).getByRole('button', { name: 'В скоплениях (LISA)' }));
    expect(lisa).toHaveFocus();
  });

  it('splits no inequality between districts where there is one, and calls that no zero', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario });
    act(() => patchView({ districtIds: ['north'] }));
    const figures = screen.getByRole('list', { name: 'Главные показатели' });
    const theil = within(figures).getByRole('button', { name: / — Тейл: между \/ внутри$/ });
    expect(theil).toHaveTextContent(/^— \/ 0,\d+$/);
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

  it('asks whether the programme is where the gap is, and says why it cannot be told', async () => {
    await renderPanel(page('presence'));
    const crossed = await measure('Пробел и участие в программе');
    expect(crossed).toHaveTextContent('Вычислить нельзя: об участии сообщается по 2 регионам, по 6');
    expect(crossed).toHaveTextContent('отсутствие сведений не значит «нет»');
    expect(within(crossed).queryByRole('table')).toBeNull();
    expect(await measure('Пробел рядом с пробелом')).toHaveTextContent(/псевдо-p = [01]/);
    expect(screen.queryByRole('region', { name: 'Пробел рядом с участником' })).toBeNull();
    // Four regions of which nobody says whether there is an object are in none of the counts.
    expect(screen.getByText(/^Пробел — нет объекта/)).toHaveTextContent('О 4 регионах неизвестно');
  });

  it('tests whether the programme is where the gap is, each count with its regions', async () => {
    await renderPanel(page('presence'), {
      dataset: withProgramme(['LK-DUN'], ['LK-BOR', 'LK-TIK', 'LK-MAY', 'LK-YAK', 'LK-ZEL']),
    });
    const crossed = await measure('Пробел и участие в программе');
    // 2, 2, 0, 3: φ = 6 / √(4 · 3 · 2 · 5) = 0.548; p = 3/7, by the hypergeometric law (4 of 7, 2 drawn).
    expect(crossed).toHaveTextContent('В программе 2 из 4 регионов с пробелом и 0 из 3');
    expect(crossed).toHaveTextContent('не установлена: φ = 0,548, p = 0,429');
    expect(crossed).toHaveTextContent('одна из клеток таблицы пуста');
    expect(await measure('Пробел рядом с участником')).toHaveTextContent(/псевдо-p = [01]/);
  });

  it('writes the parts of Theil’s T so that they add up, and has none for a single district', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario });
    const theil = await measure('Индекс Тейла: между округами и внутри них');
    const number = (label: string) => {
      const [figure] = within(theil)
        .getAllByRole('button')
        .filter((button) => button.getAttribute('aria-label')?.endsWith(`— ${label}`) === true);
      return Math.round(1000 * Number(figure?.textContent.replace(',', '.')));
    };
    const [total, between, inside] = [
      number('T, всё неравенство'),
      number('между округами'),
      number('внутри округов'),
    ];
    expect(total).toBeGreaterThan(0);
    expect(between).toBeGreaterThan(0);
    expect(between + inside).toBe(total);
    act(() => patchView({ districtIds: ['north'] }));
    expect(theil).toHaveTextContent('Все регионы расчёта — из одного округа (СевО)');
    expect(theil).not.toHaveTextContent('100 %');
    await measure('Индекс Морана I');
  });

  it('says of a rate that its sum is a convention, beside each measure that takes it', async () => {
    await renderPanel(page('objectsPerMillion'), { dataset: fictionalScenario });
    const says = /«сумма» — это сложенные значения регионов/;
    for (const name of [
      'Индекс Херфиндаля — Хиршмана',
      'Доля пяти ведущих регионов (CR5)',
      'Кривая Лоренца',
    ]) {
      expect(await measure(name)).toHaveTextContent(says);
    }
    const header = screen.getByText(/^На половину регионов с наименьшими/).parentElement;
    expect(header).toHaveTextContent(says);
    await measure('Индекс Морана I');
  });

  it('says nothing of the kind of a count', async () => {
    await renderPanel(page('objects'), { dataset: fictionalScenario });
    await measure('Индекс Морана I');
    expect(screen.queryByText(/сложенные значения регионов/)).toBeNull();
  });

  it('does not make a finding of what a scenario was made to be', async () => {
    await renderPanel(page('presence'), {
      // Exactly the regions without an object that meets the requirements.
      dataset: withProgramme(
        ['LK-SNE', 'LK-YAK', 'LK-DUN', 'LK-ZEL'],
        ['LK-BOR', 'LK-TIK', 'LK-MAY', 'LK-KAM'],
      ),
    });
    const crossed = await measure('Пробел и участие в программе');
    expect(crossed).toHaveTextContent('φ = 1');
    expect(crossed).toHaveTextContent('В программе 4 из 4 регионов с пробелом и 0 из 3');
    expect(crossed).toHaveTextContent('так построен сценарий');
    expect(crossed).toHaveTextContent('Не учтено: 1 регион');
    expect(crossed).not.toHaveTextContent(/[^-]p [=<] 0/);
    const figures = within(within(crossed).getByRole('table')).getAllByRole('button');
    expect(figures.map(({ textContent }) => textContent)).toEqual(['4', '0', '0', '3']);
    const beside = await measure('Пробел рядом с участником');
    expect(beside).toHaveTextContent('ничего не добавляет');
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
