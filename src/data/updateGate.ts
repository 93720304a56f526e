/** Says whether what is on screen may be replaced by fresher data just now. */
export type MayApplyUpdate = () => boolean;

const LOOK_AGAIN_MS = 1_000;
const ALWAYS: MayApplyUpdate = () => true;
const gate: { current: MayApplyUpdate } = { current: ALWAYS };

/** Sets who decides; a stand lets nothing change under a visitor's hands. `null`: updates are applied at once. */
export function setMayApplyUpdate(mayApplyUpdate: MayApplyUpdate | null): void {
  gate.current = mayApplyUpdate ?? ALWAYS;
}

/**
 * Resolves when an update may be applied.
 * @throws the signal's reason when nobody waits for the update any more.
 */
export async function untilUpdateMayApply(signal?: AbortSignal): Promise<void> {
  while (!gate.current()) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    signal?.throwIfAborted();
  }
}
