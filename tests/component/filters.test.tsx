// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DatasetPicker } from '../../src/panels/filters/DatasetPicker';
import { DistrictFilter } from '../../src/panels/filters/DistrictFilter';
import { FilterSummary } from '../../src/panels/filters/FilterSummary';
import { IndicatorPicker } from '../../src/panels/filters/IndicatorPicker';
import { ObjectFilters } from '../../src/panels/filters/ObjectFilters';
import { fictionalMeasures, fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

describe('IndicatorPicker', () => {
  it('offers every indicator of the data set and chooses one', async () => {
    const { user, currentView } = await renderPanel(<IndicatorPicker />);
    const group = screen.getByRole('group', { name: 'Показатель' });
    expect(within(group).getAllByRole('radio')).toHaveLength(6);
    expect(screen.getByRole('radio', { name: 'Наличие и программа' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Объекты' }));
    expect(currentView().indicatorId).toBe('objects');
  });

  it('offers the measures of the chosen quantity, and keeps the measure with another quantity', async () => {
    const [first] = fictionalMeasures.indicators;
    const { user, currentView } = await renderPanel(<IndicatorPicker />, {
      dataset: fictionalMeasures,
      view: { indicatorId: first?.id ?? '' },
    });
    expect(screen.queryByRole('group', { name: 'Мера' })).not.toBeInTheDocument();
    const quantities = screen.getByRole('group', { name: 'Показатель' });
    await user.click(within(quantities).getByRole('radio', { name: 'Объекты' }));
    const measures = screen.getByRole('group', { name: 'Мера' });
    expect(
      within(measures)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['Число', 'на 1 млн жителей', 'доля страны', 'коэф. локализации']);
    await user.click(within(measures).getByRole('radio', { name: 'доля страны' }));
    expect(currentView().indicatorId).toBe('objectsShare');
    expect(within(quantities).getByRole('radio', { name: 'Объекты' })).toBeChecked();
  });

  it('moves with the arrows like any group of radio buttons: one name for all', async () => {
    await renderPanel(<IndicatorPicker />);
    const names = screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).not.toBe('');
  });
});

describe('DistrictFilter', () => {
  it('adds districts in the order of the country and takes them out again', async () => {
    const { user, currentView } = await renderPanel(<DistrictFilter />);
    await user.click(screen.getByRole('checkbox', { name: 'НагО Нагорный округ' }));
    await user.click(screen.getByRole('checkbox', { name: 'СевО Северный округ' }));
    expect(currentView().districtIds).toEqual(['north', 'hills']);
    await user.click(screen.getByRole('checkbox', { name: 'НагО Нагорный округ' }));
    expect(currentView().districtIds).toEqual(['north']);
  });

  it('returns to the whole country', async () => {
    const { user, currentView } = await renderPanel(<DistrictFilter />, { view: { districtIds: ['coast'] } });
    const all = screen.getByRole('button', { name: 'Все' });
    expect(all).toHaveAttribute('aria-pressed', 'false');
    await user.click(all);
    expect(currentView().districtIds).toEqual([]);
    expect(all).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('ObjectFilters', () => {
  it('filters by type, status and programme, and counts what is in force', async () => {
    const { user, currentView } = await renderPanel(<ObjectFilters />);
    await user.click(screen.getByRole('checkbox', { name: 'Промышленный технопарк' }));
    await user.click(screen.getByRole('checkbox', { name: 'Действующий' }));
    await user.click(screen.getByRole('radio', { name: 'Участие подтверждено' }));
    expect(currentView()).toMatchObject({
      kinds: ['industrial_technopark'],
      statuses: ['operating'],
      programme: 'participant',
    });
    expect(screen.getByText('3 условия')).toBeInTheDocument();
  });

  it('resets its own filters and leaves the districts alone', async () => {
    const { user, currentView } = await renderPanel(<ObjectFilters />, {
      view: { kinds: ['industrial_park'], programme: 'unknown', districtIds: ['north'] },
    });
    await user.click(screen.getByRole('button', { name: 'Сбросить' }));
    expect(currentView()).toMatchObject({ kinds: [], programme: 'any', districtIds: ['north'] });
    expect(screen.queryByRole('button', { name: 'Сбросить' })).not.toBeInTheDocument();
  });

  it('confirms nothing in a scenario', async () => {
    await renderPanel(<ObjectFilters />, { dataset: fictionalScenario });
    expect(screen.getByRole('radio', { name: 'Участвует' })).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Участие подтверждено' })).not.toBeInTheDocument();
  });
});

describe('FilterSummary', () => {
  it('says nothing without a filter', async () => {
    await renderPanel(<FilterSummary />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('counts the regions left, and clears everything', async () => {
    const { user, currentView } = await renderPanel(<FilterSummary />, {
      view: { districtIds: ['north'], statuses: ['operating'] },
    });
    expect(screen.getByRole('status')).toHaveTextContent('Выбрано: 2 региона из 8');
    await user.click(screen.getByRole('button', { name: 'Сбросить всё' }));
    expect(currentView()).toMatchObject({ districtIds: [], statuses: [] });
  });

  it('speaks English', async () => {
    await renderPanel(<FilterSummary />, { language: 'en', view: { programme: 'participant' } });
    expect(screen.getByRole('status')).toHaveTextContent('Selected: 2 regions of 8');
  });
});

describe('DatasetPicker', () => {
  const datasets = [
    { id: 'found', title: { ru: 'Открытые источники', en: 'Open sources' } },
    { id: 'scenario', title: { ru: 'Сценарий', en: 'Scenario' } },
  ];

  it('hands over the chosen data set', async () => {
    const onSelect = vi.fn();
    const { user } = await renderPanel(<DatasetPicker datasets={datasets} onSelect={onSelect} />);
    expect(screen.getByRole('radio', { name: 'Открытые источники' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Сценарий' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('scenario');
  });

  it('is not there where nothing can be chosen', async () => {
    const { container } = await renderPanel(<DatasetPicker datasets={datasets.slice(0, 1)} />);
    expect(container).toBeEmptyDOMElement();
  });
});
