export { readEnvironment, StartError, type Environment } from './environment';
export { environmentTable } from './environment-table';
export { PROJECT_ROOT } from './project-root';
