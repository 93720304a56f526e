import type { IndustrialObject } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import type { Localized } from '../../domain/text';
import type { WireDataset } from '../wire/dataset';

type Category = Extract<WireDataset['indicators'][number], { type: 'category' }>['categories'][number];
type Placed = Pick<IndustrialObject, 'regionId' | 'status' | 'register'>;

/** What the columns of a list can tell of a region. */
export interface PresenceColumns {
  readonly status: boolean;
  readonly register: boolean;
}

/** Id of the class of a region; `none` only in a complete list. */
export type PresenceClass = 'registered' | 'operating' | 'named' | 'developing' | 'none';

/**
 * Surest first: a region has the first class that one of its objects has. An object of unstated state may operate, so
 * that "only being created" cannot be said of its region.
 */
const ORDER: readonly PresenceClass[] = ['registered', 'operating', 'named', 'developing'];

/** The class of each region with objects. */
export function classifyRegions(objects: readonly Placed[]): ReadonlyMap<RegionId, PresenceClass> {
  const classes = new Map<RegionId, PresenceClass>();
  for (const object of objects) {
    const own = classOf(object);
    const other = classes.get(object.regionId);
    if (other === undefined || ORDER.indexOf(own) < ORDER.indexOf(other)) classes.set(object.regionId, own);
  }
  return classes;
}

/** The class that one object gives its region. */
export function classOf({ status, register }: Pick<Placed, 'status' | 'register'>): PresenceClass {
  if (register === 'yes') return 'registered';
  if (status === 'operating') return 'operating';
  return status === 'being_created' ? 'developing' : 'named';
}

/** The classes that the columns can tell, in legend order; the unstated state only where a region has it. */
export function presenceCategories(
  { status, register }: PresenceColumns,
  isComplete: boolean,
  used: ReadonlySet<PresenceClass>,
): Category[] {
  const categories: Category[] = [];
  if (register) categories.push(REGISTERED);
  if (status) categories.push(register ? OPERATING_UNREGISTERED : OPERATING);
  if (!status) categories.push(register ? UNREGISTERED : NAMED);
  else if (used.has('named')) categories.push(UNSTATED);
  if (status) categories.push(DEVELOPING);
  if (isComplete) categories.push(NONE);
  return categories;
}

function category(
  id: PresenceClass,
  paint: string,
  label: Localized,
  shortLabel: Localized,
  definition: Localized,
): Category {
  return { id, label, shortLabel, definition, paint };
}

const REGISTERED = category(
  'registered',
  'presence.registered',
  { ru: 'Есть в федеральном реестре', en: 'In a federal register' },
  { ru: 'В реестре', en: 'Registered' },
  {
    ru: 'Хотя бы один объект отмечен в таблице как включённый в федеральный реестр',
    en: 'The table marks at least one object as entered in a federal register',
  },
);
const OPERATING = category(
  'operating',
  'presence.operating',
  { ru: 'Есть действующий', en: 'Operating' },
  { ru: 'Действующий', en: 'Operating' },
  { ru: 'Хотя бы один объект действует', en: 'At least one object operates' },
);
const OPERATING_UNREGISTERED: Category = {
  ...OPERATING,
  label: { ru: 'Действующий, реестр не подтверждён', en: 'Operating, register not confirmed' },
  definition: {
    ru: 'Хотя бы один объект действует; включение в федеральный реестр таблица не показывает',
    en: 'At least one object operates; the table shows none in a federal register',
  },
};
const NAMED = category(
  'named',
  'presence.operating',
  { ru: 'Есть объекты', en: 'Has objects' },
  { ru: 'Есть', en: 'Some' },
  {
    ru: 'В таблице назван хотя бы один объект; о его состоянии она не говорит',
    en: 'The table names at least one object; it does not tell its state',
  },
);
const UNREGISTERED: Category = {
  ...NAMED,
  label: { ru: 'Есть, реестр не подтверждён', en: 'Has objects, register not confirmed' },
  shortLabel: { ru: 'Не подтверждены', en: 'Not confirmed' },
};
const UNSTATED = category(
  'named',
  'programme.none',
  { ru: 'Есть, состояние не указано', en: 'Has objects, state not given' },
  { ru: 'Не указано', en: 'Not given' },
  {
    ru: 'Объекты названы; действуют они или создаются, таблица не говорит',
    en: 'Objects are named; the table does not tell whether they operate or are being created',
  },
);
const DEVELOPING = category(
  'developing',
  'presence.developing',
  { ru: 'Только создаваемые', en: 'Only being created' },
  { ru: 'Создаваемые', en: 'Being created' },
  { ru: 'Названы только создаваемые объекты', en: 'Only objects being created are named' },
);
const NONE = category(
  'none',
  'presence.none',
  { ru: 'Объектов нет', en: 'No objects' },
  { ru: 'Нет', en: 'None' },
  {
    ru: 'Перечень полный, и объектов региона в нём нет',
    en: 'The list is complete and has no object of the region',
  },
);
