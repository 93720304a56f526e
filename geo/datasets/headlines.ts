import type { WireDataset } from '../../src/data/wire/dataset';
import { ANNOUNCEMENT_ID } from './sourceRegistry';

/** The Ministry's three figures (statements S0001–S0003 of facts.csv), as published. */
export function buildHeadlines(): WireDataset['headlines'] {
  return [
    {
      id: 'total',
      value: { ru: '331', en: '331' },
      label: {
        ru: 'объект действовал и создавался на конец 2020 г.',
        en: 'objects operating or being created at the end of 2020',
      },
      asOf: '2020-12-31',
      sourceId: ANNOUNCEMENT_ID,
    },
    {
      id: 'central-volga-share',
      value: { ru: '> 50 %', en: '> 50%' },
      label: {
        ru: 'из них — в Центральном и Приволжском округах',
        en: 'of them in the Central and Volga districts',
      },
      asOf: '2020-12-31',
      sourceId: ANNOUNCEMENT_ID,
    },
    {
      id: 'regions-without',
      value: { ru: '43', en: '43' },
      label: {
        ru: 'региона без объекта, отвечающего требованиям',
        en: 'regions with no object meeting the requirements',
      },
      asOf: '2021-07',
      sourceId: ANNOUNCEMENT_ID,
    },
  ];
}
