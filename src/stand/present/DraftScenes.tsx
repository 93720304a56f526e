import type { Story } from '../../domain/story';
import { useI18n } from '../../i18n/I18nContext';
import { Button } from '../../ui/Button';
import { ButtonIcon } from '../../ui/ButtonIcon';
import { usePresentWords } from './presentWords';
import { moveScene, removeScene } from './storyDraft';

interface DraftScenesProps {
  readonly draft: Story;
  readonly onChange: (draft: Story) => void;
}

/** The scenes of a draft in their order, to be moved and removed. */
export function DraftScenes({ draft, onChange }: DraftScenesProps) {
  const { draft: words } = usePresentWords();
  const { format } = useI18n();
  return (
    <ol className="draft-scenes">
      {draft.scenes.map(({ id, title: titles }, index) => {
        const title = format.pick(titles);
        return (
          <li key={id} className="draft-scenes__scene">
            <span className="draft-scenes__title">{title}</span>
            <Button
              variant="icon"
              aria-label={words.up(title)}
              disabled={index === 0}
              onClick={() => onChange(moveScene(draft, index, -1))}
            >
              <span className="draft-scenes__turned">
                <ButtonIcon sign="left" />
              </span>
            </Button>
            <Button
              variant="icon"
              aria-label={words.down(title)}
              disabled={index === draft.scenes.length - 1}
              onClick={() => onChange(moveScene(draft, index, 1))}
            >
              <span className="draft-scenes__turned">
                <ButtonIcon sign="right" />
              </span>
            </Button>
            <Button
              variant="icon"
              aria-label={words.remove(title)}
              onClick={() => onChange(removeScene(draft, index))}
            >
              <ButtonIcon sign="close" />
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
