// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Programme, ProgrammeItem } from '../../src/domain/programme';
import { ProgrammePage } from '../../src/panels/programme/ProgrammePage';
import { fictionalDataset, fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

const text = (ru: string, en: string) => ({ ru, en });
const item = (id: string, ru: string): ProgrammeItem => ({
  id,
  title: text(ru, id),
  text: text(`О шаге «${ru}»`, `About ${id}`),
  asOf: '2021-07-21',
  sourceIds: ['press'],
});

const programme: Programme = {
  name: text('Программа подготовки', 'Training programme'),
  lead: text('Готовит команды', 'Trains teams'),
  caveat: text('Полный список не опубликован', 'No full list'),
  parties: [
    {
      role: text('Заказчик', 'Customer'),
      name: text('Министерство', 'Ministry'),
      url: null,
      sourceIds: ['ministry'],
    },
    {
      role: text('Поддержка', 'Support'),
      name: text('Первая ассоциация', 'First'),
      url: null,
      sourceIds: [],
    },
    {
      role: text('Поддержка', 'Support'),
      name: text('Вторая ассоциация', 'Second'),
      url: null,
      sourceIds: [],
    },
  ],
  purpose: [item('why', 'Зачем')],
  stages: [item('lectures', 'Лекции'), item('practice', 'Практика'), item('defence', 'Защита проекта')],
  editions: [
    {
      year: 2021,
      title: text('2021 год', '2021'),
      events: [item('launch', 'Запуск')],
      figures: [{ value: text('42', '42'), label: text('команды', 'teams'), sourceIds: ['press'] }],
      teams: [
        {
          regionId: 'LK-KAM',
          name: text('Каменная область', 'Kamennaya'),
          text: text('Защитила', 'Did'),
          sourceIds: [],
        },
        {
          regionId: null,
          name: text('Заморская земля', 'Overseas'),
          text: text('Вне списка', 'Off list'),
          sourceIds: [],
        },
      ],
    },
  ],
  plans: [item('later', 'Далее')],
  sources: fictionalDataset.sources,
};

describe('ProgrammePage', () => {
  it('draws the way of a team as steps in order', async () => {
    await renderPanel(<ProgrammePage programme={programme} />);
    const steps = within(screen.getByRole('list', { name: 'Шаги модуля по порядку' })).getAllByRole(
      'listitem',
    );
    expect(steps.map((step) => step.textContent)).toEqual([
      '1ЛекцииО шаге «Лекции»',
      '2ПрактикаО шаге «Практика»',
      '3Защита проектаО шаге «Защита проекта»',
    ]);
  });

  it('says at the top what is not known', async () => {
    await renderPanel(<ProgrammePage programme={programme} />);
    expect(screen.getByText('Полный список не опубликован')).toBeInTheDocument();
  });

  it('names one role once, with all who share it', async () => {
    await renderPanel(<ProgrammePage programme={programme} />);
    const support = screen.getByText('Поддержка').parentElement;
    expect(support).toHaveTextContent('Первая ассоциация');
    expect(support).toHaveTextContent('Вторая ассоциация');
  });

  it('lists the known participants and shows one on the map', async () => {
    const { user, currentView } = await renderPanel(<ProgrammePage programme={programme} />, {
      view: { form: 'programme' },
    });
    expect(
      screen.getByRole('heading', { name: 'Регионы, участие которых подтверждено: 2' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Снежная область' }));
    expect(currentView()).toMatchObject({ form: 'map', regionId: 'LK-SNE' });
  });

  it('leads to no region the atlas does not have', async () => {
    await renderPanel(<ProgrammePage programme={programme} />);
    expect(screen.getAllByRole('button', { name: 'Каменная область' })).toHaveLength(2);
    expect(screen.getByText('Заморская земля')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Заморская земля' })).not.toBeInTheDocument();
  });

  it('calls participants of a scenario what they are', async () => {
    await renderPanel(<ProgrammePage programme={programme} />, { dataset: fictionalScenario });
    expect(screen.getByRole('heading', { name: 'Участники в сценарии: 2' })).toBeInTheDocument();
    expect(screen.getByText('Иллюстративный сценарий — не официальные данные')).toBeInTheDocument();
  });

  it('gives every sentence its date and source', async () => {
    await renderPanel(<ProgrammePage programme={programme} />);
    const event = screen.getByText('О шаге «Запуск»').closest('li');
    expect(event).toHaveTextContent('по состоянию на: 21 июля 2021 г.');
    expect(event).toHaveTextContent('Источник: Газета');
  });
});
