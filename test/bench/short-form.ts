/** BENCH_SHORT=true: smaller and shorter, to see within seconds that everything works and stands in a sound ratio. */
export const SHORT = process.env['BENCH_SHORT'] === 'true';
