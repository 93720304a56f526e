// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { UpdateNote } from '../../src/app/offline/UpdateNote';
import { VersionCorner } from '../../src/app/offline/VersionCorner';
import { server } from '../support/mockServer';
import { renderPanel } from '../support/renderPanel';

/** What the build, or the lack of one, answers when asked for its version. */
function answerVersion(answer: () => HttpResponse<string>) {
  server.use(http.get('*/version.json', answer));
}

describe('VersionCorner', () => {
  it.each([
    ['ru', 'Версия 1.2.3 (ab12cd34) · данные от 10 марта 2022 г.'],
    ['en', 'Version 1.2.3 (ab12cd34) · data of 10 March 2022'],
  ] as const)('names the build and the date of the data on screen (%s)', async (language, words) => {
    answerVersion(() => HttpResponse.text('{"version":"1.2.3","build":"ab12cd34"}'));
    await renderPanel(<VersionCorner />, { language });
    expect(await screen.findByText(words)).toBeVisible();
  });

  it.each([
    ['there is no build', () => HttpResponse.text('no', { status: 404 })],
    ['the development server answers with the page', () => HttpResponse.text('<!doctype html>')],
    ['the file says something else', () => HttpResponse.text('{"version":1}')],
  ])('names the date alone where %s', async (_, answer) => {
    answerVersion(answer);
    const { container } = await renderPanel(<VersionCorner />);
    expect(await screen.findByText('данные от 10 марта 2022 г.')).toBeVisible();
    expect(container).not.toHaveTextContent('Версия');
  });
});

describe('UpdateNote', () => {
  it('says nothing while nothing waits', async () => {
    await renderPanel(<UpdateNote apply={null} onDismiss={() => undefined} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers to update now or later', async () => {
    const apply = vi.fn();
    const onDismiss = vi.fn();
    const { user } = await renderPanel(<UpdateNote apply={apply} onDismiss={onDismiss} />, {
      language: 'en',
    });
    expect(screen.getByRole('status')).toHaveTextContent('A new version of the atlas is available.');
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(apply).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Update' }));
    expect(apply).toHaveBeenCalledOnce();
  });
});
