// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../src/panels/timeline/Timeline';
import { patchView } from '../../src/state/viewStore';
import { fictionalTable } from '../support/fictionalAtlas';
import { fictionalYears } from '../support/fictionalPeriods';
import { renderPanel } from '../support/renderPanel';

const render = (dataset = fictionalYears) => renderPanel(<Timeline indicatorId="growth" />, { dataset });
const button = (name: string) => screen.getByRole('button', { name });
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const shown = () => screen.getByRole('status').textContent;

afterEach(() => vi.useRealTimers());

describe('Timeline', () => {
  it('is not there where there is one period', async () => {
    await render(fictionalTable);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('steps by buttons and by the slider, and leaves the newest out of the address', async () => {
    const { user, currentView } = await render();
    expect(shown()).toBe('2021');
    expect(button('Следующий период')).toBeDisabled();
    await user.click(button('Предыдущий период'));
    expect([shown(), currentView().period]).toEqual(['2020', '2020']);
    fireEvent.change(screen.getByRole('slider', { name: 'Период' }), { target: { value: '0' } });
    expect([shown(), currentView().period]).toEqual(['2019', '2019']);
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '2019');
    await user.click(button('Следующий период'));
    await user.click(button('Следующий период'));
    expect(currentView().period).toBeNull();
  });

  it('plays from the first period to the last and stops there', async () => {
    await render();
    vi.useFakeTimers();
    fireEvent.click(button('Проиграть'));
    expect(shown()).toBe('2019');
    pass(1500);
    expect(shown()).toBe('2020');
    expect(button('Остановить')).toBeInTheDocument();
    pass(1500);
    expect(shown()).toBe('2021');
    pass(10_000);
    expect([shown(), button('Проиграть')]).toEqual(['2021', button('Проиграть')]);
  });

  it('does not go on by itself when something else has led to the end meanwhile', async () => {
    await render();
    vi.useFakeTimers();
    fireEvent.click(button('Проиграть'));
    act(() => patchView({ period: null }));
    act(() => patchView({ period: '2019' }));
    pass(10_000);
    expect([shown(), button('Проиграть')]).toEqual(['2019', button('Проиграть')]);
  });

  it('stops playing as soon as somebody chooses a period', async () => {
    await render();
    act(() => patchView({ period: '2019' }));
    vi.useFakeTimers();
    fireEvent.click(button('Проиграть'));
    fireEvent.click(button('Следующий период'));
    pass(10_000);
    expect(shown()).toBe('2020');
  });
});
