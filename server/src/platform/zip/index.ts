export { readZip } from './read-zip';
export { writeZip, zipOf, type ZipEntry } from './write-zip';
