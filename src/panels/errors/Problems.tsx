import { lazy, Suspense, type ComponentType } from 'react';
import type { DataProblem } from '../../data/dataError';

interface ProblemsProps {
  readonly problems: readonly DataProblem[];
}

const ProblemList = lazy<ComponentType<ProblemsProps>>(() =>
  import('./ProblemList').then(
    ({ ProblemList: list }) => ({ default: list }),
    // The failure itself is told already: it must not be lost with its details.
    () => ({ default: () => null }),
  ),
);

/** The offending places of a file, whose words most visits never need. */
export function Problems({ problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Suspense>
      <ProblemList problems={problems} />
    </Suspense>
  );
}
