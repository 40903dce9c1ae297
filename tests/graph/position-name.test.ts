import { describe, expect, test } from 'vitest';
import { isPositionName, positionTitle } from '../../src/graph/position-name.ts';

describe('what is a name for a card', () => {
  test.each(['Director, Care', 'senior care manager', 'VP role in Care', 'CMO', '主任', 'vice president of Care'])(
    '%s',
    (text) => expect(isPositionName(text)).toBe(true),
  );

  test.each(['leader they support', 'executive', 'role on the executive team', 'higher level IC', 'management', ''])(
    'not %j',
    (text) => expect(isPositionName(text)).toBe(false),
  );
});

test('a card drops articles and begins with a capital', () => {
  expect(positionTitle('Director, the Care Manager')).toBe('Director, Care Manager');
  expect(positionTitle('VP role in Care')).toBe('VP, Care');
  expect(positionTitle('senior manager')).toBe('Senior manager');
});
