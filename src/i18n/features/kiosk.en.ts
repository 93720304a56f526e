import { plural } from '../plural';
import type { KioskWords } from './kiosk.ru';

export const kiosk: KioskWords = {
  touchToBegin: 'Touch the screen to look around yourself',
  stillThere: 'Still watching?',
  returnsIn: (seconds) =>
    `In ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })} the story begins again`,
  goOn: 'Keep watching',
  wrongSettings:
    'The address of the stand has settings that the atlas does not understand. It runs without them:',
  understood: 'Understood',
  linkTitle: 'The address of another site',
  linkText:
    'This screen opens no other sites. Point the camera of your phone at the code, or write the address down.',
};
