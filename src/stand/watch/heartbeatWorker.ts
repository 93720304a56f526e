// Beats on a thread of its own: it goes on where the page stands still. Its clock is the page's, whatever is done to the
// time of day meanwhile.
const BEAT_MS = 2_000;

setInterval(() => postMessage(performance.timeOrigin + performance.now()), BEAT_MS);
