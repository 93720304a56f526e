import { createContext, useContext } from 'react';
import type { ProvenanceTarget } from '../../domain/provenance';

const Context = createContext<ProvenanceTarget | null>(null);

/** Says to the cards below what their measures are of. */
export const MeasuredProvider = Context.Provider;

/** What the figures of a card open the origin of. */
export function useMeasured(): ProvenanceTarget {
  const target = useContext(Context);
  if (target === null) throw new Error('useMeasured outside MeasuredProvider');
  return target;
}
