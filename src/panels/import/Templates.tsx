import { Button } from '../../ui/Button';
import { ImportSection } from './ImportSection';
import { useImportWords } from './ImportWordsContext';

const SHAPES = ['objects', 'regions'] as const;
const FORMATS = ['xlsx', 'csv'] as const;

export type TemplateShape = (typeof SHAPES)[number];
export type TemplateFormat = (typeof FORMATS)[number];

interface TemplatesProps {
  readonly onDownload: (shape: TemplateShape, format: TemplateFormat) => void;
}

/** Tables to be filled in: what the atlas reads without any mapping by hand. */
export function Templates({ onDownload }: TemplatesProps) {
  const { templates } = useImportWords();
  return (
    <ImportSection heading={templates.heading}>
      <p className="import-hint">{templates.hint}</p>
      <div className="import-templates">
        {SHAPES.map((shape) => (
          <div key={shape} className="import-templates__row">
            <span>{templates.shapes[shape]}</span>
            {FORMATS.map((format) => (
              <Button
                key={format}
                aria-label={templates.download(templates.shapes[shape], format.toUpperCase())}
                onClick={() => onDownload(shape, format)}
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </div>
        ))}
      </div>
    </ImportSection>
  );
}
