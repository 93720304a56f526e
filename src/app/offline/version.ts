/** Which build this is, as dist/version.json says. */
export interface Version {
  readonly version: string;
  readonly build: string;
}

/** `null` where there is no build: while developing. */
export async function fetchVersion(): Promise<Version | null> {
  const address = new URL('version.json', document.baseURI).href;
  try {
    const json: unknown = await (await fetch(address, { cache: 'no-cache' })).json();
    return isVersion(json) ? json : null;
  } catch {
    return null;
  }
}

function isVersion(json: unknown): json is Version {
  if (typeof json !== 'object' || json === null) return false;
  const { version, build } = json as Partial<Record<string, unknown>>;
  return typeof version === 'string' && typeof build === 'string';
}
