import { plural } from '../plural';
import type { DisparityWords } from './disparity.ru';

const regions = (count: number) => plural('en', count, { one: 'region', other: 'regions' });
const borders = (count: number) => plural('en', count, { one: 'border', other: 'borders' });

export const disparity: DisparityWords = {
  heading: 'Disparity',
  regions: (count, written) => `${written} ${regions(count)}`,
  counted: (_, written, total, writtenTotal) =>
    `Computed for ${written} of ${writtenTotal} ${regions(total)}.`,
  unknown: (count, written) =>
    `Nothing is known of ${written} ${regions(count)}: they are left out, not counted as zero.`,
  notApplicable: (count, written) => `The indicator does not apply to ${written} ${regions(count)}.`,
  filteredOut: (count, written) => `The filter leaves out ${written} ${regions(count)}.`,
  incomplete:
    'The list is incomplete: only regions where something was found are known. The measures below describe what was found, not the country as a whole.',
  someUnknown: 'Some regions are not known: what follows is true of the known regions only.',
  tooFew: 'At least three regions with known values are needed.',
  undefinedMeasures:
    'Measures of inequality are not defined here: all known values are zero, or some are below zero.',
  summary: (half, leading, top, writtenTop) =>
    `The half of the regions with the lowest values has ${half} of the sum; the ${writtenTop} ${regions(top)} with the highest ${plural('en', top, { one: 'has', other: 'have' })} ${leading}.`,
  sumOfRates:
    'The indicator is a rate: “the sum” adds the values of the regions, which is a convention and not a total of the country.',
  print: 'Print',
  compiled: (date) => `Data set compiled: ${date}`,
  address: (address) => `Address: ${address}`,
  filter: (chosen) => `Filter: ${chosen}`,
  noFilter: 'No filter: the whole country, every object.',
  sources: (named) => `Sources: ${named}`,
  keyFigures: 'Key measures',
  keyMore: 'Go to the measure',
  keyNames: {
    gini: 'Gini index',
    theil: 'Theil: between / within',
    leading: 'Share of the top five (CR5)',
    lisa: 'In clusters (LISA)',
  },
  keyTheil: (between, within) => `${between} / ${within}`,
  keyPending: '…',
  lorenz: 'Lorenz curve',
  lorenzAlt: (half) => `Lorenz curve: the half of the regions with the lowest values has ${half} of the sum.`,
  lorenzReadout: (base, value) => `The ${base} of regions with the lowest values have ${value} of the sum.`,
  lorenzReadoutWeighted: (base, value, series) =>
    `With weights: the ${base} of the base (${series}) with the lowest values have ${value} of the sum.`,
  lorenzSlider: 'Share of regions with the lowest values',
  lorenzNote:
    'M. O. Lorenz, 1905. The further the curve lies from the straight line, the more uneven the distribution.',
  axisBase: 'Share of regions, lowest first',
  axisValue: 'Cumulative share of the sum',
  lineEqual: 'Full equality',
  lineRegions: 'Every region counts once',
  lineWeighted: (series) => `Weighted by: ${series}`,
  details: 'How it is computed',
  formula: 'Formula',
  source: 'Source',
  limits: 'What it cannot say',
  measures: {
    gini: {
      id: 'gini',
      title: 'Gini index',
      formula:
        'G = 1 − Σ pᵢ (Lᵢ + Lᵢ₋₁), regions from the lowest; pᵢ: the region’s share of the base, Lᵢ: the cumulative share',
      source: 'C. Gini, “Sulla misura della concentrazione e della variabilità dei caratteri”, 1914',
      limits:
        'Not which regions are behind, nor where they lie: different distributions can have the same index.',
    },
    hhi: {
      id: 'hhi',
      title: 'Herfindahl–Hirschman index',
      formula: 'HHI = Σ sᵢ², sᵢ: the region’s share of the sum; from 1/n to 1 (in percentages, to 10,000)',
      source: 'A. O. Hirschman, 1945; O. C. Herfindahl, 1950',
      limits: 'It follows the largest shares and hardly tells regions with small values apart.',
    },
    leading: {
      id: 'leading',
      title: 'Share of the top five regions (CR5)',
      formula: 'CR5 = s₁ + s₂ + s₃ + s₄ + s₅, sᵢ: shares of the sum, greatest first',
      source: 'M. Hall, N. Tideman, “Measures of Concentration”, 1967',
      limits: 'Nothing of the other regions.',
    },
    theil: {
      id: 'theil',
      title: 'Theil index: between and within districts',
      formula:
        'T = Σ sᵢ ln(sᵢ / pᵢ) = Σ s_g ln(s_g / p_g) + Σ s_g T_g; s: share of the sum, p: share of regions, g: district',
      source: 'H. Theil, 1967; decomposition: F. Bourguignon, 1979; A. F. Shorrocks, 1980',
      limits: 'It depends on how regions are grouped into districts, and does not explain the differences.',
    },
    zero: {
      id: 'zero',
      title: 'Share of regions with zero',
      formula: 'z = n₀ / n, n₀: regions whose known value is zero; n: all regions with a known value',
      source: 'A share by definition',
      limits: 'A region of which nothing is known is not a zero: there may be more zeros than known.',
    },
    moran: {
      id: 'moran',
      title: 'Moran’s I',
      formula:
        'I = Σᵢ zᵢ Σⱼ wᵢⱼ zⱼ / Σ zᵢ²; neighbours share a border or a corner, the weights of a row add up to 1',
      source:
        'P. A. P. Moran, “Notes on Continuous Stochastic Phenomena”, 1950; A. D. Cliff, J. K. Ord, 1981',
      limits: 'One number for the whole: not where like regions lie side by side, nor why.',
    },
    geary: {
      id: 'geary',
      title: 'Geary’s C',
      formula:
        'C = (n − 1) / 2n · Σᵢⱼ wᵢⱼ (xᵢ − xⱼ)² / Σ (xᵢ − x̄)²; 1: placed at random, below 1: neighbours are alike',
      source: 'R. C. Geary, “The Contiguity Ratio and Statistical Mapping”, 1954',
      limits: 'Sensitive to single large differences between neighbours; it may disagree with Moran’s I.',
    },
    lisa: {
      id: 'lisa',
      title: 'Local clusters (LISA)',
      formula:
        'Iᵢ = zᵢ Σⱼ wᵢⱼ zⱼ; significance by conditional permutation. Not corrected: one-sided pseudo-p ≤ 0.05, as in GeoDa. Corrected: two-sided pseudo-p, share of false clusters at most 0.05',
      source:
        'L. Anselin, “Local Indicators of Spatial Association”, 1995; correction: Y. Benjamini, Y. Hochberg, 1995',
      limits:
        'Likeness to neighbours, not its cause. A region not listed need not be ordinary: no significance was established.',
    },
    joins: {
      id: 'joins',
      title: 'Regions of one class side by side',
      formula:
        'Borders yes–yes, yes–no and no–no are counted and compared with random placements of as many “yes”',
      source: 'P. A. P. Moran, “The Interpretation of Statistical Maps”, 1948; A. D. Cliff, J. K. Ord, 1981',
      limits: 'Every border counts the same, whatever its length. Lying side by side proves no influence.',
    },
    gapJoins: {
      id: 'gapJoins',
      title: 'Gap next to gap',
      formula:
        'Borders gap–gap, gap–object and object–object are counted and compared with random placements of as many gaps',
      source: 'P. A. P. Moran, “The Interpretation of Statistical Maps”, 1948; A. D. Cliff, J. K. Ord, 1981',
      limits:
        'Every border counts the same, whatever its length. Regions of which nobody says whether they have an object are left out and make no border.',
    },
    crossTable: {
      id: 'crossTable',
      title: 'Gap and participation in the programme',
      formula:
        'φ = (ad − bc) / √((a + b)(c + d)(a + c)(b + d)), odds ratio ad / bc; a, b: gap, c, d: there is an object; a, c: takes part. p: Fisher’s exact test, two-sided',
      source:
        'G. U. Yule, “On the Methods of Measuring Association Between Two Attributes”, 1912; R. A. Fisher, “The Logic of Inductive Inference”, 1935',
      limits:
        'An association is no cause: the programme may have chosen regions by their gap. A region of which no participation is reported is not counted as staying out, and is not in the table.',
    },
    crossedJoins: {
      id: 'crossedJoins',
      title: 'Gap next to participant',
      formula:
        'J = Σᵢ xᵢ Σⱼ wᵢⱼ zⱼ; xᵢ = 1: gap, zⱼ = 1: takes part, wᵢⱼ = 1: common border. Gaps stay in place, participation is placed at random',
      source:
        'L. Anselin, Xun Li, “Operational Local Join Count Statistics for Cluster Detection”, 2019; A. D. Cliff, J. K. Ord, 1981',
      limits:
        'A region of the gap may take part itself: the number depends on that, too, not on neighbours alone. It proves no effect of the programme.',
    },
  },
  gini: (greatest) => `Zero: all regions have the same; ${greatest}: one region has all.`,
  giniWeighted: (series, date, value) => `Weighted (${series}, ${date}): ${value}.`,
  withoutWeight: (count, written) =>
    `No weight is published for ${written} ${regions(count)}: left out of the weighted index.`,
  noWeight: 'No weighted index: for these values a weight is not defined or not published.',
  hhi: (equivalent, written, least) =>
    `About as concentrated as an equal split among ${written} ${regions(equivalent)}; with all regions equal the index would be ${least}.`,
  leading: (share, names) => `${names} together have ${share} of the sum.`,
  leadingTied: 'At least one more region has the same value as the last one listed.',
  theil: (between, within) =>
    `Differences between districts make ${between} of the inequality, differences within districts ${within}.`,
  theilOne: (district) =>
    `All regions measured are of one district (${district}): a split between and within districts does not apply.`,
  theilTotal: 'T, all inequality',
  theilBetween: 'between districts',
  theilWithin: 'within districts',
  theilNone: 'All known values are equal: there is nothing to divide.',
  theilCaption: 'Contributions of the districts',
  theilDistrict: 'District',
  theilBase: 'Share of regions',
  theilValue: 'Share of the sum',
  theilContribution: 'Contribution',
  theilNote: 'Below zero: the district has less than its number of regions would give it.',
  zero: (count, written, known) => `The value is zero in ${written} ${regions(count)} of ${known} known.`,
  noZero: (known) => `There is no zero among ${known} known values.`,
  placeHeading: 'Who lies beside whom',
  pending: 'Comparing the regions with their neighbours…',
  failed:
    'Regions could not be compared with their neighbours. The other measures hold; reload the page to try again.',
  noPattern:
    'Neighbours are not compared: fewer than three known regions adjoin, or all values are the same.',
  method: (permutations, seed) =>
    `Significance by ${permutations} random permutations (seed ${seed}), one-sided pseudo-p: the same computation gives the same result.`,
  moranAlike: (value, expected, p) =>
    `Neighbours are more alike than if placed at random: I = ${value}, expected ${expected}, pseudo-p = ${p}.`,
  moranUnlike: (value, expected, p) =>
    `Neighbours differ more than if placed at random: I = ${value}, expected ${expected}, pseudo-p = ${p}.`,
  moranChance: (value, expected, p) =>
    `No difference from random placement is established: I = ${value}, expected ${expected}, pseudo-p = ${p}.`,
  gearyAlike: (value, p) =>
    `Values of neighbours lie closer than if placed at random: C = ${value}, expected 1, pseudo-p = ${p}.`,
  gearyUnlike: (value, p) =>
    `Values of neighbours lie further apart than if placed at random: C = ${value}, expected 1, pseudo-p = ${p}.`,
  gearyChance: (value, p) =>
    `No difference from random placement is established: C = ${value}, expected 1, pseudo-p = ${p}.`,
  islands: (names) => `Without land neighbours, therefore left out: ${names}.`,
  cutOff: (names) => `Without a neighbour whose value is known, therefore left out: ${names}.`,
  clusters: {
    HH: 'High values among high ones',
    LL: 'Low values among low ones',
    HL: 'A high value among low ones',
    LH: 'A low value among high ones',
  },
  noCluster: {
    none: 'Not significant',
    noNeighbours: 'No neighbours to compare with',
    notApplicable: 'Not applicable',
    unknown: 'No data',
  },
  leftOut: 'Left out by the filter',
  mapKey: (label: string, regions: string) => `${label}: ${regions}`,
  clusterRule: 'Significance of clusters',
  clusterRules: { fdr: 'Corrected for the number of tests', none: 'Not corrected' },
  lisa: (count, written, n) =>
    count === 0
      ? `No significant cluster is established among the ${n} regions tested.`
      : `${written} ${regions(count)} of ${n} tested ${plural('en', count, { one: 'belongs to a cluster or stands out', other: 'belong to clusters or stand out' })}.`,
  chanceWarning: (expected, written) =>
    `There are many tests: up to ${written} ${regions(expected)} would be listed even if placed at random. The correction is stricter with these.`,
  none: 'none',
  question: 'Class to test',
  answersSummary: (label, yes, writtenYes, known) =>
    `Class “${label}”: ${writtenYes} ${regions(yes)} of ${known} known.`,
  allSame: 'All known regions give the same answer: there is nothing to compare.',
  joinsMore: (label, observed, expected, p) =>
    `Regions of class “${label}” adjoin each other more often than if placed at random: ${observed} common borders, expected ${expected}, pseudo-p = ${p}.`,
  joinsFewer: (label, observed, expected, p) =>
    `Regions of class “${label}” adjoin each other less often than if placed at random: ${observed} common borders, expected ${expected}, pseudo-p = ${p}.`,
  joinsChance: (label, observed, expected, p) =>
    `For class “${label}” no difference from random placement is established: ${observed} common borders, expected ${expected}, pseudo-p = ${p}.`,
  joinsTotal: (joins, written) => `${written} ${borders(joins)} between regions with known answers.`,
  joinsKind: 'Borders',
  joinsObserved: 'Found',
  joinsExpected: 'Expected',
  joinsP: 'Pseudo-p',
  bothYes: (label) => `“${label}” on both sides`,
  different: (label) => `“${label}” on one side`,
  bothNo: 'Other classes on both sides',
  gapHeading: 'Gap and programme',
  gapLabel: 'Gap',
  gapBothNo: 'An object on both sides',
  gapCounted: (none, writtenNone, has, writtenHas) =>
    `Gap, no object that meets the requirements: ${writtenNone} ${regions(none)}; with such an object: ${writtenHas} ${regions(has)}.`,
  gapUnknown: (count, written) =>
    `Of ${written} ${regions(count)} nobody says whether there is such an object: left out.`,
  gapAlike:
    'Gaps are not compared with their neighbours: fewer than three known regions adjoin, or all give the same answer.',
  noneOutside: (reported, writtenReported, silent, writtenSilent) =>
    `Cannot be computed: participation is reported of ${writtenReported} ${regions(reported)}, and nothing is known of ${writtenSilent} ${regions(silent)}. No region is known not to take part, and no information is not “no”: there is nobody to compare participants with.`,
  oneAnswer: (known, written) =>
    `Cannot be computed: both object and participation are known of ${written} ${regions(known)}, and one of the two answers is the same in all.`,
  crossCounts: (both, inGap, writtenGap, second, others, writtenOthers) =>
    `In the programme: ${both} of ${writtenGap} ${regions(inGap)} in the gap and ${second} of ${writtenOthers} ${regions(others)} with an object.`,
  byConstruction:
    'They coincide because the scenario is made so: its participants are exactly the regions in the gap. Of any real association this says nothing, so neither p nor an odds ratio is given.',
  crossMore: (phi, p) => `The programme is found more often where the gap is: φ = ${phi}, p ${p}.`,
  crossLess: (phi, p) => `The programme is found less often where the gap is: φ = ${phi}, p ${p}.`,
  crossChance: (phi, p) => `No association of gap and participation is established: φ = ${phi}, p ${p}.`,
  odds: (ratio) => `Odds ratio: ${ratio}.`,
  noOdds: 'The odds ratio is not defined: a cell of the table is empty.',
  crossLeftOut: (count, written) =>
    `Left out: ${written} ${regions(count)} of which the object or the participation is not known.`,
  crossedMore: (observed, expected, p) =>
    `Next to a gap participants are found more often than if placed at random: ${observed} pairs of neighbours, expected ${expected}, pseudo-p = ${p}.`,
  crossedFewer: (observed, expected, p) =>
    `Next to a gap participants are found less often than if placed at random: ${observed} pairs of neighbours, expected ${expected}, pseudo-p = ${p}.`,
  crossedChance: (observed, expected, p) =>
    `No difference from participants placed at random is established: ${observed} pairs of neighbours, expected ${expected}, pseudo-p = ${p}.`,
  crossedSame: (observed) =>
    `Pairs “region in the gap, neighbour that takes part”: ${observed}. In this scenario the participants are the regions in the gap, so the number only counts the borders gap–gap twice and adds nothing.`,
};
