import { plural } from '../plural';
import type { errors as russian } from '../ru/errors';

export const errors: typeof russian = {
  kinds: {
    offline: (file) => `There is no network connection: the file ${file} was not loaded.`,
    network: (file) => `The server could not be reached: the file ${file} was not loaded.`,
    timeout: (file) => `The server did not answer in time: the file ${file} was not loaded.`,
    malformed: (file) => `The file ${file} is damaged: it is not JSON.`,
    schema: (file) => `The file ${file} does not match the description of its format.`,
    reference: (file) => `The file ${file} repeats itself or refers to what does not exist.`,
  },
  http: (file, status) => `The server answered with error ${status} when asked for the file ${file}.`,
  notFound: (file) => `The file ${file} was not found on the server (error 404).`,
  unexpected: 'This part of the page could not be shown.',
  advice: {
    offline: 'Check the connection and try again.',
    network: 'Check the connection and the proxy settings, and try again.',
    timeout: 'Try again in a minute. If that does not help, tell the owner of the site.',
    http: 'Try again in a minute. If that does not help, tell the owner of the site.',
    malformed: 'Tell the owner of the site: the file has to be exported again.',
    schema: 'Tell the owner of the site which places of the file have to be corrected:',
    reference: 'Tell the owner of the site which places of the file have to be corrected:',
    unexpected: 'Try again. If that does not help, reload the page.',
  },
  retry: 'Try again',
  dismiss: 'Close',
  details: 'Details for a developer',
  fatalTitle: 'The atlas could not be opened',
  fatalHint: 'The data was not loaded, so there is nothing to show. Below is what failed, and where.',
  painted:
    'Fresh data could not be loaded. Below is the view of the day this page was built; it cannot be changed yet.',
  notesTitle: (count) =>
    `${plural('en', count, { one: 'A value', other: 'Values' })} in the address ${plural('en', count, { one: 'was not recognised and is', other: 'were not recognised and are' })} ignored: `,
  note: (parameter, value) => `${parameter}: “${value}”`,
  ownElsewhere:
    'The data set of this link is kept only in the browser that loaded it; the main one is shown.',
  parameters: {
    lang: 'language',
    theme: 'theme',
    dataset: 'data set',
    view: 'view',
    indicator: 'indicator',
    district: 'federal district',
    type: 'type of object',
    status: 'status',
    programme: 'programme',
    region: 'region',
  },
  stale: (date) => `A copy of the data kept on ${date}: it could not be updated`,
};
