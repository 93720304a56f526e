import type { TakeHomeWords } from './takeHome.ru';

export const takeHome: TakeHomeWords = {
  button: 'Take it with you',
  title: 'This page on your phone',
  text: 'Point the camera of your phone at the code: it opens what is on the screen now.',
  code: 'QR code with the address',
  tooLong: 'This address does not fit into a QR code.',
  close: 'Close',
};
