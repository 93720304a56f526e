import { useState } from 'react';
import type { RegionId } from '../../domain/geography';
import { MOST_COMPARED } from '../../domain/view';
import { useI18n } from '../../i18n/I18nContext';
import { toggleCompared } from '../../state/compared';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import './CompareToggle.css';
import { useCompareWords } from './compareWords';

/** Puts a region beside others, or takes it away; refuses in a sentence where there is no room. */
export function CompareToggle({ regionId }: { readonly regionId: RegionId }) {
  const { format } = useI18n();
  const words = useCompareWords();
  const comparedIds = useView((view) => view.comparedIds);
  const [refusedId, setRefusedId] = useState<RegionId | null>(null);
  const most = format.number(MOST_COMPARED);
  const isIn = comparedIds.includes(regionId);
  const isRefused = refusedId === regionId && !isIn && comparedIds.length >= MOST_COMPARED;
  return (
    <>
      <Button
        className="compare-toggle"
        aria-pressed={isIn}
        onClick={() => setRefusedId(toggleCompared(regionId) ? null : regionId)}
      >
        {words.compare}
        {comparedIds.length > 0 && (
          <span className="compare-toggle__count">
            {words.chosen(format.number(comparedIds.length), most)}
          </span>
        )}
      </Button>
      <p role="status" className="compare-toggle__refusal">
        {isRefused ? words.full(MOST_COMPARED, most) : ''}
      </p>
    </>
  );
}
