// Values from JSON that share what is the same in them still say what they said.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharer } from '../../src/formats/share-values.ts';

it('changes nothing of what any values say', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const read: unknown[] = JSON.parse(JSON.stringify(values));
      const before = structuredClone(read);
      const share = sharer();
      for (const value of read) share(value);
      expect(read).toEqual(before);
    }),
  );
});

it('has empty lists be one, across all values that are given', () => {
  const [one, other] = [{ aliases: [] }, { deep: [{ sections: [] }] }];
  const share = sharer();
  share(one);
  share(other);
  expect(one.aliases).toBe(other.deep[0]?.sections);
});
