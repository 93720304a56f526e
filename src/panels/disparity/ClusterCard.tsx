import {
  ALPHA,
  CLUSTERS,
  countClustered,
  type ClusterRule,
  type Clusters,
} from '../../domain/disparityPattern';
import type { LocalMoranResult } from '../../domain/statistics/localMoran';
import { useI18n } from '../../i18n/I18nContext';
import { RadioPills } from '../../ui/RadioPills';
import { BinSwatch } from '../legend/BinSwatch';
import { ClusterMap, clusterPaint } from './ClusterMap';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';
import { RegionNames } from './RegionNames';

interface ClusterCardProps {
  readonly local: LocalMoranResult;
  /** The clusters under the rule in force. */
  readonly groups: Clusters;
  readonly rule: ClusterRule;
  readonly onRule: (rule: ClusterRule) => void;
}

/** Where like lies beside like, by name. */
export function ClusterCard({ local, groups, rule, onRule }: ClusterCardProps) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const count = countClustered(groups);
  const tested = local.regions.length;
  // Both tails are looked at: each of them has its own five in a hundred.
  const byChance = Math.round(2 * ALPHA * tested);
  return (
    <MeasureCard text={words.measures.lisa} value={null} isWide>
      <RadioPills
        legend={words.clusterRule}
        options={(['none', 'fdr'] as const).map((value) => ({ value, label: words.clusterRules[value] }))}
        value={rule}
        onChange={onRule}
      />
      <p>{words.lisa(count, format.number(count), format.number(tested))}</p>
      {rule === 'none' && <p>{words.chanceWarning(byChance, format.number(byChance))}</p>}
      <ClusterMap local={local} groups={groups} />
      <dl className="clusters">
        {CLUSTERS.map((cluster) => (
          <div key={cluster} className="clusters__row">
            <dt className="clusters__name">
              <BinSwatch paint={clusterPaint(cluster)} isUnknown={false} />
              {words.mapKey(
                `${words.clusters[cluster]} (${cluster})`,
                format.number(groups.get(cluster)?.length ?? 0),
              )}
            </dt>
            <dd>
              <RegionNames ids={(groups.get(cluster) ?? []).map(({ id }) => id)} />
            </dd>
          </div>
        ))}
      </dl>
    </MeasureCard>
  );
}
