import type { ObjectKind, ObjectStatus, RegisterState } from '../../domain/dataset';
import { normaliseText } from './regionText';

/** What people write where they know nothing. Normalised: «н/д» is «н д», a dash is an empty text. */
const UNKNOWN_WORDS: ReadonlySet<string> = new Set([
  ...['', 'н д', 'нд', 'нет данных', 'нет сведений', 'данные отсутствуют', 'сведения отсутствуют'],
  ...['не указано', 'не указан', 'не указана', 'неизвестно', 'неизвестен', 'не установлено', 'х', 'x'],
  ...['n a', 'na', 'n d', 'nd', 'no data', 'not available', 'unknown', 'not stated', 'none given', 'null'],
]);

/** First letters of those words: most texts are told from them by one look. */
const FIRST_LETTERS = new Set(Array.from(UNKNOWN_WORDS, (word) => word.charAt(0)));
const LONGEST_WORD = Math.max(...Array.from(UNKNOWN_WORDS, (word) => word.length));
/** Signs and spaces around a word. */
const AROUND = 8;

/** True for an empty cell and for the words and signs that stand for "not known": never a zero, never a problem. */
export function saysNothing(text: string): boolean {
  // A plus or a tick says yes, a minus only that there is nothing to say.
  const first = text.charAt(0).toLowerCase();
  const isOther = /[\p{L}\p{N}+✓✔☑]/u.test(first) && !FIRST_LETTERS.has(first);
  if (isOther || text.length > LONGEST_WORD + AROUND) return false;
  return !/[+✓✔☑]/.test(text) && UNKNOWN_WORDS.has(normaliseText(text));
}

type Dictionary<T> = ReadonlyMap<string, T>;

function dictionary<T>(entries: readonly (readonly [T, readonly string[]])[]): Dictionary<T> {
  return new Map(
    entries.flatMap(([value, words]) => words.map((word) => [normaliseText(word), value] as const)),
  );
}

const KINDS: Dictionary<ObjectKind> = dictionary([
  [
    'industrial_park',
    [
      ...[
        'индустриальный парк',
        'промышленный парк',
        'индустриальный (промышленный) парк',
        'ИП',
        'индустриальный',
      ],
      ...[
        'индустриальные парки',
        'промышленные парки',
        'индустриальные (промышленные) парки',
        'индустр. парк',
      ],
      ...['гринфилд', 'браунфилд', 'частный индустриальный парк', 'государственный индустриальный парк'],
      ...['industrial_park', 'industrial parks', 'greenfield', 'brownfield', 'industrial estate'],
    ],
  ],
  [
    'industrial_technopark',
    [
      ...['промышленный технопарк', 'индустриальный технопарк', 'технопарк', 'промтехнопарк', 'ПТ'],
      ...[
        'промышленные технопарки',
        'технопарк в сфере высоких технологий',
        'технопарки',
        'промышленный техно-парк',
      ],
      ...['industrial_technopark', 'technopark', 'industrial technology park', 'technology park'],
      ...['technoparks', 'industrial technoparks'],
    ],
  ],
  [
    'industrial_park_or_technopark',
    [
      ...['индустриальный парк или промышленный технопарк', 'индустриальный парк или технопарк', 'парк'],
      ...['индустриальный парк / технопарк', 'парк или технопарк', 'industrial_park_or_technopark', 'park'],
      ...['industrial park / technopark', 'park or technopark'],
    ],
  ],
]);

/** Sites of other regimes: a list of parks that holds them would count what is none. */
const OTHER_REGIMES: ReadonlySet<string> = new Set(
  [
    ...['особая экономическая зона', 'ОЭЗ', 'ОЭЗ ППТ', 'ОЭЗ ТВТ', 'ТОР', 'ТОСЭР', 'кластер', 'агропарк'],
    ...['территория опережающего развития', 'территория опережающего социально-экономического развития'],
    ...['промышленный кластер', 'бизнес-инкубатор', 'логистический парк', 'многофункциональный парк'],
    ...['special_economic_zone', 'special economic zone', 'SEZ', 'cluster', 'business incubator', 'other'],
  ].map(normaliseText),
);

const STATUSES: Dictionary<ObjectStatus> = dictionary([
  [
    'operating',
    [
      ...[
        'действующий',
        'действует',
        'действующая',
        'функционирует',
        'функционирующий',
        'работает',
        'введён',
      ],
      ...[
        'введён в эксплуатацию',
        'построен',
        'создан',
        'эксплуатируется',
        'открыт',
        'действующие',
        'запущен',
      ],
      ...['operating', 'operational', 'active', 'open', 'in operation', 'functioning', 'working', 'existing'],
    ],
  ],
  [
    'being_created',
    [
      ...['создаваемый', 'создаётся', 'создаваемая', 'строится', 'строящийся', 'планируется', 'планируемый'],
      ...[
        'проектируемый',
        'проектируется',
        'проект',
        'в стадии создания',
        'на стадии создания',
        'формируется',
      ],
      ...[
        'в стадии строительства',
        'на стадии строительства',
        'развивающийся',
        'создаваемые',
        'в процессе создания',
      ],
      ...['формирующийся', 'перспективный', 'в стадии проектирования', 'на стадии проектирования'],
      ...['being_created', 'being created', 'planned', 'under construction', 'under development', 'project'],
      ...['in development', 'developing', 'construction', 'proposed', 'in construction', 'future'],
    ],
  ],
  ['unknown', ['статус не указан', 'нет статуса']],
]);

const YES = [
  ...['да', 'есть', 'имеется', '1', 'истина', 'v', 'соответствует', 'подтверждено'],
  ...['yes', 'y', 'true', 'compliant', 'complies', 'браунфилд', 'brownfield'],
];
const NO = [
  ...['нет', 'отсутствует', '0', 'ложь', 'не соответствует', 'не подтверждено'],
  ...['no', 'n', 'false', 'non-compliant', 'not compliant', 'гринфилд', 'greenfield'],
];
const BOOLEANS: Dictionary<boolean> = dictionary([
  [true, YES],
  [false, NO],
]);

const REGISTERS: Dictionary<RegisterState> = dictionary([
  [
    'yes',
    [
      ...['включён', 'включён в реестр', 'в реестре', 'состоит в реестре', 'внесён', 'внесён в реестр', 'да'],
      ...['включен в федеральный реестр', 'в федеральном реестре', 'реестр', 'реестр Минпромторга'],
      ...['registered', 'in the register', 'in register', 'included', 'listed', ...YES],
    ],
  ],
  [
    'no',
    [
      ...['не включён', 'не включён в реестр', 'не в реестре', 'не состоит в реестре', 'не внесён'],
      ...['исключён', 'исключён из реестра', 'вне реестра', 'not registered', 'not in the register'],
      ...['not included', 'not listed', 'excluded', ...NO],
    ],
  ],
  ['unknown', ['реестр не указан']],
]);

/** Signs are no words: a plus or a tick alone says yes. */
const key = (text: string) => (/^[+✓✔☑]$/.test(text.trim()) ? 'да' : normaliseText(text));

/** What a word of a column of kinds means; `null`: not known. */
export const readKind = (text: string): ObjectKind | null => KINDS.get(key(text)) ?? null;
/** What a word of a column of states means; `null`: not known. */
export const readStatus = (text: string): ObjectStatus | null => STATUSES.get(key(text)) ?? null;
/** What a word of a column of register entries means; `null`: not known. */
export const readRegister = (text: string): RegisterState | null => REGISTERS.get(key(text)) ?? null;
/** Yes or no; `null`: neither. */
export const readBoolean = (text: string): boolean | null => BOOLEANS.get(key(text)) ?? null;

/** True for a special economic zone and the like: such a row is not an object of the atlas. */
export const isOtherRegime = (text: string): boolean => OTHER_REGIMES.has(key(text));

/** Words a template may offer: the first of each meaning. */
export const OFFERED_WORDS = {
  kind: {
    ru: ['индустриальный парк', 'промышленный технопарк', 'индустриальный парк или промышленный технопарк'],
    en: ['industrial park', 'industrial technopark', 'park or technopark'],
  },
  status: { ru: ['действующий', 'создаваемый'], en: ['operating', 'being created'] },
  register: { ru: ['включён', 'не включён'], en: ['registered', 'not registered'] },
  isCompliant: { ru: ['да', 'нет'], en: ['yes', 'no'] },
  isBrownfield: { ru: ['да', 'нет'], en: ['yes', 'no'] },
} as const;
