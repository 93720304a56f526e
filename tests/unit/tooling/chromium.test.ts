import { describe, expect, it } from 'vitest';
import { chromiumCandidates } from '../../../scripts/lib/chromium.mjs';

describe('chromiumCandidates', () => {
  it('looks along PATH on Linux, Chromium before the others', () => {
    const candidates = chromiumCandidates('linux', { PATH: '/usr/local/bin::/usr/bin' });
    expect(candidates.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(candidates).toContain('/usr/bin/google-chrome');
  });

  it('looks among the applications on macOS', () => {
    expect(chromiumCandidates('darwin', { PATH: '/opt/bin', HOME: '/Users/a' })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/opt/bin/chromium',
      ]),
    );
  });

  it('looks in the program folders of Windows, where Edge always stands', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const candidates = chromiumCandidates('win32', env);
    expect(candidates[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(candidates).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});
