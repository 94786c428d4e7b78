/** Names of files that a report can be filled from; the server's own exports are among them. */
export const formFileEndings = '.xlsx,.csv,.tsv,.txt';
