import { useState } from 'react';
import { ALPHA, CLUSTERS, groupClusters, type ClusterRule } from '../../domain/disparityPattern';
import type { LocalMoranResult } from '../../domain/statistics/localMoran';
import { useI18n } from '../../i18n/I18nContext';
import { RadioPills } from '../../ui/RadioPills';
import { BinSwatch } from '../legend/BinSwatch';
import { ClusterMap, clusterPaint } from './ClusterMap';
import { useDisparityWords } from './disparityWords';
import { MeasureCard } from './MeasureCard';
import { RegionNames } from './RegionNames';

/** Where like lies beside like, by name. */
export function ClusterCard({ local }: { readonly local: LocalMoranResult }) {
  const { format } = useI18n();
  const words = useDisparityWords();
  const [rule, setRule] = useState<ClusterRule>('none');
  const groups = groupClusters(local, rule);
  const count = [...groups.values()].reduce((sum, regions) => sum + regions.length, 0);
  const tested = local.regions.length;
  // Both tails are looked at: each of them has its own five in a hundred.
  const byChance = Math.round(2 * ALPHA * tested);
  return (
    <MeasureCard text={words.measures.lisa} value={null} isWide>
      <RadioPills
        legend={words.clusterRule}
        options={(['none', 'fdr'] as const).map((value) => ({ value, label: words.clusterRules[value] }))}
        value={rule}
        onChange={setRule}
      />
      <p>{words.lisa(count, format.number(count), format.number(tested))}</p>
      {rule === 'none' && <p>{words.chanceWarning(byChance, format.number(byChance))}</p>}
      <ClusterMap local={local} groups={groups} />
      <dl className="clusters">
        {CLUSTERS.map((cluster) => (
          <div key={cluster} className="clusters__row">
            <dt className="clusters__name">
              <BinSwatch paint={clusterPaint(cluster)} isUnknown={false} />
              {`${words.clusters[cluster]} (${cluster})`}
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
