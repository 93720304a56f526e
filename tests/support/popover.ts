import { vi } from 'vitest';

/** happy-dom knows no popovers: this one opens, closes and tells of it as the standard says, a task later. */
export function installPopovers(): void {
  const tell = (element: HTMLElement, newState: 'open' | 'closed') =>
    setTimeout(() => element.dispatchEvent(Object.assign(new Event('toggle'), { newState })));
  Object.assign(HTMLElement.prototype, {
    showPopover: vi.fn(function show(this: HTMLElement) {
      this.dataset['open'] = 'true';
      this.querySelector<HTMLElement>('[autofocus]')?.focus();
      tell(this, 'open');
    }),
    hidePopover: vi.fn(function hide(this: HTMLElement) {
      if (this.dataset['open'] === undefined) return;
      delete this.dataset['open'];
      tell(this, 'closed');
    }),
  });
}
