export { readEnvironment, StartError, type Environment } from './environment';
export { environmentTable } from './environment-table';
