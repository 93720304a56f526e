import type { Descriptions } from './table';

export const standDescriptions = {
  'Config.stand': {
    ru: 'Стенд: что делают ?mode=kiosk и ?mode=present. Без этого ключа стенда нет.',
    en: 'The stand: what ?mode=kiosk and ?mode=present do. Without this key there is none.',
  },
  Stand: {
    ru: 'Стенд на выставке; любой ключ можно указать и в адресе: ?mode=kiosk&idle=60&languages=en.',
    en: 'A stand at an exhibition; any key may be given in the address too: ?mode=kiosk&idle=60&languages=en.',
  },
  'Stand.story': {
    ru: 'Файл рассказа; в адресе — story.',
    en: 'The file of the story; story in the address.',
  },
  'Stand.dataset': {
    ru: 'Набор данных, с которого начинается посещение; без него — defaultDataset.',
    en: 'The data set a visit begins with; without it, defaultDataset.',
  },
  'Stand.languages': {
    ru: 'Языки показа по очереди; посещение начинается с первого. В адресе — languages=ru,en.',
    en: 'Languages of the loop in turn; a visit begins with the first. languages=ru,en in the address.',
  },
  'Stand.idleSeconds': {
    ru: 'Через сколько секунд без касаний спросить, смотрят ли ещё; 90, если не указано. В адресе — idle.',
    en: 'After how many seconds without a touch to ask whether somebody is there; 90 by default. idle in the address.',
  },
  'Stand.countdownSeconds': {
    ru: 'Сколько секунд ждать ответа; 15, если не указано. В адресе — countdown.',
    en: 'How many seconds to wait for the answer; 15 by default. countdown in the address.',
  },
  'Stand.sceneSeconds': {
    ru: 'Сколько секунд стоит сцена в показе; 14, если не указано. В адресе — scene.',
    en: 'How many seconds a scene stands in the loop; 14 by default. scene in the address.',
  },
  'Stand.controls': {
    ru: 'Чем посетитель может пользоваться кроме карты; без ключа — всем, пустой список — ничем. В адресе — controls=search,filters.',
    en: 'What a visitor may use besides the map; everything without the key, nothing with an empty list. controls=search,filters in the address.',
  },

  Story: {
    ru: 'Рассказ: сцены по порядку, каждая — вид карты и слова к нему. Пишется вручную.',
    en: 'A story: scenes in order, each a view with words to it. Written by hand.',
  },
  'Story.id': { ru: 'Идентификатор рассказа.', en: 'Id of the story.' },
  'Story.title': { ru: 'Название рассказа.', en: 'Title of the story.' },
  'Story.scenes': { ru: 'Сцены; хотя бы одна, id не повторяются.', en: 'Scenes; at least one, ids unique.' },
  StoryScene: { ru: 'Сцена рассказа.', en: 'A scene of a story.' },
  'StoryScene.id': { ru: 'Идентификатор сцены.', en: 'Id of the scene.' },
  'StoryScene.title': { ru: 'Крупная строка сцены.', en: 'The large line of the scene.' },
  'StoryScene.text': { ru: 'Одно-два предложения под ней.', en: 'A sentence or two below it.' },
  'StoryScene.notes': {
    ru: 'Заметки для ведущего; посетители их не видят.',
    en: 'Notes for the presenter; visitors do not see them.',
  },
  'StoryScene.view': {
    ru: 'Что показать: параметры адреса страницы и их значения. Что не указано — как при открытии.',
    en: 'What to show: parameters of the page’s address with their values. What is left out is as at the start.',
  },
  'StoryScene.highlight': {
    ru: 'Какие регионы выделить: id из geography.json.',
    en: 'Which regions to highlight: ids of geography.json.',
  },
  'StoryScene.callouts': { ru: 'Выноски к регионам.', en: 'Callouts at regions.' },
  'StoryScene.callouts[].region': { ru: 'К какому региону выноска.', en: 'The region it points at.' },
  'StoryScene.callouts[].text': { ru: 'Слова выноски.', en: 'What it says.' },
  'StoryScene.seconds': {
    ru: 'Сколько секунд сцена стоит в показе; без этого — как у стенда.',
    en: 'How many seconds the scene stands in the loop; without it, as the stand says.',
  },
} satisfies Descriptions;
