import { lazy, Suspense } from 'react';
import { PaneBoundary } from '../panels/errors/PaneBoundary';
import { closeProvenance, useProvenance } from '../state/provenanceStore';

const ProvenancePopover = lazy(() =>
  import('../panels/provenance/ProvenancePopover').then(({ ProvenancePopover: popover }) => ({
    default: popover,
  })),
);

/** Where the origin of a figure is shown; loaded when the first one is asked for. */
export function ProvenanceSlot() {
  const open = useProvenance();
  if (open === null) return null;
  return (
    <PaneBoundary>
      <Suspense>
        <ProvenancePopover key={open.id} {...open} onClose={closeProvenance} />
      </Suspense>
    </PaneBoundary>
  );
}
