import { expose } from 'comlink';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAskPattern, type StatisticsThread } from '../../../src/data/statisticsSession';
import { findPattern, type PatternJob } from '../../../src/domain/disparityPattern';
import { fictionalGeography } from '../../support/fictionalAtlas';

const { regions } = fictionalGeography;
const job: PatternJob = {
  kind: 'numbers',
  regions,
  values: regions.map(({ id }, index) => ({ id, value: index })),
};

/** A thread that can be looked at; without `answer` nobody is at the other end. */
function startThread(answer?: typeof findPattern) {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  if (answer !== undefined) expose({ findPattern: answer }, port2);
  const terminate = vi.fn();
  const thread: StatisticsThread = Object.assign(port1, { terminate });
  return { thread, port: port1, terminate };
}

describe('createAskPattern', () => {
  it('answers what the worker finds and ends its thread', async () => {
    const { thread, terminate } = startThread(findPattern);
    const pattern = await createAskPattern(() => thread)(job, new AbortController().signal);
    expect(pattern).toEqual(findPattern(job));
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends the thread of a question that is no longer asked', async () => {
    const { thread, terminate } = startThread();
    const asking = new AbortController();
    const answer = createAskPattern(() => thread)(job, asking.signal);
    asking.abort();
    await expect(answer).rejects.toThrow('No longer asked');
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('fails where the thread fails', async () => {
    const { thread, port, terminate } = startThread();
    const answer = createAskPattern(() => thread)(job, new AbortController().signal);
    port.dispatchEvent(new Event('error'));
    await expect(answer).rejects.toThrow('The statistics worker failed');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
