import { createContext, useContext } from 'react';

const Context = createContext<string | null>(null);

/** Says to the cards below which indicator their measures are of. */
export const MeasuredProvider = Context.Provider;

/** The indicator whose origin the figures of a card open. */
export function useMeasuredId(): string {
  const id = useContext(Context);
  if (id === null) throw new Error('useMeasuredId outside MeasuredProvider');
  return id;
}
