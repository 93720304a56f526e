interface PageFaults {
  /** Nothing is on screen any more. */
  readonly onEmpty: () => void;
  /** A part of the page says that it failed, and has been left alone with that. */
  readonly onFailed: (sentence: string, retry: () => void) => void;
}

const LOOK_EVERY_MS = 5_000;
/** Whoever stands before it may want to read it, and to try again by hand. */
const LEFT_ALONE_MS = 20_000;

/**
 * Looks at the page again and again: React takes everything off the screen where a fault reached its root, and a pane
 * that failed waits for a press that nobody gives at an unattended stand.
 * @returns a function that stops watching.
 */
export function watchPage(root: HTMLElement, { onEmpty, onFailed }: PageFaults): () => void {
  let looksEmpty = 0;
  let failedFor = 0;
  const look = () => {
    looksEmpty = root.childElementCount === 0 ? looksEmpty + 1 : 0;
    // Twice: once it may be between two pictures.
    if (looksEmpty >= 2) {
      looksEmpty = 0;
      onEmpty();
    }
    const notice = root.querySelector('.data-error');
    const retry = notice?.querySelector<HTMLButtonElement>('.data-error__actions button');
    failedFor = notice === null ? 0 : failedFor + LOOK_EVERY_MS;
    if (notice !== null && failedFor >= LEFT_ALONE_MS) {
      failedFor = 0;
      const sentence = notice.querySelector('.data-error__sentence')?.textContent ?? '';
      onFailed(sentence, () => retry?.click());
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
