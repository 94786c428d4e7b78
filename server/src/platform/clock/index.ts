export { systemClock, type Clock, type ClockSettings } from './clock';
