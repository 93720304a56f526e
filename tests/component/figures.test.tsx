// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Headlines } from '../../src/panels/figures/Headlines';
import { IllustrativeBadge } from '../../src/panels/figures/IllustrativeBadge';
import { fictionalDataset, fictionalScenario } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

describe('Headlines', () => {
  it('prints each figure as published', async () => {
    await renderPanel(<Headlines />);
    const items = within(screen.getByRole('list', { name: 'Главные цифры' })).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('.headlines__value')?.textContent)).toEqual([
      '31',
      '> 50 %',
      '3',
    ]);
  });

  it('opens the source of its own figure by a button, without a script of ours', async () => {
    await renderPanel(<Headlines />);
    const button = screen.getByRole('button', { name: 'Источник 1: > 50 % из них в двух округах' });
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
    expect(note).toHaveAttribute('popover', 'auto');
    expect(note).toHaveTextContent('Новость министерства');
    expect(note).toHaveTextContent('Опубликовано: 21 июля 2021 г.');
    expect(note).toHaveTextContent('По состоянию: 2020');
    expect(note?.querySelector('a')).toHaveAttribute('href', 'https://example.org/ministry');
  });

  it('says so where a source has neither date nor address', async () => {
    await renderPanel(<Headlines />);
    const note = document.getElementById('figure-source-without');
    expect(note).toHaveTextContent('Дата публикации не указана');
    expect(note).toHaveTextContent('По состоянию: не ранее 2020 г.');
    expect(note?.querySelector('a')).toBeNull();
  });

  it('gives one source one number', async () => {
    const { container } = await renderPanel(<Headlines />);
    const numbers = [...container.querySelectorAll('.source-mark__number')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers).toEqual(['1', '1', '2']);
  });

  it('adds the definition where the data has one', async () => {
    const [first] = fictionalDataset.headlines;
    if (first === undefined) throw new Error('The fixture has no headline');
    const headlines = [{ ...first, definition: { ru: 'Считались все парки', en: 'All parks were counted' } }];
    await renderPanel(<Headlines />, { language: 'en', dataset: { ...fictionalDataset, headlines } });
    expect(document.getElementById('figure-source-total')).toHaveTextContent('All parks were counted');
  });

  it('writes no style attribute, which a strict policy would refuse in prerendered HTML', async () => {
    const { container } = await renderPanel(<Headlines />);
    expect(container.querySelector('[style]')).toBeNull();
  });
});

describe('IllustrativeBadge', () => {
  it('marks illustrative data and offers no way to dismiss the mark', async () => {
    await renderPanel(<IllustrativeBadge />, { dataset: fictionalScenario });
    const badge = screen.getByRole('note');
    expect(badge).toHaveTextContent('Иллюстративный сценарий — не официальные данные');
    expect(within(badge).queryByRole('button')).toBeNull();
  });

  it('is absent from real data', async () => {
    await renderPanel(<IllustrativeBadge />);
    expect(screen.queryByRole('note')).toBeNull();
  });
});
