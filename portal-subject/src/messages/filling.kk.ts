/** Filling a report: what stands beside the cells, files in and out. */
export const filling = {
  filling: {
    wrote: '{by}, {at}: {value} деп жазды',
  },
};
