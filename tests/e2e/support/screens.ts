/** The screens the atlas is made for, in CSS pixels. */
export const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  hall: { width: 3840, height: 2160 },
} as const;

/** Tags of a spec: where else than at the desktop it runs. */
export const ON_PHONE = '@phone';
export const ON_HALL = '@hall';
export const ON_DESKTOP = '@desktop';

/**
 * No GPU, yet WebGL: Chromium then draws it by SwiftShader. Never --use-angle=swiftshader, which pushes SVG and canvas
 * through the same emulation.
 */
export const CHROMIUM_ARGUMENTS = [
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
