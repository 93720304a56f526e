// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DraftDialog } from '../../src/stand/present/DraftDialog';
import { AddressDialog } from '../../src/stand/takeHome/AddressDialog';
import { DiagnosticsDialog } from '../../src/stand/diagnostics/DiagnosticsDialog';
import { renderPanel } from '../support/renderPanel';

const onPage = vi.fn();
window.addEventListener('keydown', onPage);
afterEach(() => onPage.mockReset());

const both = { ru: 'Рассказ', en: 'Story' };

it.each([
  [
    'scenes of one’s own',
    <DraftDialog
      key="draft"
      told={{ id: 's', title: both, scenes: [] }}
      readStory={vi.fn()}
      isPublished
      onTell={vi.fn()}
      onClose={vi.fn()}
    />,
  ],
  ['an address', <AddressDialog key="a" address="https://a.example/" title="А" text="Б" onClose={vi.fn()} />],
  ['diagnostics', <DiagnosticsDialog key="d" readVersion={() => Promise.resolve(null)} onClose={vi.fn()} />],
])('keeps Escape in the dialog with %s: the page behind would close the card', async (_, dialog) => {
  await renderPanel(dialog);
  fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
  expect(onPage).not.toHaveBeenCalled();
});
