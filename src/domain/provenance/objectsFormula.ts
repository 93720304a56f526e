import type { IndustrialObject, ObjectFilter } from '../dataset';
import { judgeObjects, selectCountingRule } from '../observations';
import type { ProvenanceFormula } from '../provenance';
import type { Ground } from './ground';

type ObjectsFormula = Extract<ProvenanceFormula, { kind: 'objects' }>;

/** The objects behind a count, and those of which no source says whether they count. */
export function objectsFormula(
  { dataset, view }: Ground,
  objects: readonly IndustrialObject[],
  where: ObjectFilter,
  isComplete: boolean,
): ObjectsFormula {
  return {
    kind: 'objects',
    ...judgeObjects(dataset, objects, view, where),
    rule: selectCountingRule(dataset, view),
    where,
    kinds: view.kinds,
    statuses: view.statuses,
    isComplete,
  };
}
