import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import './Headlines.css';
import { SourceMark } from './SourceMark';

/** The source mark stays on the line of the last word of its figure. */
const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1);
const beforeLastWord = (text: string) => text.slice(0, text.lastIndexOf(' ') + 1);

/** The figures printed large beside the title, each with the way to its source. */
export function Headlines() {
  const { dataset } = useAtlas();
  const { t, format } = useI18n();
  const cited = [...new Set(dataset.headlines.map(({ sourceId }) => sourceId))];
  return (
    <ul className="headlines" aria-label={t.figures.heading}>
      {dataset.headlines.map((headline) => (
        <li key={headline.id} className="headlines__item">
          <p className="headlines__value">{format.pick(headline.value)}</p>
          <div className="headlines__label">
            {beforeLastWord(format.pick(headline.label))}
            <span className="headlines__tail">
              {lastWord(format.pick(headline.label))}
              <SourceMark headline={headline} number={cited.indexOf(headline.sourceId) + 1} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
