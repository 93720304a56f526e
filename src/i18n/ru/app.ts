import type { Language } from '../../domain/text';
import type { Form, Theme } from '../../domain/view';
import { plural } from '../plural';

const form: Readonly<Record<Form, string>> = {
  map: 'Карта',
  tiles: 'Плитка',
  districts: 'Округа',
  table: 'Таблица',
  ranking: 'Рейтинг',
  compare: 'Сравнение',
  scatter: 'Связь',
  disparity: 'Неравенство',
  gap: 'Пробелы',
  programme: 'Программа',
  sources: 'Источники',
};
const theme: Readonly<Record<Theme, string>> = { auto: 'Авто', light: 'Светлая', dark: 'Тёмная' };
const languageName: Readonly<Record<Language, string>> = { ru: 'Русский', en: 'English' };

export const app = {
  brand: 'Атлас индустриальных парков',
  documentTitle: (question: string) => `${question} — Атлас индустриальных парков`,
  forms: 'Представление',
  form,
  formGroup: { shape: 'Карта', list: 'Регионы', analysis: 'Анализ' },
  language: 'Язык',
  languageName,
  theme,
  themeIs: (current: string) => `Тема: ${current}`,
  themeButton: (current: string, next: string) => `Тема: ${current}. Переключить: ${next}`,
  panel: 'Показатель, фильтры и диаграммы',
  mapSection: 'Карта',
  skipToPanel: 'К фильтрам и диаграммам',
  loading: 'Загрузка данных',
  objectsFound: (count: string, n: number) =>
    `${plural('ru', n, { one: 'Найден', other: 'Найдено' })} ${count} ${plural('ru', n, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' })}`,
  objectsTotal: (count: string, n: number) =>
    `${count} ${plural('ru', n, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' })}`,
  objectsUnknown: 'Названных объектов не найдено',
  programmeYes: (years: string) => `Участие в программе: ${years}`,
  programmeUnknown: 'Участие в программе: нет сведений',
  tooltipSource: (name: string, more: number) =>
    more > 0 ? `Источники: ${name} и ещё ${more}` : `Источник: ${name}`,
  countedBy: (rule: string) => `считаются: ${rule}`,
  unknownValue: 'Нет сведений',
};
