import type { PaintKey } from './dataset';
import type { ColorScheme } from './palette.ts';

/**
 * Ramps of the classes of numbers, by scheme: least to most, or away from the mean for the two sides of the diverging
 * palette. Equal steps of lightness; the zero class of each palette has a colour none of its classes comes near.
 */
const RAMPS = {
  light: {
    seq: '9ecfe1 7ebcd5 5daac9 4297ba 2d83a7 1d7093 145d7e 0d4b68 093952',
    warm: 'fff1bf fece77 f9a951 f18230 db6325 c4421b a32a19 7f1a19 5c0a16',
    viridis: 'f2ee8a b7d961 7fc163 41a778 2e8885 2c678b 3a4580 39236d 2e0648',
    below: 'f3ddb8 e8c38e dda963 cc9046 bb782a a4631a 8a5013 713e0c 5a2d06',
    above: 'cfe6ee a9d0df 83bad1 62a3c0 428cae 267599 1c5e7e 114863 08334a',
  },
  dark: {
    seq: '163849 1c4a5f 245f79 2d7593 398bad 4ea3c4 6dbbd8 91d2e9 bdebf9',
    warm: '50160f 762112 9e2e12 ba4c18 d5681e e88934 f4ad51 fdd17d fff4c9',
    viridis: '3a1a5e 3d3979 3a578b 2f778e 2f9684 52b375 8acb61 bfe169 f7f3a0',
    below: '5a3410 734514 8e5719 a76b22 bc823a d09950 e1b271 eecc9b fae6c4',
    above: '17455a 1f5a74 286f8e 3785a8 549bbb 6fb1ce 8ec7e0 b2ddee d6f2fc',
  },
};

const expand = (ramps: Readonly<Record<string, string>>): Readonly<Record<PaintKey, string>> =>
  Object.fromEntries(
    Object.entries(ramps).flatMap(([name, steps]) =>
      steps.split(' ').map((hex, i) => [`${name}.${i}`, `#${hex}`]),
    ),
  );

/**
 * Every colour of the picture, by scheme. CSS custom properties, GL layers, charts and exports are all made from
 * this table. One hue for presence, a warm one for "none", orange for the programme, violet, olive and grey for kinds of
 * objects: told apart with deuteranopia, protanopia and in greyscale (tests/unit/domain/palette.test.ts). Even the
 * palest class, and the unknown, are dark enough for the one colour of the borders to be seen on them. In the dark scheme more is lighter, so that the
 * strongest class stands out from the ground in both.
 */
export const PALETTES: Readonly<Record<ColorScheme, Readonly<Record<PaintKey, string>>>> = {
  light: {
    'presence.registered': '#0b4a66',
    'presence.operating': '#1f7ca2',
    'presence.developing': '#b4dcea',
    'presence.statedNone': '#e5a349',
    'presence.none': '#e5a349',
    'presence.nonCompliant': '#1f7ca2',
    'programme.participant': '#f0672e',
    'programme.none': '#d9d4c9',
    'object.industrial_park.operating': '#5b3a8c',
    'object.industrial_park.being_created': '#cdbfe6',
    'object.industrial_technopark.operating': '#596b12',
    'object.industrial_technopark.being_created': '#c6d488',
    'object.industrial_park_or_technopark.operating': '#47454f',
    'object.industrial_park_or_technopark.being_created': '#cbc6cd',
    zero: '#e5a349',
    'zero.warm': '#5f93d6',
    'zero.viridis': '#c0361f',
    'zero.diverging': '#6c6060',
    ...expand(RAMPS.light),
    unknown: '#dcd8cd',
    'unknown.line': '#a8a193',
    notApplicable: '#a9a6a0',
    'cluster.HH': '#0b4a66',
    'cluster.HL': '#6db6d6',
    'cluster.LH': '#f6d9ab',
    'cluster.LL': '#a8590b',
    'cluster.none': '#d9d4c9',
    ocean: '#e2ebf0',
    land: '#efeee9',
    water: '#d3e3ec',
    river: '#c2d8e4',
    border: '#ffffff',
    districtBorder: '#ffffff',
    coast: '#8fa9b5',
    selection: '#14222b',
    hover: '#14222b',
    marker: '#ffffff',
    label: '#14222b',
    'label.halo': '#ffffff',
    'pair.0.0': '#9bd4f6',
    'pair.0.1': '#dcc6d3',
    'pair.0.2': '#fbb5a2',
    'pair.1.0': '#46a2bf',
    'pair.1.1': '#a4909c',
    'pair.1.2': '#c78474',
    'pair.2.0': '#006b84',
    'pair.2.1': '#6e5b67',
    'pair.2.2': '#8c5041',
    'pair.line': '#0d171d',
    'district.0': '#de8c49',
    'district.1': '#37267f',
    'district.2': '#72a3f1',
    'district.3': '#532636',
    'district.4': '#b399a6',
    'district.5': '#014902',
    'district.6': '#5168c9',
    'district.7': '#80666d',
    'gap.none': '#e5a349',
    'gap.has': '#1f7ca2',
  },
  dark: {
    'presence.registered': '#b7efff',
    'presence.operating': '#2e8aad',
    'presence.developing': '#235a73',
    'presence.statedNone': '#eeb260',
    'presence.none': '#eeb260',
    'presence.nonCompliant': '#2e8aad',
    'programme.participant': '#ff7349',
    'programme.none': '#46525a',
    'object.industrial_park.operating': '#c9b2f2',
    'object.industrial_park.being_created': '#5d4a86',
    'object.industrial_technopark.operating': '#c5d86a',
    'object.industrial_technopark.being_created': '#5f6c24',
    'object.industrial_park_or_technopark.operating': '#e3e1e6',
    'object.industrial_park_or_technopark.being_created': '#5b565e',
    zero: '#eeb260',
    'zero.warm': '#7fb0e0',
    'zero.viridis': '#f0a0d8',
    'zero.diverging': '#b8e060',
    ...expand(RAMPS.dark),
    unknown: '#2b363d',
    'unknown.line': '#5d6b74',
    notApplicable: '#55524e',
    'cluster.HH': '#b7efff',
    'cluster.HL': '#3d97ba',
    'cluster.LH': '#8a5c1c',
    'cluster.LL': '#f8ad3c',
    'cluster.none': '#39444b',
    ocean: '#0e161b',
    land: '#182127',
    water: '#101c23',
    river: '#1f3039',
    border: '#0e161b',
    districtBorder: '#0e161b',
    coast: '#47606d',
    selection: '#ffffff',
    hover: '#ffffff',
    marker: '#0e161b',
    label: '#f2f6f8',
    'label.halo': '#0e161b',
    'pair.0.0': '#005b9a',
    'pair.0.1': '#704c63',
    'pair.0.2': '#8e3d2c',
    'pair.1.0': '#4b8ed5',
    'pair.1.1': '#a57d95',
    'pair.1.2': '#c86f5b',
    'pair.2.0': '#a0c7ff',
    'pair.2.1': '#e2b8d1',
    'pair.2.2': '#ffaf9b',
    'pair.line': '#070c0f',
    'district.0': '#cf9a71',
    'district.1': '#7259ba',
    'district.2': '#ceeff3',
    'district.3': '#a95e1c',
    'district.4': '#82a1a0',
    'district.5': '#e7ef7c',
    'district.6': '#b496fe',
    'district.7': '#516e68',
    'gap.none': '#eeb260',
    'gap.has': '#2e8aad',
  },
};

/** The paint keys, the same in both schemes. */
export const PAINT_KEYS: readonly PaintKey[] = Object.keys(PALETTES.light);

/**
 * Hex colour of a key.
 * @throws RangeError on a key the palette lacks: data is checked against `PAINT_KEYS` when it is read.
 */
export function resolvePaint(key: PaintKey, scheme: ColorScheme): string {
  const color = PALETTES[scheme][key];
  if (color === undefined) throw new RangeError(`Unknown paint key: ${key}`);
  return color;
}
