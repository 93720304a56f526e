import { plural } from '../plural';

/** Words of a stand that visitors touch; Russian is the reference. */
export const kiosk = {
  touchToBegin: 'Коснитесь экрана, чтобы посмотреть самим',
  stillThere: 'Ещё смотрите?',
  returnsIn: (seconds: number): string =>
    `Через ${seconds} ${plural('ru', seconds, { one: 'секунду', few: 'секунды', other: 'секунд' })} рассказ начнётся сначала`,
  goOn: 'Смотреть дальше',
  wrongSettings: 'В адресе стенда есть настройки, которых атлас не понимает. Он работает без них:',
  understood: 'Понятно',
  linkTitle: 'Адрес другого сайта',
  linkText: 'Этот экран других сайтов не открывает. Наведите камеру телефона на код или запишите адрес.',
};

export type KioskWords = typeof kiosk;
