import { useId } from 'react';
import { divergingPaints } from '../../../domain/analysis/classify';
import { paintValue, sequentialPaints } from '../../../domain/palette';
import { PALETTE_NAMES, type PaletteName } from '../../../domain/view';
import { patchView, useView } from '../../../state/viewStore';
import { useClassWords } from './classWords';

const SAMPLE = 6;

const sampleOf = (palette: PaletteName) =>
  palette === 'diverging'
    ? divergingPaints(SAMPLE / 2, SAMPLE / 2)
    : sequentialPaints(SAMPLE, palette === 'blue' ? 'seq' : palette);

/** The palettes, each with a strip of its colours. */
export function PaletteChoice() {
  const words = useClassWords();
  const name = useId();
  const current = useView((view) => view.palette);
  return (
    <fieldset className="class-settings__palettes">
      <legend className="class-settings__legend">{words.palette}</legend>
      {PALETTE_NAMES.map((palette) => (
        <label key={palette} className="class-settings__palette">
          <input
            type="radio"
            name={name}
            checked={palette === current}
            onChange={() => patchView({ palette })}
          />
          <svg className="class-settings__strip" aria-hidden="true">
            {sampleOf(palette).map((paint, i) => (
              <rect
                key={paint}
                x={`${(i * 100) / SAMPLE}%`}
                width={`${100 / SAMPLE}%`}
                height="100%"
                fill={paintValue(paint)}
              />
            ))}
          </svg>
          {words.palettes[palette]}
        </label>
      ))}
    </fieldset>
  );
}
