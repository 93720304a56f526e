import expected from './expectations.json' with { type: 'json' };

/** A region lies within so many cells of an edge of the country or of a district. */
interface EdgeExpectation {
  readonly region: string;
  /** `top`, `right`, `bottom` or `left`. */
  readonly edge: string;
  /** `country` or a district. */
  readonly of: string;
  readonly within: number;
}

/** A region lies at least one row or column to this side of another. */
interface OrderExpectation {
  readonly region: string;
  /** `north`, `east`, `south` or `west`. */
  readonly direction: string;
  readonly of: string;
}

/** What readers of one country expect of particular regions: data, beside the code. */
export interface TileExpectations {
  readonly edges: readonly EdgeExpectation[];
  readonly orders: readonly OrderExpectation[];
  /** Orders that the search pursues and the checks do not demand. */
  readonly wishes: readonly OrderExpectation[];
}

export const EXPECTATIONS: TileExpectations = expected;

type Axis = 'column' | 'row';

/** An expectation as numbers: how far `sign * axis` of the region falls short of that of every one of `others`. */
export interface Requirement {
  readonly text: string;
  readonly region: number;
  readonly others: readonly number[];
  readonly axis: Axis;
  /** 1 where the region wants to be right or below, −1 where left or above. */
  readonly sign: 1 | -1;
  /** Cells by which the region may fall short; negative: must be ahead by as many. */
  readonly slack: number;
}

const SIDES: Readonly<Record<string, { readonly axis: Axis; readonly sign: 1 | -1 }>> = {
  top: { axis: 'row', sign: -1 },
  north: { axis: 'row', sign: -1 },
  bottom: { axis: 'row', sign: 1 },
  south: { axis: 'row', sign: 1 },
  left: { axis: 'column', sign: -1 },
  west: { axis: 'column', sign: -1 },
  right: { axis: 'column', sign: 1 },
  east: { axis: 'column', sign: 1 },
};

/** Expectations by the numbers of regions; throws a RangeError on a region, district or side that does not exist. */
export function toRequirements(
  { edges, orders }: Pick<TileExpectations, 'edges' | 'orders'>,
  ids: readonly string[],
  districts: ReadonlyMap<string, readonly number[]>,
): Requirement[] {
  const indexOf = (id: string) => {
    const index = ids.indexOf(id);
    if (index < 0) throw new RangeError(`expectations.json: no region ${id}`);
    return index;
  };
  const sideOf = (name: string) => {
    const side = SIDES[name];
    if (!side) throw new RangeError(`expectations.json: no side ${name}`);
    return side;
  };
  const membersOf = (name: string) => {
    const members = name === 'country' ? [...ids.keys()] : districts.get(name);
    if (!members) throw new RangeError(`expectations.json: no district ${name}`);
    return members;
  };
  return [
    ...edges.map(({ region, edge, of, within }) => ({
      text: `${region} within ${within} of the ${edge} of ${of}`,
      region: indexOf(region),
      others: membersOf(of),
      ...sideOf(edge),
      slack: within,
    })),
    ...orders.map(({ region, direction, of }) => ({
      text: `${region} ${direction} of ${of}`,
      region: indexOf(region),
      others: [indexOf(of)],
      ...sideOf(direction),
      slack: -1,
    })),
  ];
}

/** Cells missing to the requirement; 0 where it is met. */
export function shortfall(
  { region, others, axis, sign, slack }: Requirement,
  columns: ArrayLike<number>,
  rows: ArrayLike<number>,
): number {
  const values = axis === 'column' ? columns : rows;
  return Math.max(0, farthest(others, values, sign) - sign * (values[region] ?? 0) - slack);
}

function farthest(members: readonly number[], values: ArrayLike<number>, sign: 1 | -1): number {
  let most = -Infinity;
  for (const member of members) most = Math.max(most, sign * (values[member] ?? 0));
  return most;
}

/** The sum over all requirements, each edge that several speak of found once. */
export function createShortfall(
  requirements: readonly Requirement[],
  columns: ArrayLike<number>,
  rows: ArrayLike<number>,
): () => number {
  const groupOf = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const key = `${requirement.axis} ${requirement.sign} ${requirement.others.join()}`;
    groupOf.set(key, [...(groupOf.get(key) ?? []), requirement]);
  }
  const groups = [...groupOf.values()].flatMap((wishes) => (wishes[0] ? [{ ...wishes[0], wishes }] : []));
  return () => {
    let sum = 0;
    for (const { others, axis, sign, wishes } of groups) {
      const values = axis === 'column' ? columns : rows;
      const most = farthest(others, values, sign);
      for (const { region, slack } of wishes) sum += Math.max(0, most - sign * (values[region] ?? 0) - slack);
    }
    return sum;
  };
}
