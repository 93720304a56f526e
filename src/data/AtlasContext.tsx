import { createContext, useContext, type ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Geography } from '../domain/geography';

/** Checked data in force: features below never see loading or undefined. */
export interface Atlas {
  readonly geography: Geography;
  readonly dataset: Dataset;
  /** Where it says how people write the regions; `null` or absent: nowhere. */
  readonly recognitionUrl?: string | null;
}

const Context = createContext<Atlas | null>(null);

export function AtlasProvider({ value, children }: { readonly value: Atlas; readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

/**
 * The data set and the geography on screen.
 * @throws Error outside `AtlasProvider`.
 */
export function useAtlas(): Atlas {
  const value = useContext(Context);
  if (value === null) throw new Error('useAtlas outside AtlasProvider');
  return value;
}
