// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Headlines } from '../../src/panels/figures/Headlines';
import { IllustrativeBadge } from '../../src/panels/figures/IllustrativeBadge';
import { fictionalScenario } from '../support/fictionalAtlas';
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

  it('gives one source one number', async () => {
    const { container } = await renderPanel(<Headlines />);
    const numbers = [...container.querySelectorAll('.source-mark__number')].map(
      ({ textContent }) => textContent,
    );
    expect(numbers).toEqual(['1', '1', '2']);
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
