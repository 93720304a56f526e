import { useEffect, useEffectEvent, useState } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import type { BuiltDataset, ImportDetails, ImportReport, Mapping } from '../../data/import/contract';
import { toDataset } from '../../data/toDataset';
import { compareDatasets, type DatasetDifference } from '../../domain/datasetDifference';
import type { ImportSession } from '../../data/import/importSession';

/** Long enough for a name to be typed, short enough to seem at once. */
const PAUSE_MS = 300;

/** What is to be read: a sheet as mapped, or a data set file, which needs no mapping. */
export interface Reading {
  readonly session: ImportSession;
  /** `null`: the file is a data set already. */
  readonly table: { readonly sheet: number; readonly mapping: Mapping } | null;
  readonly details: ImportDetails;
}

export type CheckState =
  | { readonly kind: 'checking' }
  | {
      readonly kind: 'checked';
      /** `null` for a data set file. */
      readonly report: ImportReport | null;
      /** `null` while they are being made. */
      readonly built: BuiltDataset | null;
      readonly difference: DatasetDifference | null;
      /** What was said of the data set when it was built. */
      readonly details: ImportDetails;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Lets the page draw and answer between two steps that grow with the file. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Reads the rows; `null` for a data set file, which has none. */
function readRows({ session, table, details }: Reading): Promise<ImportReport> | null {
  return table === null ? null : session.check(table.sheet, table.mapping, details);
}

/** Reads the rows and makes the data set of them. */
export async function readAndBuild(reading: Reading): Promise<BuiltDataset> {
  await readRows(reading);
  return reading.session.build(reading.details);
}

/** Checks the rows again whenever what decides on them has changed: columns and regions, not titles and dates. */
export function useCheck(reading: Reading | null): CheckState {
  const [state, setState] = useState<CheckState>({ kind: 'checking' });
  const { dataset, geography } = useAtlas();
  const { session, table, details } = reading ?? {};
  const read = useEffectEvent(async (isCurrent: () => boolean) => {
    if (reading === null) return;
    const show = (next: CheckState) => {
      if (isCurrent()) setState(next);
    };
    try {
      const report = await readRows(reading);
      show({ kind: 'checked', report, built: null, difference: null, details: reading.details });
      // Where nothing was accepted the report says why, and there is nothing to build.
      if (report?.intake.accepted === 0 || !isCurrent()) return;
      const { details: said } = reading;
      const built = await reading.session.build(said);
      if (!isCurrent()) return;
      const next = toDataset(built.dataset, geography, said.origin);
      await breathe();
      const difference = compareDatasets(next, dataset, geography);
      show({ kind: 'checked', report, built, difference, details: said });
    } catch (error) {
      show({ kind: 'failed', error });
    }
  });
  const sheet = table?.sheet;
  const mapping = table?.mapping;
  const regionChoices = details?.regionChoices;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      setState({ kind: 'checking' });
      void read(() => isCurrent);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [session, sheet, mapping, regionChoices]);
  return state;
}
