import { lazy, Suspense } from 'react';
import type { ShownScale } from '../domain/provenance';
import { PaneBoundary } from '../panels/errors/PaneBoundary';
import { closeProvenance, useProvenance } from '../state/provenanceStore';

const ProvenancePopover = lazy(() =>
  import('../panels/provenance/ProvenancePopover').then(({ ProvenancePopover: popover }) => ({
    default: popover,
  })),
);

interface ProvenanceSlotProps {
  /** The classes on screen. */
  readonly shown?: ShownScale | undefined;
}

/** Where the origin of a figure is shown; loaded when the first one is asked for. */
export function ProvenanceSlot({ shown }: ProvenanceSlotProps) {
  const open = useProvenance();
  if (open === null) return null;
  return (
    <PaneBoundary>
      <Suspense>
        <ProvenancePopover key={open.id} {...open} onClose={closeProvenance} shown={shown} />
      </Suspense>
    </PaneBoundary>
  );
}
