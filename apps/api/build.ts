import { rolldown } from 'rolldown'

/**
 * The API and its worker as one file, `dist/main.js`: a process that reads its hundreds of sources one by one starts
 * several times slower. One file and no pieces that it would look for later: a process that runs has what it needs, though a
 * build beside it writes another one. What holds machine code stays where it is installed.
 */
const bundle = await rolldown({
  cwd: import.meta.dirname,
  input: 'src/main.ts',
  platform: 'node',
  external: [/^sharp/, /^@img/, /^@node-rs/, /\.node$/],
  logLevel: 'warn',
})
await bundle.write({ dir: 'dist', format: 'esm', sourcemap: true, cleanDir: true, codeSplitting: false })
