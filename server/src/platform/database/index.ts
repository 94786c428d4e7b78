export { withAdvisoryLock } from './advisory-lock';
export {
  openDataSource,
  openReadingLanes,
  openReadingPool,
  runMigrations,
  type DataSourceOptions,
} from './data-source';
export { keepSecret, prepareDataFolder } from './data-folder';
export {
  APP_ROLE,
  OWNER_ROLE,
  prepareOwner,
  prepareRoles,
  READER_ROLE,
  urlAs,
  type DatabaseUrls,
} from './database-roles';
export { emptyDatabase } from './empty-database';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
export { checkPort, findFreePort } from './free-port';
export { isRunning, isSameProcess, markOf, type ProcessMark } from './living-process';
export { openDatabase, type OpenDatabase } from './open-database';
