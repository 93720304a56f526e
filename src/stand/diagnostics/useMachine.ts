import { useEffect, useState } from 'react';
import { readMachine, type MachineState } from './readMachine';

const READ_EVERY_MS = 2_000;

/** The machine as it is now; `null` until it has answered. */
export function useMachine(): MachineState | null {
  const [machine, setMachine] = useState<MachineState | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      void readMachine().then((state) => {
        if (isCurrent) setMachine(state);
      });
    read();
    const timer = setInterval(read, READ_EVERY_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, []);
  return machine;
}
