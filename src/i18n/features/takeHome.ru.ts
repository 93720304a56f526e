/** Words of the view that a visitor takes home; Russian is the reference. */
export const takeHome = {
  button: 'Забрать с собой',
  title: 'Эта страница — в вашем телефоне',
  text: 'Наведите камеру телефона на код: откроется то, что сейчас на экране.',
  code: 'QR-код с адресом',
  tooLong: 'Этот адрес не помещается в QR-код.',
  close: 'Закрыть',
};

export type TakeHomeWords = typeof takeHome;
