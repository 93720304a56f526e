import { encode } from 'uqr';

/** Modules of white that the standard asks for on every side. */
const QUIET_ZONE = 4;

export interface QrPath {
  /** Modules from edge to edge, quiet zone included. */
  readonly size: number;
  /** Drawing of the dark modules, one unit a module. */
  readonly path: string;
}

/**
 * A QR code as one path. Level M at least: a sixth of it may be hidden by a reflection.
 * @returns `null` for a text longer than any code holds, some two thousand letters.
 */
export function qrPath(text: string): QrPath | null {
  const code = encodeOrNull(text);
  if (code === null) return null;
  const runs = code.data.flatMap((row, y) => runsOf(row).map(({ from, length }) => draw(from, y, length)));
  return { size: code.size + 2 * QUIET_ZONE, path: runs.join('') };
}

function encodeOrNull(text: string) {
  try {
    return encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  } catch {
    return null;
  }
}

const draw = (x: number, y: number, length: number): string =>
  `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`;

/** Neighbouring dark modules as one: no seam shows between them at any size. */
function runsOf(row: readonly boolean[]): { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}
