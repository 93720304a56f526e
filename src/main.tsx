import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { start } from './app/start';
import { StartFailure } from './app/StartFailure';
import './app/styles';

async function main(): Promise<void> {
  if (import.meta.env.MODE === 'mock') {
    const { startMockServer } = await import('../mocks/browser');
    await startMockServer();
  }
  const container = document.getElementById('root');
  if (container === null) throw new Error('No #root in the page');
  await mount(container, new QueryClient());
}

async function mount(container: HTMLElement, queryClient: QueryClient): Promise<void> {
  const isPrepainted =
    container.firstElementChild !== null && document.documentElement.dataset.prepaint !== 'off';
  try {
    const installation = await start(queryClient);
    const app = <App queryClient={queryClient} installation={installation} />;
    if (isPrepainted) {
      hydrateRoot(container, app);
    } else {
      container.replaceChildren();
      createRoot(container).render(app);
    }
  } catch (error) {
    container.replaceChildren();
    const root = createRoot(container);
    const retry = () => {
      root.unmount();
      void mount(container, queryClient);
    };
    root.render(<StartFailure error={error} onRetry={retry} />);
  }
  delete document.documentElement.dataset.prepaint;
}

void main();
