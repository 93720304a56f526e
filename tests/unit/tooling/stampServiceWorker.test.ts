import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampServiceWorker } from '../../../scripts/lib/stampServiceWorker.mjs';
import type { BuildList } from '../../../src/sw/buildList';

let folder = '';

function write(file: string, content: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

function listed(): BuildList {
  const [first = ''] = read('sw.js').split('\n');
  return JSON.parse(first.replace('self.atlasBuild=', '').replace(/;$/, '')) as BuildList;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stamp-'));
  write('index.html', 'page');
  write('sw.js', 'worker();\n');
  write('assets/main-1.js', 'main');
  write('icons/icon.png', 'icon');
  write('config.json', '{}');
  write('data/geography.json', '{}');
  write('stories/own/story.json', '{}');
  write('contract/dataset.schema.json', '{}');
  write('.vite/manifest.json', '{}');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('stampServiceWorker', () => {
  it('lists every file of the build but what no page reads, and tells what may change from what may not', () => {
    const id = stampServiceWorker(folder, '1.0.0');
    const { code, data } = listed();
    expect(Object.keys(code).sort()).toEqual(['', 'assets/main-1.js', 'icons/icon.png', 'version.json']);
    expect([...data].sort()).toEqual(['config.json', 'data/geography.json', 'stories/own/story.json']);
    expect(code['']).toBe(createHash('sha256').update('page').digest('hex'));
    expect(listed().id).toBe(id);
    expect(JSON.parse(read('version.json'))).toEqual({ version: '1.0.0', build: id });
    expect(code['version.json']).toBe(createHash('sha256').update(read('version.json')).digest('hex'));
    expect(read('sw.js')).toContain('worker();');
  });

  it('gives the same build the same id, however often it is stamped', () => {
    const id = stampServiceWorker(folder, '1.0.0');
    const worker = read('sw.js');
    expect(stampServiceWorker(folder, '1.0.0')).toBe(id);
    expect(read('sw.js')).toBe(worker);
  });

  it.each(['index.html', 'assets/main-1.js', 'data/geography.json', 'sw.js'])(
    'gives another id where %s is another',
    (file) => {
      const id = stampServiceWorker(folder, '1.0.0');
      write(file, 'other\n');
      expect(stampServiceWorker(folder, '1.0.0')).not.toBe(id);
    },
  );
});
