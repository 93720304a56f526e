import type { RowProblemCode } from '../../domain/intake';
import { plural } from '../plural';
import type { ImportWords } from './import.ru';

/** Path of a problem with the file as a whole. */
const WHOLE = '$';

const BYTES_PER_MEGABYTE = 1024 * 1024;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const megabytes = (bytes: string | number | undefined): string =>
  `${number.format(Number(bytes ?? 0) / BYTES_PER_MEGABYTE)} MB`;
const fileSize = (bytes: number): string =>
  bytes < BYTES_PER_MEGABYTE / 10 ? `${number.format(Math.max(bytes / 1024, 0.1))} KB` : megabytes(bytes);
const amount = (value: string | number | undefined): string => number.format(Number(value ?? 0));

const rows = (count: number): string => plural('en', count, { one: 'row', other: 'rows' });
const regions = (count: number): string => plural('en', count, { one: 'region', other: 'regions' });
const objects = (count: number): string => plural('en', count, { one: 'object', other: 'objects' });

const problems: Readonly<Record<RowProblemCode, ImportWords['problems'][RowProblemCode]>> = {
  missingRegion: {
    what: 'No region is given',
    remedy: 'Give the name or code of the region in the row, or the coordinates of the object.',
  },
  unknownRegion: {
    what: 'The region is not recognised',
    remedy: 'Choose one of the suggested regions, or correct the name in the file.',
  },
  ambiguousRegion: {
    what: 'The name or code fits several regions',
    remedy: 'Choose one of them, or write the full name in the file.',
  },
  missingName: {
    what: 'The object has no name',
    remedy: 'Give a name: without it the object can be neither shown nor checked.',
  },
  duplicateId: {
    what: 'Another row has the same number',
    remedy: 'Keep one of the rows, or give the objects different numbers.',
  },
  duplicateRegion: {
    what: 'Another row is about the same region',
    remedy:
      'Keep one row a region, or one a region and year in a table by year: otherwise it is unclear which value is right.',
  },
  notANumber: {
    what: 'The value is not a number',
    remedy: 'Keep only the number in the cell and put the unit in the heading of the column.',
  },
  negative: {
    what: 'A negative number or a zero where none is possible',
    remedy: 'Check the value; if it is not known, leave the cell empty.',
  },
  notAnInteger: {
    what: 'A fraction where a whole number is needed',
    remedy: 'Check the value: a count is always whole.',
  },
  unknownWord: {
    what: 'The word is not one of those allowed',
    remedy: 'Replace it with one of the words of the template.',
  },
  badDate: {
    what: 'The date is not recognised',
    remedy: 'Write the date as 31.12.2020, 2020-12-31 or 2020.',
  },
  badCoordinate: {
    what: 'The coordinates are not recognised',
    remedy: 'Write latitude and longitude in degrees, for example 55.75 and 37.61.',
  },
  outsideCountry: {
    what: 'The point lies outside the map',
    remedy: 'Check whether latitude and longitude have been swapped.',
  },
  notAWebAddress: {
    what: 'This is not the address of a page',
    remedy: 'An address must begin with https:// or http://.',
  },
  formula: {
    what: 'The cell holds a formula',
    remedy: 'Replace the formula with its value: the saved result may be out of date.',
  },
  tooLong: {
    what: 'The text is too long',
    remedy: 'Shorten the text of the cell.',
  },
  markupKept: {
    what: 'The text contains markup',
    remedy: 'It is shown as plain text. If it is not wanted, remove it from the file.',
  },
  pointElsewhere: {
    what: 'The point lies in another region than the one given',
    remedy: 'Check the region and the coordinates: the region given counts.',
  },
  possibleDuplicate: {
    what: 'This looks like a repetition of another row',
    remedy: 'Both rows are counted. If they are one object, keep one.',
  },
};

export const importEn: ImportWords = {
  open: 'Load your own data',
  title: 'Loading your own data',
  close: 'Close',
  cancel: 'Cancel',
  veil: {
    title: 'Drop the file to check it',
    hint: 'The data on screen do not change until you accept the new ones.',
  },
  file: {
    heading: 'File',
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    dropHint: 'or drop it anywhere on the page',
    formats: (limitBytes: number): string =>
      `CSV, XLSX or a data set in JSON, no more than ${megabytes(limitBytes)}.`,
    privacy: 'The file is processed on this computer and is sent nowhere.',
    reading: (name: string): string => `Reading the file “${name}”`,
    size: fileSize,
    encoding: (name: string): string => `encoding ${name}`,
    delimiter: (name: string): string => `delimiter: ${name}`,
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
    json: 'a data set in JSON',
    stays: 'The data on screen have not changed.',
  },
  templates: {
    heading: 'Templates',
    hint: 'The table of regions already lists every region of the map.',
    shapes: { objects: 'List of objects', regions: 'Table of regions' },
    download: (shape: string, format: string): string => `${shape}, ${format}`,
  },
  sheet: {
    heading: 'Sheet',
    option: (name: string, count: number) => `${name} (${amount(count)} ${rows(count)})`,
  },
  columns: {
    heading: 'Columns',
    hint: 'Check what each column means. The first rows of the file are shown.',
    shape: 'What the table holds',
    shapes: {
      objects: 'A list of objects: one object a row',
      regions: 'A table of regions: one region a row',
    },
    headingRow: 'Number of the row of headings',
    meaning: (heading: string): string => `What the column “${heading}” means`,
    untitled: (column: number): string => `Column ${column}`,
    preview: 'First rows of the file',
    skip: 'Do not load',
    indicator: 'Indicator',
    period: 'Period (year)',
    indicatorLabel: 'Name of the indicator',
    indicatorUnit: 'Unit',
    indicatorIsCount: 'Adds up over regions',
    indicatorIsCountHint:
      'Tick amounts: numbers of enterprises, jobs, the volume of output. They can then be shown per 1 million people, as a share of the country and as a location quotient. Percentages, indices and averages do not add up.',
    indicatorsHeading: 'Indicators',
    missing: {
      objects:
        'Point out the column with the name and the column with the region (or both columns of coordinates).',
      regions: 'Point out the column with the region and at least one indicator.',
    },
  },
  details: {
    heading: 'About the data set',
    title: 'Title of the data set',
    sourceTitle: 'Source',
    sourceHint: 'Who answers for the data: the source is named so beside every number.',
    asOf: 'Date the data describe',
    confidence: 'Confidence',
    isComplete: 'The list is complete',
    isCompleteHint:
      'Tick it if the file names every object. A region without objects then gets zero, otherwise “no data”.',
    missing: 'Fill in the title, the source and the date.',
  },
  regionChoices: {
    heading: 'Regions not recognised',
    hint: 'Choose a region, and the rows are checked again.',
    label: (text: string): string => `Region for “${text}”`,
    none: 'Do not accept',
    near: 'Similar',
    all: 'All regions',
    more: (count: number): string =>
      `And ${amount(count)} more ${plural('en', count, { one: 'name', other: 'names' })}: correct them in the file.`,
  },
  difference: {
    heading: 'Difference from the data set on screen',
    shown: (title: string): string => `The data set “${title}” is shown now.`,
    what: 'What is compared',
    then: 'Now',
    now: 'In the file',
    objects: 'Objects',
    regionsWith: 'Regions with data',
    gained: (count: number): string => `Data will appear: ${amount(count)} ${regions(count)}`,
    lost: (count: number): string => `Data will be gone: ${amount(count)} ${regions(count)}`,
    changed: (count: number): string => `Values will change: ${amount(count)} ${regions(count)}`,
    more: (count: number): string => `and ${amount(count)} more`,
    same: (count: number): string => `The same by name and region: ${amount(count)} ${objects(count)}`,
    comparing: 'Comparing with the data set on screen',
  },
  checking: 'Checking the rows',
  ready: (objectCount: number, indicatorCount: number): string =>
    `The data set has been checked and has no errors: ${amount(objectCount)} ${objects(objectCount)}, ${amount(indicatorCount)} ${plural('en', indicatorCount, { one: 'indicator', other: 'indicators' })}.`,
  accept: 'Accept and show',
  keeping: 'Keeping the data set',
  downloadProblems: 'Download the problems (CSV)',
  own: {
    remove: 'Remove',
    confirmRemoval: (title: string): string => `Remove the data set “${title}” from this browser?`,
    keep: 'Keep',
    saveFiles: 'Save as files',
    saved: 'Unpack the archive beside the folder data and add to the list datasets of config.json:',
    notKept:
      'The browser could not keep this data set: there is no room, or storage is forbidden. It can be used while the page is open.',
    accepted: (title: string): string => `The data set “${title}” is shown`,
    removed: (title: string): string => `The data set “${title}” has been removed`,
    broken: (title: string): string =>
      `The data set “${title}” does not open: it is damaged, or another version of the atlas kept it. It can be removed and loaded from the file again.`,
    publishing: 'How to publish',
  },
  problems,
  effects: {
    row: 'The row is not accepted',
    value: 'The value is left out',
    notice: 'Accepted, worth checking',
  },
  errors: {
    empty: {
      what: () => 'The file is empty.',
      remedy: 'Check that the file was saved, and choose it again.',
    },
    tooLarge: {
      what: ({ limit, actual }) =>
        actual === undefined
          ? `The file is larger than ${megabytes(limit)}.`
          : `The file has ${megabytes(actual)}; no more than ${megabytes(limit)} can be read.`,
      remedy: 'Remove sheets and columns that are not needed, or split the file.',
    },
    unknownFormat: {
      what: ({ format }) =>
        format === undefined
          ? 'The format of the file is not recognised.'
          : `The atlas does not read files of the format ${format}.`,
      remedy: 'Save the table as CSV or XLSX, or choose a data set in JSON.',
    },
    oldExcel: {
      what: () => 'This is an Excel workbook of the old format (.xls).',
      remedy: 'Open it in Excel and save it as “Excel Workbook (.xlsx)” or CSV.',
    },
    damaged: {
      what: () => 'The file is damaged and cannot be opened.',
      remedy: 'Get the file again: it may not have been downloaded completely.',
    },
    encrypted: {
      what: () => 'The file is protected by a password.',
      remedy: 'Remove the password and save the file again.',
    },
    expandsTooMuch: {
      what: ({ limit }) =>
        limit === undefined
          ? 'The contents of the file are too large once unpacked.'
          : `The contents of the file take more than ${megabytes(limit)} once unpacked.`,
      remedy: 'Save the sheet you need as CSV.',
    },
    tooManyRows: {
      what: ({ limit, actual }) =>
        actual === undefined
          ? `The table has more than ${amount(limit)} rows.`
          : `The table has ${amount(actual)} rows; no more than ${amount(limit)} can be read.`,
      remedy: 'Split the table into several files.',
    },
    tooManyColumns: {
      what: ({ limit, actual }) =>
        actual === undefined
          ? `The table has more than ${amount(limit)} columns.`
          : `The table has ${amount(actual)} columns; no more than ${amount(limit)} can be read.`,
      remedy: 'Remove columns that are not needed, and save the file again.',
    },
    binary: {
      what: ({ format }) =>
        format === undefined
          ? 'This is not a table.'
          : `This is a file of the format ${format}, not a table.`,
      remedy: 'Choose a CSV, XLSX or JSON file.',
    },
    noTable: {
      what: () => 'No table was found in the file.',
      remedy: 'A row of headings and at least one row of data below it are needed.',
    },
    noHeading: {
      what: () => 'No row of headings was found.',
      remedy: 'Name the columns as in the template.',
    },
    noRegionColumn: {
      what: () => 'No column with regions was found.',
      remedy: 'Point out the column with the region by hand, or use the template.',
    },
    noNameColumn: {
      what: () => 'No column with the names of objects was found.',
      remedy: 'Point out the column with the name by hand, or use the template.',
    },
    nothingAccepted: {
      what: () => 'Not one row was accepted.',
      remedy: 'Correct the rows by the list of problems and choose the file again.',
    },
    notADataset: {
      what: ({ path, problems }) =>
        path === undefined || path === WHOLE
          ? 'This JSON is not a data set of the atlas.'
          : `This JSON does not match the description of a data set, first at ${path} (mistakes: ${amount(problems ?? 1)}).`,
      remedy: 'Check the file against the description of the format, or load a CSV or XLSX table.',
    },
    cancelled: {
      what: () => 'Loading was cancelled.',
      remedy: 'The file can be chosen again.',
    },
  },
  unexpected: {
    what: 'The file could not be processed.',
    remedy: 'Try again. If it does not help, save the table as CSV and choose that file.',
  },
  fields: {
    id: 'Number or code of the object',
    name: 'Name',
    nameEn: 'Name in English',
    region: 'Region',
    kind: 'Type of object',
    status: 'Status',
    statusAsOf: 'Date of the status',
    openedYear: 'Year of opening',
    areaHa: 'Area, ha',
    residents: 'Number of residents',
    register: 'Federal register',
    registerDate: 'Date of entry in the register',
    isCompliant: 'Meets the requirements',
    isBrownfield: 'Brownfield',
    longitude: 'Longitude',
    latitude: 'Latitude',
    note: 'Note',
    sourceUrl: 'Address of the source',
  },
  confidence: { high: 'High', medium: 'Medium', low: 'Low' },
  report: {
    title: 'Report of the check',
    read: 'Read',
    accepted: 'Accepted',
    refused: 'Not accepted',
    unmatched: 'Region not on the list',
    unmatchedHint: (names: string): string =>
      `Kept, but neither on the map nor in totals, for their region is not on the list: ${names}.`,
    rows: (count: number): string => `${amount(count)} ${rows(count)}`,
    summary: (accepted: number, total: number): string =>
      `${amount(accepted)} of ${amount(total)} ${rows(total)} accepted.`,
    noProblems: 'No problems found.',
    problemCount: (count: number): string =>
      `${amount(count)} ${plural('en', count, { one: 'problem', other: 'problems' })}`,
    more: (count: number): string => `And ${amount(count)} more`,
    row: 'Row',
    column: 'Column',
    value: 'Value',
    problem: 'Problem',
    effect: 'What was done',
    remedy: 'What to do',
    wholeRow: 'whole row',
    emptyValue: 'empty',
    rowNumber: (row: number): string => `Row ${row}`,
    districts: 'By federal district',
    district: 'Federal district',
    districtRows: 'Rows',
    districtRegions: 'Regions',
    total: 'Total',
    covered: (count: number): string => `There are data on ${amount(count)} ${regions(count)}.`,
  },
  count: {
    rows: (count: number): string => `${amount(count)} ${rows(count)}`,
    regions: (count: number): string => `${amount(count)} ${regions(count)}`,
    objects: (count: number): string => `${amount(count)} ${objects(count)}`,
  },
};
