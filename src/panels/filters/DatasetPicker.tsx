import type { OwnDatasetEntry } from '../../domain/ownDataset';
import type { Localized } from '../../domain/text';
import { useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { RadioPills } from '../../ui/RadioPills';

interface DatasetPickerProps {
  /** As the configuration names them. */
  readonly datasets: readonly { readonly id: string; readonly title: Localized }[];
  /** Loaded by the viewer, and marked so. */
  readonly own?: readonly OwnDatasetEntry[];
  readonly onSelect?: (datasetId: string) => void;
}

function selectDataset(datasetId: string): void {
  patchView({ datasetId });
}

/** Which data set is on screen; nothing where there is only one. */
export function DatasetPicker({ datasets, own = [], onSelect = selectDataset }: DatasetPickerProps) {
  const { t, format } = useI18n();
  const datasetId = useView((view) => view.datasetId);
  if (datasets.length + own.length < 2) return null;
  return (
    <RadioPills
      legend={t.filters.dataset}
      options={[
        ...datasets.map(({ id, title }) => ({ value: id, label: format.pick(title) })),
        ...own.map(({ id, title }) => ({ value: id, label: t.filters.ownFile(format.pick(title)) })),
      ]}
      value={datasetId}
      onChange={onSelect}
    />
  );
}
