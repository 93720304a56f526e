import { useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectGap } from '../../domain/gap';
import { useRegionFilter } from '../../state/viewParts';
import { Button } from '../../ui/Button';
import { PrintedHead } from '../figures/PrintedHead';
import './GapPage.css';
import { GapReport } from './GapReport';
import { useGapWords } from './gapWords';

/** The question of the programme: which regions have no object that meets the requirements, and who of them is in it. */
export function GapPage() {
  const { dataset, geography } = useAtlas();
  const words = useGapWords();
  const filter = useRegionFilter();
  const gap = useMemo(() => selectGap(dataset, geography, filter), [dataset, geography, filter]);
  return (
    <article className="gap" aria-label={words.heading}>
      <PrintedHead title={words.heading} sayCompiled={words.compiled} sayAddress={words.address} />
      <div className="gap__top">
        <h2 className="gap__title">{words.heading}</h2>
        {gap.kind === 'known' && (
          <Button variant="quiet" onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
      </div>
      {gap.kind === 'silent' ? <p>{words.silent[gap.missing]}</p> : <GapReport gap={gap} />}
    </article>
  );
}
