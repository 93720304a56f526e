import { expect, it } from 'vitest';
import { romanise } from '../../../geo/datasets/transliterate';

it.each([
  ['Северный', 'Severny'],
  ['Щёкинский (Беловы Дворы)', 'Shchyokinsky (Belovy Dvory)'],
  ['Энем', 'Enem'],
  ['Есипово', 'Yesipovo'],
  ['Вятские Поляны', 'Vyatskiye Polyany'],
  ['М10 Ям-Ижора', 'M10 Yam-Izhora'],
  ['park «Юг Алтая»', 'park “Yug Altaya”'],
  ['АИП certificate', 'AIP certificate'],
  ['РБК Карелия', 'RBC Kareliya'],
  ['МАШЗАВОД', 'MASHZAVOD'],
  ['№ 5', 'No. 5'],
  ['plain English', 'plain English'],
])('%s is written %s', (russian, english) => {
  expect(romanise(russian)).toBe(english);
});
