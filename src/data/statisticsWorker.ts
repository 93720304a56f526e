// The thread on which random orders are drawn: a thousand of them take longer than a frame.
import { expose } from 'comlink';
import { findPattern } from '../domain/disparityPattern';
import type { StatisticsApi } from './statisticsSession';

expose({ findPattern } satisfies StatisticsApi);
