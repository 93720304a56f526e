// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AtlasProvider } from '../../src/data/AtlasContext';
import { I18nProvider } from '../../src/i18n/I18nContext';
import { loadMessages } from '../../src/i18n/loadMessages';
import { RegionSearch } from '../../src/panels/search/RegionSearch';
// Here before the first letter: how long a chunk takes to come is not what is tested.
import '../../src/panels/search/searchParts';
import { fictionalDataset, fictionalGeography } from '../support/fictionalAtlas';
import { renderPanel } from '../support/renderPanel';

const input = () => screen.getByRole<HTMLInputElement>('combobox');

describe('RegionSearch', () => {
  it('chooses the best hit with Enter and empties itself', async () => {
    const { user, currentView } = await renderPanel(<RegionSearch />);
    await user.type(input(), 'зеленая');
    await screen.findByRole('option', { name: /Зелёная/ });
    await user.keyboard('{Enter}');
    expect(currentView().regionId).toBe('LK-ZEL');
    expect(input()).toHaveValue('');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
  });

  it('leads from a park to its region', async () => {
    const { user, currentView } = await renderPanel(<RegionSearch />);
    await user.type(input(), 'парк o5');
    await user.click(screen.getByRole('option', { name: /Парк O5/ }));
    expect(currentView().regionId).toBe('LK-TIK');
  });

  it('moves through the hits with the arrows and names the active one', async () => {
    const { user, currentView } = await renderPanel(<RegionSearch />);
    await user.type(input(), 'парк');
    const options = screen.getAllByRole('option');
    expect(input()).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(input()).toHaveAttribute('aria-activedescendant', options[1]?.id);
    expect(options[1]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(input()).toHaveAttribute('aria-activedescendant', options.at(-1)?.id);
    await user.keyboard('{Enter}');
    expect(currentView().regionId).not.toBeNull();
  });

  it('closes with Escape, then empties, and lets no one else have those keys', async () => {
    const { user } = await renderPanel(<RegionSearch />);
    await user.type(input(), 'парк');
    expect(input()).toHaveAttribute('aria-expanded', 'true');
    expect(fireEvent.keyDown(input(), { key: 'Escape' })).toBe(false);
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(input()).toHaveValue('парк');
    await user.keyboard('{Escape}');
    expect(input()).toHaveValue('');
    expect(fireEvent.keyDown(input(), { key: 'Escape' })).toBe(true);
  });

  it('announces how many were found, and that nothing was', async () => {
    const { user } = await renderPanel(<RegionSearch />);
    await user.type(input(), 'снежная');
    expect(screen.getByRole('status')).toHaveTextContent('Найден 1 вариант');
    await user.clear(input());
    await user.type(input(), 'ъъъъ');
    expect(screen.getByRole('status')).toHaveTextContent('Ничего не найдено');
    await user.keyboard('{Enter}');
    expect(input()).toHaveValue('ъъъъ');
  });

  it.each([
    ['programme', 'map'],
    ['sources', 'map'],
    ['table', 'table'],
    ['map', 'map'],
  ] as const)('leads from %s to %s, where the card is', async (form, expected) => {
    const { user, currentView } = await renderPanel(<RegionSearch />, { view: { form } });
    await user.type(input(), 'тихая{Enter}');
    expect(currentView().form).toBe(expected);
  });

  it('takes the focus at a slash in either layout, but not while something is being typed', async () => {
    const { user } = await renderPanel(
      <>
        <RegionSearch />
        <input aria-label="other" />
      </>,
    );
    fireEvent.keyDown(document.body, { key: '.', code: 'Slash' });
    expect(input()).toHaveFocus();
    await user.click(screen.getByRole('textbox', { name: 'other' }));
    await user.keyboard('/');
    expect(screen.getByRole('textbox', { name: 'other' })).toHaveValue('/');
  });

  it('keeps what was typed before the script arrived', async () => {
    const i18n = await loadMessages('ru');
    const tree = (
      <I18nProvider value={i18n}>
        <AtlasProvider value={{ geography: fictionalGeography, dataset: fictionalDataset }}>
          <RegionSearch />
        </AtlasProvider>
      </I18nProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.append(...new DOMParser().parseFromString(renderToString(tree), 'text/html').body.childNodes);
    const typed = container.querySelector('input');
    if (typed === null) throw new Error('No input in the prerendered page');
    typed.value = 'дюнная';
    typed.focus();
    render(tree, { container, hydrate: true });
    expect(input()).toBe(typed);
    expect(typed).toHaveValue('дюнная');
    expect(await screen.findByRole('option', { name: /Дюнная/ })).toBeInTheDocument();
  });

  it('has no style attributes in the prerendered page', async () => {
    const { container } = await renderPanel(<RegionSearch />);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
