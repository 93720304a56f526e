import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { useKioskWords } from './kioskWords';

/** Asks whether somebody is still there; any touch is the answer, and a touch of this one hits nothing else. */
export function StillThere({ secondsLeft }: { readonly secondsLeft: number | null }) {
  const words = useKioskWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="still-there" aria-labelledby={titleId}>
      {secondsLeft !== null && (
        <div className="still-there__card">
          <h2 className="still-there__title" id={titleId}>
            {words.stillThere}
          </h2>
          <p className="still-there__countdown" role="timer">
            {words.returnsIn(secondsLeft)}
          </p>
          <Button variant="solid" className="still-there__answer">
            {words.goOn}
          </Button>
        </div>
      )}
    </dialog>
  );
}
