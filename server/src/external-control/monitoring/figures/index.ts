/** What other rooms count by: apart from the room's own door, whose queries lead on to the reports that count by it. */
export { serviceFiguresOf, servicesRenderedOf, type RenderedService } from './count-figures';
