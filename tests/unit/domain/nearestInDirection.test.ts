import { expect, it } from 'vitest';
import { nearestInDirection } from '../../../src/domain/nearestInDirection';

const places = [
  { id: 'here', at: [0, 0] },
  { id: 'east', at: [10, 1] },
  { id: 'near-south-east', at: [4, 4.5] },
  { id: 'far-east', at: [50, 0] },
  { id: 'north', at: [1, -10] },
] as const;

it('goes to the nearest region straight ahead', () => {
  expect(nearestInDirection([0, 0], 'right', places)).toBe('east');
  expect(nearestInDirection([0, 0], 'up', places)).toBe('north');
  expect(nearestInDirection([0, 0], 'down', places)).toBe('near-south-east');
});

it('stays where nothing lies that way', () => {
  expect(nearestInDirection([0, 0], 'left', places)).toBeNull();
});

it('never leads to the region it starts from', () => {
  expect(nearestInDirection([50, 0], 'right', places)).toBeNull();
});
