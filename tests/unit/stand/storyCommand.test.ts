import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { storyCommand } from '../../../scripts/lib/storyCommand';

const PUBLISHED = fileURLToPath(new URL('../../../public/stories/leaders/story.json', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'atlas-story-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(...argv: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await storyCommand(
    argv,
    (line) => said.push(line),
    (line) => complained.push(line),
  );
  return { code, said, complained };
}

function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  const file = path.join(folder, 'story.json');
  const text = changes.reduce(
    (story, [from, to]) => story.replace(from, to),
    readFileSync(PUBLISHED, 'utf8'),
  );
  writeFileSync(file, text);
  return file;
}

describe('npm run story', () => {
  it('finds the published story sound', async () => {
    const { code, said, complained } = await check(PUBLISHED);
    expect({ code, complained }).toEqual({ code: 0, complained: [] });
    expect(said.join()).toMatch(/9 сцен, ошибок нет/);
  });

  it('names a missing translation and an unknown key by place', async () => {
    const file = changed(
      ['"en": "Who took part"', '"en": ""'],
      ['"highlight": ["RU-KO"', '"hightlight": ["RU-KO"'],
    );
    const { code, complained } = await check(file, '--lang', 'en');
    expect(code).toBe(1);
    expect(complained.join('\n')).toContain('$.scenes[5].title.en');
    expect(complained.join('\n')).toContain('hightlight');
  });

  it('names an unknown region by place', async () => {
    const { code, complained } = await check(changed(['"RU-KO"', '"RU-XX"']));
    expect(code).toBe(1);
    expect(complained.slice(1)).toEqual(['  $.scenes[2].highlight[0] — нет региона с кодом «RU-XX»']);
  });

  it('names a view that cannot be opened by place', async () => {
    const { code, complained } = await check(changed(['"cfo,pfo"', '"cfo,zzz"']));
    expect(code).toBe(1);
    expect(complained.join('\n')).toContain('$.scenes[1].view.district');
  });

  it('explains itself where the command or the file cannot be understood', async () => {
    expect((await check()).code).toBe(2);
    expect((await check('--nonsense', PUBLISHED)).code).toBe(2);
    expect((await check(path.join(folder, 'none.json'))).complained.join()).toContain('none.json');
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, '{');
    expect((await check(broken)).code).toBe(2);
  });
});
