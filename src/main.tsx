import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { createQueryClient } from './app/queryClient';
import { start } from './app/start';
import { StartFailure } from './app/StartFailure';
import './app/styles';

async function main(): Promise<void> {
  if (import.meta.env['VITE_MOCK'] === '1') {
    const { startMockServer } = await import('../mocks/browser');
    await startMockServer();
  }
  const container = document.getElementById('root');
  if (container === null) throw new Error('No #root in the page');
  await mount(container, createQueryClient());
}

/** Takes over the painted-in page where it shows just this view, else draws its own in one step. */
async function mount(
  container: HTMLElement,
  queryClient: ReturnType<typeof createQueryClient>,
): Promise<void> {
  try {
    const { installation, mark } = await start(queryClient);
    const app = <App queryClient={queryClient} installation={installation} />;
    if (container.dataset.paintedIn === mark) hydrateRoot(container, app);
    // At once, so that nothing of the painted-in page shows when the cover below is lifted.
    else flushSync(() => createRoot(container).render(app));
  } catch (error) {
    // The default view is painted in already: it stays, out of reach, beneath the words of what failed.
    const isPainted =
      container.dataset.paintedIn !== undefined && document.documentElement.dataset.prepaint !== 'off';
    const place = isPainted ? document.createElement('div') : container;
    if (isPainted) container.before(place);
    container.inert = isPainted;
    const root = createRoot(place);
    const retry = () => {
      root.unmount();
      if (isPainted) place.remove();
      container.inert = false;
      void mount(container, queryClient);
    };
    flushSync(() => root.render(<StartFailure error={error} isPainted={isPainted} onRetry={retry} />));
  }
  delete document.documentElement.dataset.prepaint;
}

void main();
