// node scripts/icons.mjs: draws the icons of the installed atlas from public/favicon.svg. Their PNGs are committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './lib/chromium.mjs';
import { projectRoot } from './lib/processes.mjs';

const folder = path.join(projectRoot, 'public', 'icons');

/** A platform may cut a maskable icon to any shape within a circle of 80 %: no round corners, and the sign smaller. */
const MASKABLE_SIGN = 0.8;

const ICONS = [
  { name: 'icon-192.png', size: 192, isMaskable: false },
  { name: 'icon-512.png', size: 512, isMaskable: false },
  { name: 'icon-maskable-512.png', size: 512, isMaskable: true },
];

/** @param {string} svg @param {boolean} isMaskable */
function pageOf(svg, isMaskable) {
  const [, ground = ''] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
  if (ground === '') throw new Error('The icon has no ground to extend.');
  const style = isMaskable ? `background:${ground}` : '';
  const scale = isMaskable ? `;transform:scale(${MASKABLE_SIGN})` : '';
  return `<body style="margin:0;height:100vh;${style}"><div style="height:100vh${scale}">${svg}</div>`;
}

const svg = await readFile(path.join(projectRoot, 'public', 'favicon.svg'), 'utf8');
const executablePath = await ensureChromium();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await mkdir(folder, { recursive: true });
  for (const { name, size, isMaskable } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(pageOf(svg, isMaskable));
    await writeFile(path.join(folder, name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
