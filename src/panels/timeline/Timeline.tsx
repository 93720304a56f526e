import { useCallback, useMemo } from 'react';
import { useAtlas } from '../../data/AtlasContext';
import { selectPeriods } from '../../domain/periods';
import { timeline as en } from '../../i18n/features/timeline.en';
import { timeline as ru } from '../../i18n/features/timeline.ru';
import { createFeatureWords, useI18n } from '../../i18n/I18nContext';
import { patchView, useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import './Timeline.css';
import { usePlayback } from './usePlayback';

const useTimelineWords = createFeatureWords({ ru, en });

/** Chooses the period of the numbers on screen; nothing where the indicator has but one. */
export function Timeline({ indicatorId }: { readonly indicatorId: string }) {
  const { dataset } = useAtlas();
  const { format } = useI18n();
  const words = useTimelineWords();
  const asked = useView((view) => view.period);
  const periods = useMemo(() => selectPeriods(dataset, indicatorId), [dataset, indicatorId]);
  const newest = periods.length - 1;
  const found = periods.indexOf(asked ?? '');
  const index = found < 0 ? newest : found;
  const show = useCallback(
    (next: number) => {
      const period = periods[next];
      // The newest is what an address without a period shows.
      if (period !== undefined) patchView({ period: next === newest ? null : period });
    },
    [periods, newest],
  );
  const playback = usePlayback(index, periods.length, show);
  const current = periods[index];
  if (current === undefined || newest < 1) return null;
  const stepTo = (next: number) => {
    playback.stop();
    show(next);
  };
  return (
    <div className="timeline" role="group" aria-label={words.heading} title={words.sameScale}>
      <Button
        variant="icon"
        aria-label={playback.isPlaying ? words.pause : words.play}
        onClick={playback.toggle}
      >
        <ButtonIcon sign={playback.isPlaying ? 'pause' : 'play'} />
      </Button>
      <Button
        variant="icon"
        aria-label={words.earlier}
        disabled={index === 0}
        onClick={() => stepTo(index - 1)}
      >
        <ButtonIcon sign="left" />
      </Button>
      <input
        className="timeline__slider"
        type="range"
        min={0}
        max={newest}
        value={index}
        aria-label={words.heading}
        aria-valuetext={format.asOf(current)}
        onChange={(event) => stepTo(event.target.valueAsNumber)}
      />
      <Button
        variant="icon"
        aria-label={words.later}
        disabled={index === newest}
        onClick={() => stepTo(index + 1)}
      >
        <ButtonIcon sign="right" />
      </Button>
      <output className="timeline__period">{format.asOf(current)}</output>
    </div>
  );
}
