// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError, PROBLEM_CODES, type DataErrorKind } from '../../src/data/dataError';
import { LANGUAGES } from '../../src/domain/text';
import { DataErrorNotice } from '../../src/panels/errors/DataErrorNotice';
import { FatalErrorPage } from '../../src/panels/errors/FatalErrorPage';
import { PaneBoundary } from '../../src/panels/errors/PaneBoundary';
import { StaleBadge } from '../../src/panels/errors/StaleBadge';
import { ViewNotes } from '../../src/panels/errors/ViewNotes';
import { wordProblem } from '../../src/panels/errors/problemWords';
import { renderPanel } from '../support/renderPanel';

const URL_OF_FILE = 'https://atlas.example/data/open/dataset.json';

describe('DataErrorNotice', () => {
  it.each<[DataErrorKind, number | null, RegExp]>([
    ['offline', null, /Нет подключения к сети/],
    ['network', null, /Не удалось связаться с сервером/],
    ['timeout', null, /не ответил вовремя/],
    ['http', 404, /не найден на сервере \(ошибка 404\)/],
    ['http', 500, /ответил ошибкой 500/],
    ['malformed', null, /повреждён: это не JSON/],
    ['schema', null, /не соответствует описанию формата/],
    ['reference', null, /повторы или ссылки на то, чего нет/],
  ])('words %s %s and names the file', async (kind, status, sentence) => {
    const error = new DataError(kind, { url: URL_OF_FILE, ...(status === null ? {} : { status }) });
    await renderPanel(<DataErrorNotice error={error} />);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(sentence);
    expect(alert).toHaveTextContent(URL_OF_FILE);
  });

  it('names each offending place, and how many more there are', async () => {
    const problems = Array.from({ length: 10 }, (_, i) => ({
      code: 'unknownRegion' as const,
      path: `$.objects[${i}].regionId`,
      params: { id: 'RU-XX' },
    }));
    await renderPanel(<DataErrorNotice error={new DataError('reference', { url: URL_OF_FILE, problems })} />);
    expect(await screen.findByText('$.objects[0].regionId')).toBeInTheDocument();
    expect(screen.getAllByText(/нет региона с кодом «RU-XX»/)).toHaveLength(8);
    expect(screen.getByText('И ещё 2 места')).toBeInTheDocument();
  });

  it('tries again and can be closed', async () => {
    const onRetry = vi.fn();
    const onDismiss = vi.fn();
    const { user } = await renderPanel(
      <DataErrorNotice
        error={new DataError('network', { url: URL_OF_FILE })}
        onRetry={onRetry}
        onDismiss={onDismiss}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    await user.click(screen.getByRole('button', { name: 'Закрыть' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

it.each(LANGUAGES)('words every problem in %s without a gap', (language) => {
  const params = {
    id: 'ID',
    key: 'KEY',
    value: 'VALUE',
    allowed: 'A, B',
    expected: 'EXPECTED',
    received: 'RECEIVED',
    type: 'TYPE',
    min: 1,
    max: 2,
    ru: 'сказано',
    en: 'said',
  };
  for (const code of PROBLEM_CODES) {
    expect(wordProblem({ code, path: '$', params }, language)).not.toMatch(/undefined|^$/);
  }
});

it('the number that is above a limit is told from the one below', () => {
  const sentences = [{ max: 5 }, { min: 0 }].map((limit) =>
    wordProblem({ code: 'outOfRange', path: '$', params: { value: 9, ...limit } }, 'ru'),
  );
  expect(sentences).toEqual(['значение 9 больше 5', 'значение 9 меньше 0']);
});

it('FatalErrorPage is a page with a title, the failure and a retry', async () => {
  const onRetry = vi.fn();
  const problems = [{ code: 'missing', path: '$.datasets', params: {} }] as const;
  const { user } = await renderPanel(
    <FatalErrorPage
      error={new DataError('schema', { url: 'config.json', problems })}
      isPainted={false}
      onRetry={onRetry}
    />,
    { language: 'en' },
  );
  expect(screen.getByRole('main')).toContainElement(screen.getByRole('alert'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The atlas could not be opened');
  expect(await screen.findByText('$.datasets')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

describe('ViewNotes', () => {
  it('names the ignored values and goes when dismissed', async () => {
    const { user } = await renderPanel(<ViewNotes />, {
      notes: [
        { parameter: 'region', value: 'RU-XXX' },
        { parameter: 'view', value: 'globe' },
      ],
    });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Значения в адресе не распознаны и не учтены: регион: «RU-XXX» и представление: «globe»',
    );
    await user.click(screen.getByRole('button', { name: 'Закрыть' }));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('is not there without notes', async () => {
    const { container } = await renderPanel(<ViewNotes />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('StaleBadge', () => {
  const savedAt = '2026-07-21T10:00:00.000Z';

  it('dates the copy on screen, says why there is no fresher one, and tries again', async () => {
    const onRetry = vi.fn();
    const error = new DataError('network', { url: URL_OF_FILE });
    const { user } = await renderPanel(<StaleBadge savedAt={savedAt} error={error} onRetry={onRetry} />);
    const badge = screen.getByRole('status');
    expect(badge).toHaveTextContent(/копия данных от 21 июля 2026 г\. в \d\d:\d\d/);
    expect(badge).toHaveTextContent('Не удалось связаться с сервером');
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('names what is wrong with an update that failed its check', async () => {
    const problems = [
      { code: 'unknownRegion', path: '$.objects[0].regionId', params: { id: 'XX' } },
    ] as const;
    const error = new DataError('reference', { url: URL_OF_FILE, problems });
    await renderPanel(<StaleBadge savedAt={savedAt} error={error} onRetry={vi.fn()} />);
    expect(await screen.findByText('$.objects[0].regionId')).toBeInTheDocument();
  });
});

describe('PaneBoundary', () => {
  // React reports a caught error to the console; the tests below cause one on purpose.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps a fault inside its pane and shows the pane again', async () => {
    const pane = { isBroken: true };
    function Pane() {
      if (pane.isBroken) throw new TypeError('broken pane');
      return <p>Панель</p>;
    }
    const onRetry = vi.fn(() => {
      pane.isBroken = false;
    });
    const { user } = await renderPanel(
      <>
        <PaneBoundary onRetry={onRetry}>
          <Pane />
        </PaneBoundary>
        <p>Соседняя панель</p>
      </>,
    );
    expect(screen.getByText('Соседняя панель')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('TypeError: broken pane');
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.getByText('Панель')).toBeInTheDocument();
  });
});
