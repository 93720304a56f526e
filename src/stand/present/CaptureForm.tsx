import { useRef } from 'react';
import { LANGUAGES, type Language } from '../../domain/text';
import { usePresentWords } from './presentWords';
import type { SceneWriting } from './storyDraft';

const PARTS = ['title', 'text', 'notes'] as const;

interface CaptureFormProps {
  readonly onAdd: (writing: SceneWriting) => void;
}

/** Words to the view on screen, in both languages: a scene without a translation is not added. */
export function CaptureForm({ onAdd }: CaptureFormProps) {
  const { draft: words } = usePresentWords();
  const form = useRef<HTMLFormElement>(null);
  const labels = { title: words.sceneTitle, text: words.sceneText, notes: words.sceneNotes };
  const languageNames: Readonly<Record<Language, string>> = { ru: words.inRussian, en: words.inEnglish };
  const read = (data: FormData, part: string) => {
    const field = (language: Language) => {
      const value = data.get(`${part}-${language}`);
      return typeof value === 'string' ? value.trim() : '';
    };
    return { ru: field('ru'), en: field('en') };
  };
  /* Notes may be left out, but not in one language alone; a line of blanks is none. */
  const demand = () => {
    for (const part of PARTS) {
      const fields = LANGUAGES.map((language) => form.current?.elements.namedItem(`${part}-${language}`));
      const areas = fields.filter((field) => field instanceof HTMLTextAreaElement);
      const isWanted = part !== 'notes' || areas.some(({ value }) => value.trim() !== '');
      for (const area of areas) area.required = isWanted;
    }
  };
  return (
    <form
      ref={form}
      className="capture-form"
      onInput={demand}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const [title, text, notes] = [read(data, 'title'), read(data, 'text'), read(data, 'notes')];
        if ([title.ru, title.en, text.ru, text.en].includes('')) return;
        onAdd({ title, text, notes });
        event.currentTarget.reset();
        demand();
      }}
    >
      {PARTS.map((part) => (
        <fieldset key={part} className="capture-form__part">
          <legend>{labels[part]}</legend>
          {LANGUAGES.map((language) => (
            <label key={language} className="capture-form__field">
              {languageNames[language]}
              <textarea
                name={`${part}-${language}`}
                lang={language}
                rows={part === 'title' ? 1 : 2}
                required={part !== 'notes'}
              />
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button button--solid">
        {words.add}
      </button>
    </form>
  );
}
