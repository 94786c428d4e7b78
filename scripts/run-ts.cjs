// Runs a TypeScript file of the server side as it stands: `node scripts/run-ts.cjs <file.ts> [arguments]`.
// Also a require hook (`node -r ./scripts/run-ts.cjs`). Compiled text is kept in .cache/swc by content.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const Module = require('node:module');

const root = path.resolve(__dirname, '..');
const cacheFolder = path.join(root, '.cache', 'swc');
const configurationFile = path.join(root, '.swcrc');
const configuration = fs.readFileSync(configurationFile, 'utf8');
const compilerVersion = require('@swc/core/package.json').version;

function readCache(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

// A rename puts the text in place whole, so that processes started together never read half a file.
function writeCache(file, text) {
  try {
    fs.mkdirSync(cacheFolder, { recursive: true });
    const partial = `${file}.${process.pid}`;
    fs.writeFileSync(partial, text);
    fs.renameSync(partial, file);
  } catch {
    // A folder that cannot be written costs time only.
  }
}

function compile(filename) {
  const source = fs.readFileSync(filename, 'utf8');
  const key = createHash('sha1')
    .update(compilerVersion)
    .update(configuration)
    .update(filename)
    .update(source);
  const cached = path.join(cacheFolder, `${key.digest('hex')}.cjs`);
  const known = readCache(cached);
  if (known !== undefined) return known;
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(source, { filename, configFile: configurationFile, sourceMaps: 'inline' });
  writeCache(cached, code);
  return code;
}

// Reading the maps of all modules is a fifth of a start: a test that starts many processes does without.
if (process.env.SOURCE_MAPS !== 'off') process.setSourceMapsEnabled(true);
Module._extensions['.ts'] = (module, filename) => {
  module._compile(compile(filename), filename);
};

if (require.main === module) {
  const [file] = process.argv.splice(2, 1);
  if (file === undefined) {
    console.error('usage: node scripts/run-ts.cjs <file.ts> [arguments]');
    process.exit(2);
  }
  const entry = path.resolve(file);
  process.argv[1] = entry;
  // The file's own `require.main === module` must hold.
  Module._load(entry, null, true);
}
