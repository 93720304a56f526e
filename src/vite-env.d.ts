/// <reference types="vite/client" />
declare module 'virtual:palette.css' {}
/** Of `src/domain/paletteTones.ts`. */
declare module 'virtual:light-paints' {
  export const LIGHT_PAINTS: Readonly<Record<'light' | 'dark', readonly string[]>>;
}
