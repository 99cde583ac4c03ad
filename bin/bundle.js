// Puts what `extract` needs into few files: of the half second until the first document was out, Node took most to open and compile
// the reader's 150 modules, and to evaluate their tables. Runs behind tsc, in `npm run build` and at the first run; without the
// bundle the command line runs from its modules. Takes the named operations along, which are no modules.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

const dist = new URL('../dist/', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, dist));
const load = (file) => import(pathToFileURL(file).href);
const folders = readdirSync(path('etl/transform/languages'), { withFileTypes: true }).filter((it) => it.isDirectory());
const languages = folders.map(({ name }) => `transform/languages/${name}/index`);

/** Writes a table beside the bundle, and gives the code that reads it: JSON is read in a third of the time that code takes. */
function toJson(name, table) {
  const json = JSON.stringify(table);
  if (!isDeepStrictEqual(JSON.parse(json), table)) throw new Error(`"${name}" holds what JSON cannot say.`);
  writeFileSync(path(`bundle/${name}.json`), json);
  return `JSON.parse(readFileSync(new URL('./${name}.json', import.meta.url), 'utf8'))`;
}

const READ = "import { readFileSync } from 'node:fs';";

/** `organizations` and `places`, as what they evaluate to. */
async function registryModule({ path: file }) {
  const name = basename(file, '.js');
  return { contents: `${READ} export const ${name} = ${toJson(name, (await load(file))[name])};` };
}

/** The letters of all scripts, half a megabyte: read when a text first holds one that has no plainer form. */
async function scriptsModule({ path: file }) {
  const { default: block } = await load(file);
  const blocks = Array.from({ length: 0x110000 / 256 }, (_, number) => block(number) ?? '');
  return {
    contents: `${READ} let blocks; export default (number) => (blocks ??= ${toJson('scripts', blocks)})[number];`,
  };
}

const tablesAsJson = {
  name: 'tables-as-json',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^any-ascii$/ }, () => ({ path: fileURLToPath(import.meta.resolve('any-ascii')) }));
    onLoad({ filter: /registry[\\/](?:organizations|places)\.js$/ }, registryModule);
    onLoad({ filter: /any-ascii[\\/]block\.js$/ }, scriptsModule);
  },
};

// GraphiQL opens them, from beside the compiled modules.
rmSync(path('schema/operations'), { recursive: true, force: true });
cpSync(new URL('../schema/operations', import.meta.url), path('schema/operations'), { recursive: true });

rmSync(path('bundle'), { recursive: true, force: true });
mkdirSync(path('bundle'));
await build({
  // The reader looks for its languages in a folder beside itself: they stay files of their own, with the same names.
  entryPoints: [
    { in: path('cli/main.js'), out: 'main' },
    // The process for hostile files is looked for beside whatever starts it, and everything shared lies in this folder.
    { in: path('etl/extract/confined/confined-process.js'), out: 'confined-process' },
    ...languages.map((name) => ({ in: path(`etl/${name}.js`), out: name })),
  ],
  outdir: path('bundle'),
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  packages: 'external',
  // What extract never loads. Decorated classes must keep their names, which a bundler changes where two are the same.
  external: [path('api/*'), path('jobs/*')],
  plugins: [tablesAsJson],
  logLevel: 'warning',
});
