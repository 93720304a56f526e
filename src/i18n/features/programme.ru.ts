export const programme = {
  purpose: 'Назначение',
  parties: 'Кто проводит',
  stages: 'Как команда проходит модуль',
  stagesLabel: 'Шаги модуля по порядку',
  participants: (count: number): string => `Регионы, участие которых подтверждено: ${count}`,
  participantsInScenario: (count: number): string => `Участники в сценарии: ${count}`,
  participantsHint:
    'Регион, которого здесь нет, мог участвовать: полный список участников не опубликован. Нажатие на регион показывает его на карте.',
  teams: 'Названные команды',
  plans: 'Что запланировано далее',
  asOf: (date: string): string => `по состоянию на: ${date}`,
  sources: (count: number): string => `Все источники страницы: ${count}`,
};

export type ProgrammeWords = typeof programme;
