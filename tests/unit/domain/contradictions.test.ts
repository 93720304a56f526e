import { describe, expect, it } from 'vitest';
import { findDifferences, selectContradictions } from '../../../src/domain/contradictions';
import type { Statement } from '../../../src/domain/dataset';
import { raw, statements as published } from './publishedAtlas';

const text = (ru: string) => ({ ru, en: ru });

const statement = (id: string, value: string, patch: Partial<Statement> = {}): Statement => ({
  id,
  regionId: 'LK-BOR',
  subject: text('Боровая'),
  label: text('действующие парки'),
  value: text(value),
  unit: text('парков'),
  asOf: '2021',
  confidence: 'high',
  type: 'count',
  evidence: text(''),
  sourceId: 'press',
  ...patch,
});

const idsOf = (list: readonly Statement[]) =>
  findDifferences(list).map((d) => d.statements.map(({ id }) => id));

describe('findDifferences', () => {
  it.each<[what: string, statements: readonly Statement[], expected: readonly (readonly string[])[]]>([
    ['different numbers of one thing', [statement('A', '21'), statement('B', '100')], [['A', 'B']]],
    ['equal numbers', [statement('A', '21'), statement('B', '21')], []],
    ['equal numbers written differently', [statement('A', '1 000'), statement('B', '1\u00a0000')], []],
    ['one statement', [statement('A', '21')], []],
    ['another region', [statement('A', '21'), statement('B', '9', { regionId: 'LK-MAY' })], []],
    ['another thing', [statement('A', '21'), statement('B', '9', { label: text('создаваемые парки') })], []],
    ['a plan against a fact', [statement('A', '21'), statement('B', '9', { type: 'projects' })], []],
    ['another unit', [statement('A', '21'), statement('B', '9', { unit: text('га') })], []],
    [
      'the same unit in another case',
      [statement('A', '21', { unit: text('парк') }), statement('B', '9')],
      [['A', 'B']],
    ],
    ['several numbers in one', [statement('A', '21'), statement('B', '12 / 4')], []],
    ['words', [statement('A', '21'), statement('B', 'участие')], []],
    [
      'a publisher in brackets',
      [statement('A', '21', { label: text('действующие парки (АИП)') }), statement('B', '9')],
      [['A', 'B']],
    ],
    [
      'oldest first, words last',
      [
        statement('A', '3', { asOf: text('около 2019') }),
        statement('B', '2', { asOf: '2021' }),
        statement('C', '1', { asOf: '2019-05' }),
      ],
      [['C', 'B', 'A']],
    ],
  ])('%s', (_, statements, expected) => {
    expect(idsOf(statements)).toEqual(expected);
  });

  it('tells a difference within one year from one between years', () => {
    const isSameYear = (asOf: Statement['asOf']) =>
      findDifferences([statement('A', '21', { asOf: '2021-02' }), statement('B', '9', { asOf })])[0]
        ?.isSameYear;
    expect(isSameYear('2021-11')).toBe(true);
    expect(isSameYear('2022')).toBe(false);
    expect(isSameYear(text('в 2021 году'))).toBe(false);
    expect(isSameYear(null)).toBe(false);
  });
});

describe('the contradictions of the published data', () => {
  const { explained, found } = selectContradictions(published);
  const byId = new Map(raw.statements.statements.map((item) => [item.id, item]));

  it('resolve every statement they name', () => {
    expect(explained).toHaveLength(raw.statements.contradictions?.length ?? -1);
    for (const { contradiction, statements } of explained) {
      expect(statements.map(({ id }) => id)).toEqual(contradiction.statementIds);
    }
  });

  it.each([
    ['tatarstan', ['21', '100']],
    ['regions-with-parks', ['58', '43']],
    ['country-end-2020', ['331', '258', '82', '310', '97']],
    ['ministry-association', ['396', '377']],
    ['moscow-oblast', ['75', '7']],
    ['leningrad-oblast', ['20', '5']],
    ['khanty-mansi', ['14', '6']],
  ])('%s names the numbers its statements carry', (id, numbers) => {
    const found = explained.find(({ contradiction }) => contradiction.id === id);
    const values = found?.statements.map((item) => byId.get(item.id)?.value.ru ?? '').join(' | ');
    for (const number of numbers) expect(values).toMatch(new RegExp(`(^|\\D)${number}(\\D|$)`));
  });

  it('found by comparison differ in number and are about one place', () => {
    expect(found).not.toHaveLength(0);
    for (const { statements, subject } of found) {
      expect(new Set(statements.map(({ value }) => value.ru)).size).toBeGreaterThan(1);
      expect(new Set(statements.map((item) => item.subject.ru))).toEqual(new Set([subject.ru]));
    }
  });

  it('are not told twice', () => {
    const groups = found.map(({ statements }) => statements.map(({ id }) => id));
    for (const { contradiction } of explained) {
      for (const group of groups) {
        expect(group.every((id) => contradiction.statementIds.includes(id))).toBe(false);
      }
    }
  });
});
