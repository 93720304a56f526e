/** What the browser tells about the machine and itself; `null`: it does not say. */
export interface MachineState {
  readonly renderer: 'gl' | 'svg' | null;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly heapBytes: number | null;
  readonly heapLimitBytes: number | null;
  readonly hasServiceWorker: boolean;
  readonly isOnline: boolean;
  readonly storageBytes: number | null;
  readonly quotaBytes: number | null;
  readonly uptimeMs: number;
  /** ISO date and time. */
  readonly startedAt: string;
  readonly userAgent: string;
  readonly address: string;
}

/** Chromium alone has it, and a stand is Chromium. */
interface WithMemory {
  readonly memory?: { readonly usedJSHeapSize: number; readonly jsHeapSizeLimit: number };
}

export async function readMachine(): Promise<MachineState> {
  const renderer = document.querySelector<HTMLElement>('.map-pane')?.dataset['renderer'];
  const { memory } = performance as WithMemory;
  // Without HTTPS a browser has neither of the two below.
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  const estimate = 'storage' in navigator ? await navigator.storage.estimate().catch(() => null) : null;
  return {
    renderer: renderer === 'gl' || renderer === 'svg' ? renderer : null,
    width: innerWidth,
    height: innerHeight,
    pixelRatio: devicePixelRatio,
    heapBytes: memory?.usedJSHeapSize ?? null,
    heapLimitBytes: memory?.jsHeapSizeLimit ?? null,
    hasServiceWorker: container?.controller != null,
    isOnline: navigator.onLine,
    storageBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    uptimeMs: performance.now(),
    startedAt: new Date(performance.timeOrigin).toISOString(),
    userAgent: navigator.userAgent,
    address: location.href,
  };
}
