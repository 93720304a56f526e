import type { WireDataset } from '../../src/data/wire/dataset';

type WireRule = NonNullable<WireDataset['countingRules']>[number];

const registered = {
  id: 'registered',
  label: { ru: 'В федеральном реестре', en: 'In a federal register' },
  where: { registers: ['yes'] },
} satisfies Partial<WireRule>;

/**
 * Definitions of an object that the open sources can tell apart. There is none for compliance: an object is known to
 * be compliant only where it is known to be registered, so both would give the same numbers.
 */
export function openSourcesRules(decreePages: readonly string[]): WireRule[] {
  return [
    {
      ...registered,
      definition: {
        ru: 'Считаются только объекты, которые источник показывает в федеральном реестре на любую дату (ПП РФ № 794 от 04.08.2015, № 1863 от 27.12.2019). О большинстве названных объектов источники этого не сообщают: такие объекты не считаются, а регион без подтверждённых объектов показан как «нет сведений».',
        en: 'Only objects that a source shows in a federal register at any date count (Government Decrees No. 794 of 04.08.2015 and No. 1863 of 27.12.2019). Of most named objects the sources do not say: they are not counted, and a region without a confirmed object is shown as unknown.',
      },
      sourceIds: [...decreePages],
    },
  ];
}

/** Definitions of an object in the scenario, where everything is known. */
export function scenarioRules(sourceId: string): WireRule[] {
  return [
    {
      id: 'compliant',
      label: { ru: 'Отвечают требованиям', en: 'Meet the requirements' },
      definition: {
        ru: 'Считаются объекты, отвечающие федеральным требованиям (ПП РФ № 794 от 04.08.2015, № 1863 от 27.12.2019) или национальным стандартам (ГОСТ Р 56301-2014, ГОСТ Р 56425-2015) по условиям сценария.',
        en: 'Objects count that meet the federal requirements (Government Decrees No. 794 of 04.08.2015 and No. 1863 of 27.12.2019) or the national standards (GOST R 56301-2014, GOST R 56425-2015) in the scenario.',
      },
      where: { isCompliant: true },
      sourceIds: [sourceId],
    },
    {
      ...registered,
      definition: {
        ru: 'Считаются объекты, внесённые в федеральный реестр (ПП РФ № 794 от 04.08.2015, № 1863 от 27.12.2019) по условиям сценария.',
        en: 'Objects count that are in a federal register (Government Decrees No. 794 of 04.08.2015 and No. 1863 of 27.12.2019) in the scenario.',
      },
      sourceIds: [sourceId],
    },
  ];
}
