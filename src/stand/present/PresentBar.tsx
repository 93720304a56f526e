import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import type { StandConfig } from '../../data/standConfig';
import { TakeHomeButton } from '../takeHome/TakeHomeButton';
import type { PresentCommand } from './presentCommand';
import { addressWithoutStand } from './presentSession';
import { usePresentWords } from './presentWords';

interface PresentBarProps {
  readonly stand: StandConfig;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly isFull: boolean;
  /** Search, filters and charts, which a hall does not need. */
  readonly isPanelShown: boolean;
  readonly onCommand: (command: PresentCommand) => void;
  readonly onPanel: () => void;
  readonly onNotes: () => void;
  readonly onScenes: () => void;
}

/** The bar at the foot of the hall screen, for a hand or a mouse. */
export function PresentBar(props: PresentBarProps) {
  const { stand, index, count, isFull, isPanelShown, onCommand, onPanel, onNotes, onScenes } = props;
  const words = usePresentWords();
  return (
    <nav className="present__bar" aria-label={words.bar}>
      <Button aria-label={words.previous} disabled={index === 0} onClick={() => onCommand('previous')}>
        <ButtonIcon sign="left" />
      </Button>
      <span className="present__position">{words.position(index + 1, count)}</span>
      <Button
        variant="solid"
        aria-label={words.next}
        disabled={index === count - 1}
        onClick={() => onCommand('next')}
      >
        <ButtonIcon sign="right" />
      </Button>
      <Button className="present__more" title={words.blankHint} onClick={() => onCommand('blank')}>
        {words.blank}
      </Button>
      <Button className="present__more" onClick={() => onCommand('fullscreen')}>
        {isFull ? words.leaveFullscreen : words.fullscreen}
      </Button>
      <Button className="present__more present__panel" aria-pressed={isPanelShown} onClick={onPanel}>
        {words.panel}
      </Button>
      <Button className="present__more" onClick={onNotes}>
        {words.notesWindow}
      </Button>
      <Button className="present__more" onClick={onScenes}>
        {words.scenes}
      </Button>
      <TakeHomeButton stand={stand} />
      <Button variant="quiet" onClick={() => location.assign(addressWithoutStand(location.href))}>
        {words.exit}
      </Button>
    </nav>
  );
}
