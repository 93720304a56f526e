import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { AtlasScreen } from './AtlasScreen';
import type { Installation } from './start';

export interface AppProps {
  readonly queryClient: QueryClient;
  readonly installation: Installation;
}

/** The whole atlas, once what the first view needs has been loaded. */
export function App({ queryClient, installation }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <AtlasScreen {...installation} />
    </QueryClientProvider>
  );
}
