// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FormSwitch } from '../../src/app/FormSwitch';
import { renderPanel } from '../support/renderPanel';

const button = (name: string) => screen.getByRole('button', { name });

it('unfolds a kind of forms, keeps the focus, marks the form in force and brings it into sight', async () => {
  const { user, currentView } = await renderPanel(<FormSwitch />, { view: { form: 'sources' } });
  const list = button('Источники').parentElement;
  const place = vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockReturnValue(500);
  expect(screen.queryByRole('button', { name: 'Рейтинг' })).toBeNull();
  await user.click(button('Регионы'));
  expect(currentView().form).toBe('table');
  expect(button('Таблица')).toHaveFocus();
  await user.click(button('Рейтинг'));
  expect(currentView().form).toBe('ranking');
  expect(button('Рейтинг')).toHaveAttribute('aria-current', 'page');
  expect(button('Источники')).not.toHaveAttribute('aria-current');
  expect(list?.scrollLeft).toBe(500);
  place.mockRestore();
});

it('leads the keyboard into the page that was chosen', async () => {
  const { user } = await renderPanel(
    <>
      <FormSwitch />
      <section className="main-pane__form" aria-label="Страница" tabIndex={-1} />
    </>,
    { view: { form: 'map' } },
  );
  await user.click(button('Анализ'));
  expect(button('Неравенство')).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('region', { name: 'Страница' })).toHaveFocus();
});

it('leads back to the form of a kind that was last in force', async () => {
  const { user, currentView } = await renderPanel(<FormSwitch />, { view: { form: 'ranking' } });
  await user.click(button('Программа'));
  await user.click(button('Регионы'));
  expect(currentView().form).toBe('ranking');
});
