import type { Dataset } from '../../domain/dataset';
import { compareDatasets, type DatasetDifference } from '../../domain/datasetDifference';
import type { Geography } from '../../domain/geography';
import { toDataset } from '../toDataset';
import type { BuiltDataset } from './contract';

/**
 * How a data set just built differs from the one on screen.
 * @throws DataError where the built one is not consistent.
 */
export function compareWithShown(
  built: BuiltDataset,
  shown: Dataset,
  geography: Geography,
): DatasetDifference {
  return compareDatasets(toDataset(built.dataset, geography, built.dataset.id), shown, geography);
}
