import { describe, expect, it } from 'vitest';
import { chooseRenderer, isSoftwareRenderer } from '../../../src/map/chooseRenderer';

const CARD = 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)';
/** As drivers without a graphics card name themselves. */
const SOFTWARE = [
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'softpipe',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
  'Mesa OffScreen',
];

describe('left to itself', () => {
  it('takes GL on a graphics card', () => {
    expect(chooseRenderer('auto', () => CARD)).toBe('gl');
  });

  it.each(SOFTWARE)('takes SVG with %s', (name) => {
    expect(isSoftwareRenderer(name)).toBe(true);
    expect(chooseRenderer('auto', () => name)).toBe('svg');
  });

  it('takes SVG without WebGL 2', () => {
    expect(chooseRenderer('auto', () => null)).toBe('svg');
  });
});

describe('forced', () => {
  it('takes GL even in software, if there is any', () => {
    expect(chooseRenderer('gl', () => SOFTWARE[0] ?? null)).toBe('gl');
    expect(chooseRenderer('gl', () => null)).toBe('svg');
  });

  it('takes SVG without asking the driver', () => {
    const ask = () => {
      throw new Error('asked');
    };
    expect(chooseRenderer('svg', ask)).toBe('svg');
  });
});
