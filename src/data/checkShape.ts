import type * as z from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import type { DataProblem, ProblemCode } from './dataError';
import { createProblemList } from './problems';

/**
 * Checks JSON against a schema.
 * @returns the JSON, typed.
 * @throws DataError of kind schema naming each offending path.
 */
export function checkShape<S extends z.ZodMiniType>(schema: S, json: unknown, url: string): z.output<S> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const problems = createProblemList();
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.add('unknownKey', [...issue.path, key], { key });
    } else {
      const [code, params] = describeIssue(issue, valueAt(json, issue.path));
      problems.add(code, issue.path, params);
    }
  }
  problems.throwIfAny('schema', url);
  throw new Error(`Schema failed without an issue: ${url}`);
}

function describeIssue(issue: $ZodIssue, value: unknown): [ProblemCode, DataProblem['params']] {
  if (value === undefined) return ['missing', {}];
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, value);
    case 'invalid_value':
      return ['notAllowed', { value: written(value), allowed: issue.values.map(String).join(', ') }];
    case 'invalid_union': {
      const options: unknown = 'options' in issue ? issue.options : undefined;
      if (Array.isArray(options))
        return ['notAllowed', { value: written(value), allowed: options.join(', ') }];
      return ['badFormat', { value: written(value) }];
    }
    case 'too_small':
      if (issue.origin !== 'number') return ['empty', {}];
      return ['outOfRange', { value: written(value), min: Number(issue.minimum) }];
    case 'too_big':
      return ['outOfRange', { value: written(value), max: Number(issue.maximum) }];
    default:
      return ['badFormat', { value: written(value) }];
  }
}

function describeType(expected: string, value: unknown): [ProblemCode, DataProblem['params']] {
  const isNumberExpected = expected === 'number' || expected === 'int';
  if (isNumberExpected && typeof value === 'string') return ['numberIsText', { value: written(value) }];
  return ['wrongType', { expected, received: typeName(value) }];
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Short enough to be read in a sentence. */
function written(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}
