import { COMPLIANCES, gapPaint, type GapKnown } from '../../domain/gap';
import { patchView } from '../../state/viewStore';
import { BinSwatch } from '../legend/BinSwatch';
import { useStillMap } from '../stillMap/drawStillMap';
import { useGapWords } from './gapWords';

/** Where the gap lies; the cells name the same regions. What the filter leaves out is bare land. */
export function GapMap({ gap: { regions, total, hasUnknown } }: { readonly gap: GapKnown }) {
  const words = useGapWords();
  const draw = useStillMap();
  const byId = new Map(regions.map((region) => [region.region.id, region]));
  const picture = draw(
    (id) => {
      const region = byId.get(id);
      if (region === undefined) return { paint: 'land' };
      return {
        paint: gapPaint(region.compliance),
        isUnknown: region.compliance === 'unknown',
        isOverlaid: region.participation === 'reported',
      };
    },
    words.mapLabel,
    {
      focus: regions.length === total ? undefined : [...byId.keys()],
      onSelect: (regionId) => patchView({ regionId }),
    },
  );
  if (picture === null) return null;
  return (
    <figure className="gap__map">
      {picture}
      <figcaption className="gap__key">
        {COMPLIANCES.filter((compliance) => compliance !== 'unknown' || hasUnknown).map((compliance) => (
          <span key={compliance} className="gap__key-entry">
            <BinSwatch paint={gapPaint(compliance)} isUnknown={compliance === 'unknown'} />
            {words.compliances[compliance]}
          </span>
        ))}
        <span className="gap__key-entry">
          <BinSwatch paint="marker" isUnknown={false} overlayPaint="programme.participant" />
          {words.hatched}
        </span>
      </figcaption>
    </figure>
  );
}
