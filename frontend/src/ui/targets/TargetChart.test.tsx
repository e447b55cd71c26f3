import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { reached } from '../../testing/goals';
import { linear } from '../charts/scale';
import { TargetChart } from './TargetChart';
import { onPath } from './TargetTable';

// From 48 to 38 in three years: 44.67 after one of them, 41.33 after two, whatever was agreed between.
const PATH = [
  { day: '2007-12-31', value: 48 },
  { day: '2009-12-31', value: 46 },
  { day: '2010-12-31', value: 38 },
];

it('draws the straight way by which it is judged, with the milestones beside it', () => {
  const { container } = render(<TargetChart attainment={{ ...reached, path: PATH }} kind="GOAL" />);
  const drawn = container.querySelector('.target-plot .target-chart-path')?.getAttribute('d');
  const points = (drawn ?? '').split(/[ML]/).filter(Boolean);
  expect(points).toHaveLength(2);
  const [[fromX, fromY], [toX, toY]] = points.map((each) => each.split(',').map(Number)) as [
    [number, number],
    [number, number],
  ];
  const marks = container.querySelectorAll('.target-plot .target-chart-milestone');
  expect(marks).toHaveLength(1);
  const [, x, top] = /^M([\d.]+),([\d.]+)/.exec(marks[0]?.getAttribute('d') ?? '') ?? [];
  // The mark is where 46 is, and not where the way is on that day, at 41.33.
  const y = linear(48, 38, fromY, toY);
  expect(Number(top) + 4).toBeCloseTo(y(46), 1);
  expect(onPath(PATH, '2009-12-31')).toBeCloseTo(41.33, 2);
  expect(Number(x)).toBeCloseTo(fromX + ((toX - fromX) * 731) / 1096, 1);
  expect(screen.getByText('Zwischenziel')).toBeVisible();
  expect(screen.getByRole('img')).toHaveAccessibleName(/Zwischenziele: 46,0 % bis 31.12.2009\.$/);
});

it('has no word for milestones where there are none', () => {
  render(<TargetChart attainment={reached} kind="GOAL" />);
  expect(screen.queryByText('Zwischenziel')).not.toBeInTheDocument();
});
