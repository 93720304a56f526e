import { useAtlas } from '../data/AtlasContext';
import { baseIndicator } from '../domain/observations';
import { useView } from '../state/viewStore';

/** Whether the legend on screen counts the regions by the classes of that very indicator. */
export function useIsInLegend(indicatorId: string): boolean {
  const { dataset } = useAtlas();
  return useView((view) => {
    const shown = dataset.indicatorById.get(view.indicatorId);
    return (
      (view.form === 'map' || view.form === 'tiles') &&
      view.secondId === null &&
      shown !== undefined &&
      baseIndicator(dataset, shown).id === indicatorId
    );
  });
}
