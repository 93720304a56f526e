import type { IndustrialObject, UnmatchedObject } from '../../domain/dataset';
import type { RegionId } from '../../domain/geography';
import type { Localized } from '../../domain/text';
import { checkDate, checkNumber, checkText, checkWebAddress, checkWord } from './checkCells';
import { checkPoint, placeOf, type LocatedPoint, type Place } from './checkPlace';
import { openTable, type Table, type TableRow } from './checkTable';
import { ImportError, type ImportDetails, type Mapping, type ObjectField, type Sheet } from './contract';
import type { CheckedSheet, ImportContext } from './context';
import { hectaresPerUnit } from './headings';
import { decimalSignOf } from './numbers';
import { normaliseText } from './regionText';
import { isOtherRegime, readBoolean, readKind, readRegister, readStatus, saysNothing } from './words';

type ObjectsMapping = Extract<Mapping, { shape: 'objects' }>;
type Properties = Omit<IndustrialObject, 'id' | 'name' | 'regionId' | 'at' | 'sourceIds'>;
type Settled = Exclude<Place, { kind: 'refused' }>;

/**
 * Checks a list of objects. A row is refused without a name, without a region that can be told, with the id of another
 * row, or where it names another regime (a special economic zone); of a wrong value only the value is left out.
 * Rows of totals are not data.
 * @throws ImportError where no column holds names, or neither regions nor coordinates that boundaries can place.
 */
export function checkObjects(
  sheet: Sheet,
  mapping: ObjectsMapping,
  details: ImportDetails,
  context: ImportContext,
): Extract<CheckedSheet, { shape: 'objects' }> {
  const { name: key, region, latitude, sourceUrl } = mapping.fields;
  if (key === undefined) throw new ImportError('noNameColumn');
  if (region === undefined && (latitude === undefined || context.locate === null)) {
    throw new ImportError('noRegionColumn');
  }
  const table = openTable(sheet, mapping, { key, region }, details, context);
  const settle = createPlacer(table, mapping, details, context);
  const readProperties = createPropertyReader(table, mapping);
  const nextId = createIdReader(mapping);
  const isRepeated = createRepeatTest();
  const objects: Omit<IndustrialObject, 'sourceIds'>[] = [];
  const unmatched: Omit<UnmatchedObject, 'sourceIds'>[] = [];
  const sourceUrls = new Map<string, string>();
  for (const row of table.rows()) {
    const settled = settle(row);
    if (settled === null || isOfOtherRegime(row, mapping)) continue;
    const name = checkName(row, key, mapping.fields.nameEn);
    const id = name === null ? null : nextId(row);
    if (name === null || id === null) continue;
    const { place, point } = settled;
    const object = { id, name, ...readProperties(row), ...(point === null ? {} : { at: point.at }) };
    if (place.kind === 'region') objects.push({ ...object, regionId: place.regionId });
    else unmatched.push({ ...object, regionName: place.name });
    const placeKey = place.kind === 'region' ? place.regionId : place.name.ru;
    if (isRepeated(placeKey, name.ru)) row.tell('possibleDuplicate', 'notice', key);
    const url = sourceUrl === undefined ? null : checkWebAddress(row.cell(sourceUrl));
    if (url !== null) sourceUrls.set(id, url);
  }
  const report = table.report({
    regionIds: objects.map(({ regionId }) => regionId),
    unmatchedNames: unmatched.map(({ regionName }) => regionName.ru),
  });
  return { shape: 'objects', mapping, objects, unmatched, sourceUrls, report };
}

/**
 * Settles where a row belongs. The region column decides; the point of the row decides where the column is empty or
 * names several regions, and is told of where it lies elsewhere.
 */
function createPlacer(
  { readRegion }: Table,
  { fields: { region, latitude, longitude } }: ObjectsMapping,
  details: ImportDetails,
  context: ImportContext,
): (row: TableRow) => { readonly place: Settled; readonly point: LocatedPoint | null } | null {
  return (row) => {
    const text = row.text(region);
    const stated = placeOf(text, readRegion, details, context);
    // A known place outside the geography lies outside its boundaries: no problem of the point.
    const boundaries = stated.kind === 'outside' ? { locate: null } : context;
    const point =
      latitude === undefined
        ? null
        : checkPoint(row.cell(latitude), longitude === undefined ? null : row.cell(longitude), boundaries);
    const place = decide(stated, point?.regionId ?? null);
    if (place.kind === 'refused') {
      row.tell(place.code, 'row', region ?? null, place.suggestions);
      return null;
    }
    if (place.kind === 'region' && point !== null && (point.regionId ?? place.regionId) !== place.regionId) {
      const there = point.regionId === null ? [] : [point.regionId];
      row.tell('pointElsewhere', 'notice', latitude ?? null, there);
    }
    return { place, point };
  };
}

function decide(stated: Place, regionOfPoint: RegionId | null): Place {
  if (stated.kind !== 'refused' || regionOfPoint === null) return stated;
  const isSettledByPoint =
    stated.code === 'missingRegion' ||
    (stated.code === 'ambiguousRegion' && stated.suggestions.includes(regionOfPoint));
  if (isSettledByPoint) return { kind: 'region', regionId: regionOfPoint };
  return { ...stated, suggestions: [...new Set([regionOfPoint, ...stated.suggestions])].slice(0, 3) };
}

/** A special economic zone and the like are listed by nobody as an object: to count one would be wrong. */
function isOfOtherRegime(row: TableRow, { fields: { kind }, words }: ObjectsMapping): boolean {
  const text = row.text(kind);
  const isChosen = Object.hasOwn(words?.kind ?? {}, text);
  if (kind === undefined || isChosen || !isOtherRegime(text)) return false;
  row.tell('unknownWord', 'row', kind);
  return true;
}

/** A name as written, in both languages where only one is given; without one the row is refused. */
function checkName(row: TableRow, column: number, columnEn: number | undefined): Localized | null {
  const cell = row.cell(column);
  if (!cell.isFormula && saysNothing(row.text(column))) {
    row.tell('missingName', 'row', column);
    return null;
  }
  // What is told of any other cell leaves out its value; an object without its name cannot stay.
  const ru = checkText({ ...cell, tell: (code, effect = 'row') => cell.tell(code, effect) });
  if (ru === null) return null;
  const en = columnEn === undefined ? null : checkText(row.cell(columnEn));
  return { ru, en: en ?? ru };
}

/** Ids of the file, else the row's number; a second object of an id is refused. */
function createIdReader({ fields: { id: column } }: ObjectsMapping): (row: TableRow) => string | null {
  const ids = new Set<string>();
  return (row) => {
    const own = column === undefined ? null : checkText(row.cell(column));
    if (own !== null && ids.has(own)) {
      row.tell('duplicateId', 'row', column ?? null);
      return null;
    }
    let id = own ?? `row-${row.at + 1}`;
    while (ids.has(id)) id += '-';
    ids.add(id);
    return id;
  };
}

/** The same name in the same region may be one object listed twice; it may as well be two. */
function createRepeatTest(): (place: string, name: string) => boolean {
  const seen = new Set<string>();
  return (place, name) => {
    const key = `${place}\n${normaliseText(name)}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  };
}

function createPropertyReader(
  table: Table,
  { fields, words }: ObjectsMapping,
): (row: TableRow) => Properties {
  const numberRules = (field: ObjectField) => {
    const column = fields[field];
    const heading = column === undefined ? '' : (table.headings[column] ?? '');
    const cells = column === undefined ? [] : table.column(column);
    return { sign: decimalSignOf(cells, heading), heading };
  };
  const area = numberRules('areaHa');
  const hectares = hectaresPerUnit(area.heading);
  const residents = numberRules('residents');
  const kinds = remember(readKind);
  const statuses = remember(readStatus);
  const registers = remember(readRegister);
  const answers = remember(readBoolean);
  return (row) => {
    const read = <T>(field: ObjectField, check: (cell: ReturnType<TableRow['cell']>) => T | null) => {
      const column = fields[field];
      return column === undefined ? null : check(row.cell(column));
    };
    const kind = read('kind', (cell) => checkWord(cell, kinds, words?.kind));
    const registerDate = read('registerDate', (cell) => checkDate(cell, 'date'));
    const stated = read('register', (cell) => checkWord(cell, registers, words?.register));
    // Only where no column says so itself: who gives a date of entry says that there was one.
    const register = stated ?? (fields.register === undefined && registerDate !== null ? 'yes' : 'unknown');
    const isCompliant = read('isCompliant', (cell) => checkWord(cell, answers, words?.isCompliant));
    const isBrownfield = read('isBrownfield', (cell) => checkWord(cell, answers, words?.isBrownfield));
    const areaValue = read('areaHa', (cell) => checkNumber(cell, { sign: area.sign, least: 'positive' }));
    const note = read('note', checkText);
    return {
      kind: kind ?? 'industrial_park_or_technopark',
      status: read('status', (cell) => checkWord(cell, statuses, words?.status)) ?? 'unknown',
      statusAsOf: read('statusAsOf', (cell) => checkDate(cell, 'date')),
      openedYear: read('openedYear', (cell) => checkDate(cell, 'year')),
      areaHa: areaValue === null ? null : Number((areaValue * hectares).toPrecision(12)),
      residents: read('residents', (cell) =>
        checkNumber(cell, { sign: residents.sign, isInteger: true, least: 'zero' }),
      ),
      register,
      registerDate,
      // An entry in a federal register shows that its requirements were met.
      isCompliant: isCompliant ?? (register === 'yes' ? true : null),
      isBrownfield: isBrownfield ?? /браунфилд|brownfield/i.test(row.text(fields.kind)),
      note: note === null ? null : { ru: note, en: note },
    };
  };
}

/** A list says the same few words over and over; one of other texts is not remembered. */
function remember<T>(read: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    if (value !== null) known.set(text, value);
    return value;
  };
}
