/** By the id of a system in `recognition.json`. */
const codeSystems: Readonly<Record<string, string>> = {
  car: 'Автомобильный код',
  iso: 'ISO 3166-2',
  okato: 'ОКАТО',
  oktmo: 'ОКТМО',
};

/** Words of what the search finds; Russian is the reference. */
export const search = {
  results: 'Найденное',
  nothing: 'Ничего не найдено. Попробуйте название региона, его столицу, код или название парка.',
  code: (code: string, system: string | null): string => `${codeSystems[system ?? ''] ?? 'Код'} ${code}`,
  capital: (name: string): string => `Столица или административный центр: ${name}`,
  kinds: {
    industrial_park: 'Индустриальный парк',
    industrial_technopark: 'Промышленный технопарк',
    industrial_park_or_technopark: 'Парк или технопарк',
  },
};

export type SearchWords = typeof search;
