/** The order of the groups that scripts/lib/together.mjs wrote; what belongs to none is short and comes last, as it came. */
const numberOf = ({ path }) => Number(/\/together\/[a-z]+-(\d+)\.test\.js$/.exec(path)?.[1] ?? Infinity);

module.exports = class InOrder {
  sort(tests) {
    const numbered = tests.map((test) => ({ test, number: numberOf(test) }));
    numbered.sort((left, right) => (left.number === right.number ? 0 : left.number - right.number));
    return numbered.map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
