// Reads a JSON list of XML texts from standard input, prints the first fault of each that has one.
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');

const { DOMParser } = new JSDOM().window;
const faults = JSON.parse(readFileSync(0, 'utf8'))
  .map((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'))
  .filter((fault) => fault !== null)
  .map((fault) => fault.textContent);
console.log(JSON.stringify(faults));
