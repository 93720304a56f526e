import type { WireDataset } from '../../src/data/wire/dataset';
import { ANNOUNCEMENT_ID } from './sourceRegistry';

/** Districts the second figure speaks of: a chart of shares marks them. */
export const HIGHLIGHT_DISTRICT_IDS = ['cfo', 'pfo'];

/** What the figures count, in the words of the announcement and with the documents it means. */
export const HEADLINE_DEFINITIONS = {
  total: {
    ru: 'Индустриальные парки и промышленные технопарки, действующие и создаваемые.',
    en: 'Industrial parks and industrial technoparks, operating and being created.',
  },
  withoutCompliant: {
    ru: 'Нет объекта, отвечающего федеральным требованиям (ПП РФ № 794 от 04.08.2015, № 1863 от 27.12.2019) или национальным стандартам (ГОСТ Р 56301-2014, ГОСТ Р 56425-2015).',
    en: 'No object meets the federal requirements (Government Decrees No. 794 of 04.08.2015 and No. 1863 of 27.12.2019) or the national standards (GOST R 56301-2014, GOST R 56425-2015).',
  },
};

/** The Ministry's three figures (statements S0001–S0003 of facts.csv), as published. */
export function buildHeadlines(): WireDataset['headlines'] {
  return [
    {
      id: 'total',
      value: { ru: '331', en: '331' },
      label: {
        ru: 'объект действовал и создавался на конец 2020\u00a0г.',
        en: 'objects operating or being created at the end of 2020',
      },
      asOf: '2020-12-31',
      sourceId: ANNOUNCEMENT_ID,
      definition: HEADLINE_DEFINITIONS.total,
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
      definition: HEADLINE_DEFINITIONS.withoutCompliant,
    },
  ];
}
