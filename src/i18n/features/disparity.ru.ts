import type { NoCluster } from '../../domain/clusterStates';
import { plural } from '../plural';

/** How a measure is computed, whose it is, and what must not be read into it. */
export interface MeasureText {
  /** Of its card on the page. */
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly source: string;
  readonly limits: string;
}

const of = (count: number) =>
  plural('ru', count, { one: 'региона', few: 'регионов', many: 'регионов', other: 'регионов' });
const inRegions = (count: number) => plural('ru', count, { one: 'регионе', other: 'регионах' });
const toRegions = (count: number) => plural('ru', count, { one: 'региону', other: 'регионам' });
const regions = (count: number) =>
  plural('ru', count, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' });
const borders = (count: number) =>
  plural('ru', count, { one: 'граница', few: 'границы', many: 'границ', other: 'границы' });

const MEASURES = {
  gini: {
    id: 'gini',
    title: 'Индекс Джини',
    formula:
      'G = 1 − Σ pᵢ (Lᵢ + Lᵢ₋₁), регионы по возрастанию; pᵢ — доля региона в основании, Lᵢ — накопленная доля',
    source: 'К. Джини, «Sulla misura della concentrazione e della variabilità dei caratteri», 1914',
    limits:
      'Не показывает, какие регионы отстают и где они расположены: разные распределения могут иметь одинаковый индекс.',
  },
  hhi: {
    id: 'hhi',
    title: 'Индекс Херфиндаля — Хиршмана',
    formula: 'HHI = Σ sᵢ², sᵢ — доля региона в сумме; от 1/n до 1 (при записи в процентах — до 10 000)',
    source: 'А. Хиршман, 1945; О. Херфиндаль, 1950',
    limits: 'Зависит в основном от самых больших долей; почти не различает регионы с малыми значениями.',
  },
  leading: {
    id: 'leading',
    title: 'Доля пяти ведущих регионов (CR5)',
    formula: 'CR5 = s₁ + s₂ + s₃ + s₄ + s₅, sᵢ — доли регионов в сумме по убыванию',
    source: 'М. Холл, Н. Тайдман, «Measures of Concentration», 1967',
    limits: 'Ничего не говорит об остальных регионах.',
  },
  theil: {
    id: 'theil',
    title: 'Индекс Тейла: между округами и внутри них',
    formula:
      'T = Σ sᵢ ln(sᵢ / pᵢ) = Σ s_g ln(s_g / p_g) + Σ s_g T_g; s — доля в сумме, p — доля в числе регионов, g — округ',
    source: 'Г. Тейл, 1967; разложение: Ф. Бургиньон, 1979; А. Шоррокс, 1980',
    limits: 'Зависит от того, как регионы сгруппированы в округа. Причин различий не объясняет.',
  },
  zero: {
    id: 'zero',
    title: 'Доля регионов с нулём',
    formula:
      'z = n₀ / n, n₀ — регионы с известным значением, равным нулю; n — все регионы с известным значением',
    source: 'Доля по определению',
    limits: 'Регион без сведений нулём не считается, поэтому нулей может быть больше, чем известно.',
  },
  moran: {
    id: 'moran',
    title: 'Индекс Морана I',
    formula:
      'I = Σᵢ zᵢ Σⱼ wᵢⱼ zⱼ / Σ zᵢ²; соседи — регионы с общей границей или точкой, веса строк равны 1 в сумме',
    source: 'П. Моран, «Notes on Continuous Stochastic Phenomena», 1950; А. Клифф, Дж. Орд, 1981',
    limits: 'Одно число на всю страну: не показывает, где именно похожие регионы соседствуют и почему.',
  },
  geary: {
    id: 'geary',
    title: 'Коэффициент Гири C',
    formula:
      'C = (n − 1) / 2n · Σᵢⱼ wᵢⱼ (xᵢ − xⱼ)² / Σ (xᵢ − x̄)²; 1 — случайное размещение, меньше 1 — соседи похожи',
    source: 'Р. Гири, «The Contiguity Ratio and Statistical Mapping», 1954',
    limits: 'Чувствителен к отдельным большим различиям между соседями; с индексом Морана может расходиться.',
  },
  lisa: {
    id: 'lisa',
    title: 'Локальные скопления (LISA)',
    formula:
      'Iᵢ = zᵢ Σⱼ wᵢⱼ zⱼ; значимость — по условным перестановкам. Без поправки: одностороннее псевдо-p ≤ 0,05, как в GeoDa. С поправкой: двустороннее псевдо-p, доля ложных скоплений не выше 0,05',
    source:
      'Л. Анселин, «Local Indicators of Spatial Association», 1995; поправка: Й. Бенджамини, Й. Хохберг, 1995',
    limits:
      'Показывает сходство с соседями, а не его причину. Регион вне списка не обязательно обычен: значимость не установлена.',
  },
  joins: {
    id: 'joins',
    title: 'Соседство регионов одного класса',
    formula:
      'Считаются границы «да — да», «да — нет», «нет — нет» и сравниваются со случайным размещением того же числа «да»',
    source: 'П. Моран, «The Interpretation of Statistical Maps», 1948; А. Клифф, Дж. Орд, 1981',
    limits: 'Все границы равноценны, длина не учитывается. Соседство не доказывает влияния.',
  },
  gapJoins: {
    id: 'gapJoins',
    title: 'Пробел рядом с пробелом',
    formula:
      'Считаются границы «пробел — пробел», «пробел — объект», «объект — объект» и сравниваются со случайным размещением того же числа пробелов',
    source: 'П. Моран, «The Interpretation of Statistical Maps», 1948; А. Клифф, Дж. Орд, 1981',
    limits:
      'Все границы равноценны, длина не учитывается. Регионы, о которых неизвестно, есть ли объект, не учтены и границ не образуют.',
  },
  crossTable: {
    id: 'crossTable',
    title: 'Пробел и участие в программе',
    formula:
      'φ = (ad − bc) / √((a + b)(c + d)(a + c)(b + d)), отношение шансов ad / bc; a, b — пробел, c, d — объект есть; a, c — участие. p — точный критерий Фишера, двусторонний',
    source:
      'Дж. Юл, «On the Methods of Measuring Association Between Two Attributes», 1912; Р. Фишер, «The Logic of Inductive Inference», 1935',
    limits:
      'Связь не говорит о причине: программа могла выбирать регионы по пробелу. Регион, об участии которого не сообщается, не считается неучаствующим и в таблицу не входит.',
  },
  crossedJoins: {
    id: 'crossedJoins',
    title: 'Пробел рядом с участником',
    formula:
      'J = Σᵢ xᵢ Σⱼ wᵢⱼ zⱼ; xᵢ = 1 — пробел, zⱼ = 1 — участие, wᵢⱼ = 1 — общая граница. Пробелы остаются на месте, участие размещается случайно',
    source:
      'Л. Анселин, Сюнь Ли, «Operational Local Join Count Statistics for Cluster Detection», 2019; А. Клифф, Дж. Орд, 1981',
    limits:
      'Регион с пробелом может сам участвовать в программе: число зависит и от этого, а не только от соседства. Влияния программы оно не доказывает.',
  },
} satisfies Record<string, MeasureText>;

export const disparity = {
  heading: 'Неравномерность',
  regions: (count: number, written: string) => `${written} ${regions(count)}`,
  counted: (known: number, written: string, _total: number, writtenTotal: string) =>
    `В расчёте ${written} ${regions(known)} из ${writtenTotal}.`,
  unknown: (count: number, written: string) =>
    `Нет сведений о ${written} ${inRegions(count)}: они не считаются нулём и в расчёт не входят.`,
  notApplicable: (count: number, written: string) =>
    `Показатель неприменим к ${written} ${toRegions(count)}.`,
  filteredOut: (count: number, written: string) => `Фильтр исключил ${written} ${regions(count)}.`,
  incomplete:
    'Перечень неполный: известны только регионы, по которым что-либо найдено. Показатели ниже характеризуют найденные сведения, а не страну в целом.',
  someUnknown: 'По части регионов сведений нет: выводы относятся только к известным регионам.',
  tooFew: 'Для расчёта нужны известные значения не менее чем трёх регионов.',
  undefinedMeasures:
    'Показатели неравенства не определены: все известные значения равны нулю или среди них есть отрицательные.',
  summary: (half: string, leading: string, top: number, writtenTop: string) =>
    `На половину регионов с наименьшими значениями приходится ${half} суммы, на ${writtenTop} ${plural('ru', top, { one: 'регион', few: 'региона', many: 'регионов', other: 'региона' })} с наибольшими — ${leading}.`,
  sumOfRates:
    'Показатель относительный: «сумма» — это сложенные значения регионов, условная величина, а не итог по стране.',
  print: 'Напечатать',
  compiled: (date: string) => `Набор составлен: ${date}`,
  address: (address: string) => `Адрес: ${address}`,
  filter: (chosen: string) => `Фильтр: ${chosen}`,
  noFilter: 'Фильтр не задан: вся страна, все объекты.',
  sources: (named: string) => `Источники: ${named}`,
  keyFigures: 'Главные показатели',
  keyMore: 'К показателю',
  keyNames: {
    gini: 'Индекс Джини',
    theil: 'Тейл: между / внутри',
    leading: 'Доля пяти ведущих (CR5)',
    lisa: 'В скоплениях (LISA)',
  },
  keyTheil: (between: string, within: string) => `${between} / ${within}`,
  keyPending: '…',
  lorenz: 'Кривая Лоренца',
  lorenzAlt: (half: string) =>
    `Кривая Лоренца: на половину регионов с наименьшими значениями приходится ${half} суммы.`,
  lorenzReadout: (base: string, value: string) =>
    `На ${base} регионов с наименьшими значениями приходится ${value} суммы.`,
  lorenzReadoutWeighted: (base: string, value: string, series: string) =>
    `С учётом весов: на ${base} основания (${series}) с наименьшими значениями — ${value} суммы.`,
  lorenzSlider: 'Доля регионов с наименьшими значениями',
  lorenzNote: 'М. Лоренц, 1905. Чем дальше кривая от прямой, тем неравномернее распределение.',
  axisBase: 'Доля регионов, по возрастанию',
  axisValue: 'Накопленная доля суммы',
  lineEqual: 'Полное равенство',
  lineRegions: 'Каждый регион — один раз',
  lineWeighted: (series: string) => `С весом: ${series}`,
  details: 'Как считается',
  formula: 'Формула',
  source: 'Источник',
  limits: 'Чего показатель не говорит',
  measures: MEASURES as Readonly<Record<keyof typeof MEASURES, MeasureText>>,
  gini: (greatest: string) => `Ноль — у всех регионов поровну; ${greatest} — всё у одного.`,
  giniWeighted: (series: string, date: string, value: string) =>
    `С учётом весов (${series}, ${date}) — ${value}.`,
  withoutWeight: (count: number, written: string) =>
    `Вес не опубликован для ${written} ${of(count)}: они исключены из взвешенного расчёта.`,
  noWeight: 'Взвешенный индекс не рассчитан: для этих значений вес не определён или не опубликован.',
  hhi: (equivalent: number, written: string, least: string) =>
    `Примерно так же сумма была бы сосредоточена при равном распределении между ${written} ${plural('ru', equivalent, { one: 'регионом', other: 'регионами' })}; при равенстве всех индекс составил бы ${least}.`,
  leading: (share: string, names: string) => `${names} вместе дают ${share} суммы.`,
  leadingTied: 'Такое же значение, как у последнего в списке, есть и у другого региона.',
  theil: (between: string, within: string) =>
    `Различия между округами дают ${between} неравенства, различия внутри округов — ${within}.`,
  theilOne: (district: string) =>
    `Все регионы расчёта — из одного округа (${district}): деление на различия между округами и внутри них неприменимо.`,
  theilTotal: 'T, всё неравенство',
  theilBetween: 'между округами',
  theilWithin: 'внутри округов',
  theilNone: 'Все известные значения равны: разделять нечего.',
  theilCaption: 'Вклад округов',
  theilDistrict: 'Округ',
  theilBase: 'Доля регионов',
  theilValue: 'Доля суммы',
  theilContribution: 'Вклад в индекс',
  theilNote: 'Вклад ниже нуля: в округе меньше, чем приходилось бы на его число регионов.',
  zero: (count: number, written: string, known: string) =>
    `Значение равно нулю в ${written} ${inRegions(count)} из ${known} известных.`,
  noZero: (known: string) => `Среди ${known} известных значений нулей нет.`,
  placeHeading: 'Размещение по соседству',
  pending: 'Выполняется расчёт по соседству регионов…',
  failed:
    'Расчёт по соседству выполнить не удалось. Остальные показатели верны; обновите страницу, чтобы повторить.',
  noPattern: 'Соседство не оценивается: известных соседних регионов меньше трёх или все значения одинаковы.',
  method: (permutations: string, seed: string) =>
    `Значимость — по ${permutations} случайным перестановкам (начальное число ${seed}), псевдо-p односторонние: одинаковый расчёт даёт одинаковый результат.`,
  moranAlike: (value: string, expected: string, p: string) =>
    `Соседние регионы похожи больше, чем при случайном размещении: I = ${value}, ожидается ${expected}, псевдо-p = ${p}.`,
  moranUnlike: (value: string, expected: string, p: string) =>
    `Соседние регионы различаются больше, чем при случайном размещении: I = ${value}, ожидается ${expected}, псевдо-p = ${p}.`,
  moranChance: (value: string, expected: string, p: string) =>
    `Отличие от случайного размещения не установлено: I = ${value}, ожидается ${expected}, псевдо-p = ${p}.`,
  gearyAlike: (value: string, p: string) =>
    `Значения соседей ближе друг к другу, чем при случайном размещении: C = ${value}, ожидается 1, псевдо-p = ${p}.`,
  gearyUnlike: (value: string, p: string) =>
    `Значения соседей дальше друг от друга, чем при случайном размещении: C = ${value}, ожидается 1, псевдо-p = ${p}.`,
  gearyChance: (value: string, p: string) =>
    `Отличие от случайного размещения не установлено: C = ${value}, ожидается 1, псевдо-p = ${p}.`,
  islands: (names: string) => `Без сухопутных соседей, поэтому не учтены: ${names}.`,
  cutOff: (names: string) => `Нет соседей с известными значениями, поэтому не учтены: ${names}.`,
  clusters: {
    HH: 'Высокие значения среди высоких',
    LL: 'Низкие значения среди низких',
    HL: 'Высокое значение среди низких',
    LH: 'Низкое значение среди высоких',
  },
  noCluster: {
    none: 'Значимость не установлена',
    noNeighbours: 'Нет соседей для сравнения',
    notApplicable: 'Показатель неприменим',
    unknown: 'Нет сведений',
  } satisfies Record<NoCluster, string>,
  leftOut: 'Исключены фильтром',
  mapKey: (label: string, regions: string) => `${label}: ${regions}`,
  clusterRule: 'Значимость скоплений',
  clusterRules: { fdr: 'С поправкой на число проверок', none: 'Без поправки' },
  lisa: (count: number, written: string, n: string) =>
    count === 0
      ? `Среди ${n} проверенных регионов значимых скоплений не установлено.`
      : `В скопления и исключения входят ${written} ${regions(count)} из ${n} проверенных.`,
  chanceWarning: (expected: number, written: string) =>
    `Проверок много: и при случайном размещении в списке оказалось бы до ${written} ${of(expected)}. Поправка исключает такие случаи строже.`,
  none: 'нет',
  question: 'Какой класс проверяется',
  answersSummary: (label: string, yes: number, writtenYes: string, known: string) =>
    `Класс «${label}» — ${writtenYes} ${regions(yes)} из ${known} известных.`,
  allSame: 'Все известные регионы дают один и тот же ответ: сравнивать соседство не с чем.',
  joinsMore: (label: string, observed: string, expected: string, p: string) =>
    `Регионы класса «${label}» соседствуют друг с другом чаще, чем при случайном размещении: общих границ ${observed}, ожидается ${expected}, псевдо-p = ${p}.`,
  joinsFewer: (label: string, observed: string, expected: string, p: string) =>
    `Регионы класса «${label}» соседствуют друг с другом реже, чем при случайном размещении: общих границ ${observed}, ожидается ${expected}, псевдо-p = ${p}.`,
  joinsChance: (label: string, observed: string, expected: string, p: string) =>
    `Для класса «${label}» отличие от случайного размещения не установлено: общих границ ${observed}, ожидается ${expected}, псевдо-p = ${p}.`,
  joinsTotal: (joins: number, written: string) =>
    `Между регионами с известными сведениями ${written} ${borders(joins)}.`,
  joinsKind: 'Границы',
  joinsObserved: 'Есть',
  joinsExpected: 'Ожидается',
  joinsP: 'Псевдо-p',
  bothYes: (label: string) => `«${label}» с обеих сторон`,
  different: (label: string) => `«${label}» с одной стороны`,
  bothNo: 'Другие классы с обеих сторон',
  gapHeading: 'Пробел и программа',
  gapLabel: 'Пробел',
  gapBothNo: 'Объект есть с обеих сторон',
  gapCounted: (none: number, writtenNone: string, has: number, writtenHas: string) =>
    `Пробел — нет объекта, отвечающего требованиям: ${writtenNone} ${regions(none)}; такой объект есть: ${writtenHas} ${regions(has)}.`,
  gapUnknown: (count: number, written: string) =>
    `О ${written} ${inRegions(count)} неизвестно, есть ли такой объект: в расчёт они не входят.`,
  gapAlike:
    'Соседство пробелов не оценивается: известных соседних регионов меньше трёх или ответ у всех один.',
  noneOutside: (reported: number, writtenReported: string, silent: number, writtenSilent: string) =>
    `Вычислить нельзя: об участии сообщается по ${writtenReported} ${toRegions(reported)}, по ${writtenSilent} ${toRegions(silent)} сведений нет. Ни об одном регионе не известно, что он не участвует, а отсутствие сведений не значит «нет»: сравнивать участников не с кем.`,
  oneAnswer: (known: number, written: string) =>
    `Вычислить нельзя: и об объекте, и об участии известно по ${written} ${toRegions(known)}, и один из двух ответов у всех одинаков.`,
  crossCounts: (
    both: string,
    _inGap: number,
    writtenGap: string,
    second: string,
    _others: number,
    writtenOthers: string,
  ) =>
    `В программе ${both} из ${writtenGap} регионов с пробелом и ${second} из ${writtenOthers} регионов, где объект есть.`,
  byConstruction:
    'Совпадение полное, потому что так построен сценарий: участниками в нём названы ровно регионы с пробелом. О действительной связи это ничего не говорит, поэтому p и отношение шансов не приводятся.',
  crossMore: (phi: string, p: string) => `Программа чаще там, где пробел: φ = ${phi}, p ${p}.`,
  crossLess: (phi: string, p: string) => `Программа реже там, где пробел: φ = ${phi}, p ${p}.`,
  crossChance: (phi: string, p: string) => `Связь пробела и участия не установлена: φ = ${phi}, p ${p}.`,
  odds: (ratio: string) => `Отношение шансов — ${ratio}.`,
  noOdds: 'Отношение шансов не определено: одна из клеток таблицы пуста.',
  crossLeftOut: (count: number, written: string) =>
    `Не учтено: ${written} ${regions(count)}, где неизвестно, есть ли объект или участвует ли регион.`,
  crossedMore: (observed: string, expected: string, p: string) =>
    `Рядом с пробелом участники встречаются чаще, чем при случайном размещении: пар соседей ${observed}, ожидается ${expected}, псевдо-p = ${p}.`,
  crossedFewer: (observed: string, expected: string, p: string) =>
    `Рядом с пробелом участники встречаются реже, чем при случайном размещении: пар соседей ${observed}, ожидается ${expected}, псевдо-p = ${p}.`,
  crossedChance: (observed: string, expected: string, p: string) =>
    `Отличие от случайного размещения участников не установлено: пар соседей ${observed}, ожидается ${expected}, псевдо-p = ${p}.`,
  crossedSame: (observed: string) =>
    `Пар «регион с пробелом — соседний участник»: ${observed}. В этом сценарии участники — сами регионы с пробелом, поэтому число лишь дважды считает границы «пробел — пробел» и ничего не добавляет.`,
};
export type DisparityWords = typeof disparity;
