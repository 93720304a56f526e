import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sceneToLonLat } from '../../../src/map/projection';
import { scenePath } from '../../../src/map/scenePath';

const at = (x: number, y: number): Position => [...sceneToLonLat([x, y])];

describe('scenePath', () => {
  it('closes rings and writes relative steps', () => {
    const ring = [at(10, 20), at(12.5, 20), at(12.5, 23), at(10, 20)];
    expect(scenePath({ type: 'Polygon', coordinates: [ring] })).toBe('M10 20l2.5 0 0 3z');
  });

  it('leaves out separators only where numbers still come apart', () => {
    const line = [at(10, 20), at(10.5, 20.5), at(10, 20.2), at(10.3, 22.2), at(11.3, 22.7)];
    expect(scenePath({ type: 'LineString', coordinates: line })).toBe('M10 20l.5.5-.5-.3.3 2 1 .5');
  });

  it('rounds points, not steps, so that a long line does not drift', () => {
    const line = Array.from({ length: 101 }, (_, index) => at(100 + index * 0.26, 100));
    const numbers =
      scenePath({ type: 'LineString', coordinates: line })
        .split('l')[1]
        ?.match(/-?\d*\.?\d+/g) ?? [];
    const totalX = numbers.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + Number(step), 0);
    expect(totalX).toBeCloseTo(26, 6);
  });

  it('takes more decimals for zooming in', () => {
    const line = [at(10, 20), at(10.234, 20.1)];
    expect(scenePath({ type: 'LineString', coordinates: line }, 2)).toBe('M10 20l.23.1');
    expect(scenePath({ type: 'LineString', coordinates: line }, 0)).toBe('');
  });

  it('writes tens and hundreds whole', () => {
    const line = [at(100, 200), at(200, 300)];
    expect(scenePath({ type: 'LineString', coordinates: line })).toBe('M100 200l100 100');
    expect(scenePath({ type: 'LineString', coordinates: line }, 0)).toBe('M100 200l100 100');
  });

  it('joins the parts of multi-geometries and drops an islet smaller than its grid', () => {
    const part = (x: number) => [[at(x, 20), at(x + 1, 20), at(x + 1, 21), at(x, 20)]];
    const islet = [[at(50, 50), at(50.01, 50), at(50.01, 50.01), at(50, 50)]];
    const path = scenePath({ type: 'MultiPolygon', coordinates: [part(10), islet, part(30)] });
    expect(path).toBe('M10 20l1 0 0 1zM30 20l1 0 0 1z');
    const lines = scenePath({
      type: 'MultiLineString',
      coordinates: [
        [at(1, 1), at(2, 1)],
        [at(3, 1), at(4, 1)],
      ],
    });
    expect(lines).toBe('M1 1l1 0M3 1l1 0');
  });

  it('does not cut or bend at 180°', () => {
    const path = scenePath({
      type: 'LineString',
      coordinates: [
        [179, 67],
        [181, 67],
      ],
    });
    expect(path.match(/M/g)).toHaveLength(1);
    expect(path.match(/-?\d*\.?\d+/g)).toHaveLength(4);
  });

  it('refuses what has no path', () => {
    expect(() => scenePath({ type: 'Point', coordinates: [0, 0] })).toThrow('Point');
  });
});
