import { useAtlas } from '../../data/AtlasContext';
import type { ImportReport } from '../../data/import/contract';
import { useI18n } from '../../i18n/I18nContext';
import { useImportWords } from './ImportWordsContext';

/** Accepted rows by district: what the person who made the file can check against their own totals. */
export function DistrictTotals({ report }: { readonly report: ImportReport }) {
  const { geography } = useAtlas();
  const { report: words } = useImportWords();
  const { format } = useI18n();
  const { districts, intake, coveredRegions } = report;
  return (
    <table className="import-table">
      <caption className="import-table__caption">{words.districts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.district}</th>
          <th scope="col">{words.districtRows}</th>
          <th scope="col">{words.districtRegions}</th>
        </tr>
      </thead>
      <tbody>
        {districts.map(({ districtId, rows, regions }) => (
          <tr key={districtId}>
            <th scope="row">{format.pick(geography.districtById.get(districtId)?.name ?? UNNAMED)}</th>
            <td>{format.number(rows)}</td>
            <td>{format.number(regions)}</td>
          </tr>
        ))}
        {intake.unmatched > 0 && (
          <tr>
            <th scope="row">{words.unmatched}</th>
            <td>{format.number(intake.unmatched)}</td>
            <td />
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{format.number(intake.accepted)}</td>
          <td>{format.number(coveredRegions)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const UNNAMED = { ru: '—', en: '—' };
