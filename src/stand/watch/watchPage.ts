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
    // Panels mark the button that tries again: another one beside it may only put the notice away.
    const retry = root.querySelector<HTMLButtonElement>('[data-retry]');
    failedFor = retry === null ? 0 : failedFor + LOOK_EVERY_MS;
    if (retry !== null && failedFor >= LEFT_ALONE_MS) {
      failedFor = 0;
      const notice = retry.closest('[role="alert"]');
      onFailed(notice?.firstElementChild?.textContent ?? '', () => retry.click());
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
