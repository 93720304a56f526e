import { describe, expect, it } from 'vitest';
import {
  beginLoop,
  stepKiosk,
  type KioskRules,
  type KioskState,
} from '../../../src/stand/kiosk/kioskMachine';

const rules: KioskRules = { sceneMs: [10_000, 4_000], languageCount: 2, idleMs: 90_000, countdownMs: 15_000 };

const tick = (state: KioskState, now: number) => stepKiosk(state, { type: 'tick', now }, rules);
const touch = (state: KioskState, now: number) => stepKiosk(state, { type: 'touch', now }, rules);
/** One tick a second from where the state begins. */
function run(state: KioskState, from: number, to: number): KioskState {
  let current = state;
  for (let now = from; now <= to; now += 1_000) current = tick(current, now);
  return current;
}

describe('the machine of a stand', () => {
  it('goes through the scenes, each for its own time, then through them in the next language', () => {
    const seen: string[] = [];
    let state = beginLoop(0);
    for (let now = 0; now <= 28_000; now += 1_000) {
      state = tick(state, now);
      if (state.phase === 'attract') seen.push(`${state.languageIndex}/${state.sceneIndex}@${state.since}`);
    }
    expect([...new Set(seen)]).toEqual(['0/0@0', '0/1@10000', '1/0@14000', '1/1@24000', '0/0@28000']);
  });

  it('shows a story of one scene in each language in turn', () => {
    const single = { ...rules, sceneMs: [1_000] };
    const next = stepKiosk(beginLoop(0), { type: 'tick', now: 1_000 }, single);
    expect(next).toMatchObject({ sceneIndex: 0, languageIndex: 1 });
  });

  it('leaves a scene before its time where it cannot be shown, and no visitor', () => {
    const skip = (state: KioskState, now: number) => stepKiosk(state, { type: 'skip', now }, rules);
    expect(skip(beginLoop(0), 2_000)).toMatchObject({ sceneIndex: 1, languageIndex: 0, since: 2_000 });
    const visit = touch(beginLoop(0), 3_000);
    expect(skip(visit, 4_000)).toBe(visit);
    const asking = tick(visit, 93_000);
    expect(skip(asking, 93_100)).toBe(asking);
  });

  it('stops at any touch, and lets a visitor be who touches again in time', () => {
    let state = touch(beginLoop(0), 3_000);
    expect(state).toEqual({ phase: 'visit', lastUse: 3_000 });
    state = run(state, 4_000, 92_000);
    expect(state.phase).toBe('visit');
    state = touch(state, 92_500);
    expect(run(state, 93_000, 182_000).phase).toBe('visit');
    expect(run(state, 93_000, 183_000).phase).toBe('asking');
  });

  it('asks, counts down, and begins the loop from its beginning when nobody answers', () => {
    const state = tick(touch(beginLoop(0), 0), 90_000);
    expect(state).toEqual({ phase: 'asking', since: 90_000, secondsLeft: 15 });
    expect(tick(state, 90_400)).toBe(state);
    expect(tick(state, 91_000)).toMatchObject({ secondsLeft: 14 });
    expect(tick(state, 104_900)).toMatchObject({ phase: 'asking', secondsLeft: 1 });
    expect(tick(state, 105_000)).toEqual(beginLoop(105_000));
  });

  it('takes any touch for the answer', () => {
    const asking = tick(touch(beginLoop(0), 0), 90_000);
    expect(touch(asking, 100_000)).toEqual({ phase: 'visit', lastUse: 100_000 });
  });

  it('still asks when the page was asleep for hours', () => {
    expect(tick(touch(beginLoop(0), 0), 9_000_000)).toMatchObject({ phase: 'asking', secondsLeft: 15 });
    expect(tick(beginLoop(0), 9_000_000)).toMatchObject({ phase: 'attract', sceneIndex: 1 });
  });
});
