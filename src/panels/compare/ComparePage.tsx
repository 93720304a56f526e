import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectComparison } from '../../domain/comparison';
import { hasCompleteObjectList, hasObjectList } from '../../domain/objectLists';
import type { Scene } from '../../domain/scene';
import { MOST_COMPARED } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { useObjectSelection } from '../../state/viewParts';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { PrintedHead } from '../figures/PrintedHead';
import { AddRegion } from './AddRegion';
import './ComparePage.css';
import { CompareTable } from './CompareTable';
import { useCompareWords } from './compareWords';

/** Up to four regions side by side, with the means of the country and of their districts. */
export function ComparePage({ scene }: { readonly scene: Scene }) {
  const { dataset, geography } = useAtlas();
  const { format } = useI18n();
  const words = useCompareWords();
  const comparedIds = useView((view) => view.comparedIds);
  const selection = useObjectSelection();
  const comparison = useMemo(
    () => selectComparison(dataset, geography, comparedIds, selection),
    [dataset, geography, comparedIds, selection],
  );
  const isEmpty = comparedIds.length === 0;
  const isFound = hasObjectList(dataset) && !hasCompleteObjectList(dataset);
  return (
    <article className="compare" aria-label={words.heading}>
      <PrintedHead title={words.heading} sayCompiled={words.compiled} sayAddress={words.address} />
      <header className="compare__header">
        <h2 className="compare__heading">{words.heading}</h2>
        <AddRegion />
        {!isEmpty && (
          <div className="compare__actions">
            <p>{words.chosen(format.number(comparedIds.length), format.number(MOST_COMPARED))}</p>
            <Button variant="quiet" onClick={() => patchView({ comparedIds: [] })}>
              {words.clear}
            </Button>
            <Button variant="quiet" onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
        )}
      </header>
      {isEmpty ? (
        <div className="compare__empty">
          <p>{words.empty}</p>
          <p>{words.howTo}</p>
        </div>
      ) : (
        <>
          <CompareTable comparison={comparison} scene={scene} />
          <div className="compare__notes">
            <p>{words.meanNote}</p>
            {isFound && <p>{words.foundNote}</p>}
            <p>{words.barNote}</p>
          </div>
        </>
      )}
    </article>
  );
}
