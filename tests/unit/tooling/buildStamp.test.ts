import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clearBuildStamp,
  fingerprintInputs,
  isBuildCurrent,
  writeBuildStamp,
} from '../../../scripts/lib/buildStamp.mjs';

let root = '';

function write(file: string, content: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-stamp-'));
  write('src/main.tsx', 'first');
  write('public/config.json', '{}');
  write('dist/index.html', '<!doctype html>');
  writeBuildStamp(fingerprintInputs(root), root);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('isBuildCurrent', () => {
  it('takes a build of these very inputs for current', () => {
    expect(isBuildCurrent(root)).toBe(true);
  });

  it.each([
    { change: 'a source is edited', apply: () => write('src/main.tsx', 'second') },
    { change: 'a source is renamed', apply: () => write('src/other/main.tsx', 'first') },
    { change: 'a public file is added', apply: () => write('public/data/new.json', '{}') },
    { change: 'the lockfile appears', apply: () => write('package-lock.json', '{}') },
    { change: 'dist is gone', apply: () => rmSync(path.join(root, 'dist'), { recursive: true }) },
    { change: 'a build began and did not end', apply: () => clearBuildStamp(root) },
  ])('is false when $change', ({ apply }) => {
    apply();
    expect(isBuildCurrent(root)).toBe(false);
  });

  it('does not mind what is no input', () => {
    write('tests/unit/some.test.ts', 'x');
    write('README.md', 'x');
    expect(isBuildCurrent(root)).toBe(true);
  });
});
