interface NamingConfig {
  readonly datasets?: readonly { readonly adapter?: unknown; readonly url?: unknown }[];
}

const PARTS = ['dataset.json', 'statements.json'];

/**
 * The files config.json names below the scope: a deployer's own data sets are kept like those of the build. What it
 * says is not checked here, and whatever cannot be read is left to the page, which reports it.
 * @returns paths below the scope.
 */
export function namedFiles(config: unknown, scope: string): readonly string[] {
  const addresses: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.endsWith('.json')) addresses.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(config);
  const { datasets } = (config ?? {}) as NamingConfig;
  for (const { adapter, url } of Array.isArray(datasets) ? datasets : []) {
    if (adapter !== 'bundle' || typeof url !== 'string') continue;
    for (const part of PARTS) addresses.push(`${url.replace(/\/+$/, '')}/${part}`);
  }
  const paths = addresses.flatMap((address) => {
    if (!URL.canParse(address, scope)) return [];
    const { href, search } = new URL(address, scope);
    return href.startsWith(scope) && search === '' ? [href.slice(scope.length)] : [];
  });
  return [...new Set(paths)];
}
