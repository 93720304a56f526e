import type { ProgrammeWords } from './programme.ru';

export const programme: ProgrammeWords = {
  purpose: 'Purpose',
  parties: 'Who runs it',
  stages: 'How a team passes through a module',
  stagesLabel: 'Steps of a module in order',
  participants: (count) => `Regions whose participation is confirmed: ${count}`,
  participantsInScenario: (count) => `Participants in the scenario: ${count}`,
  participantsHint:
    'A region that is not listed may have taken part: no full list of participants has been published. Pressing a region shows it on the map.',
  teams: 'Teams named by sources',
  plans: 'What is planned next',
  asOf: (date) => `as of ${date}`,
  sources: (count) => `All sources of this page: ${count}`,
};
