/** `pnpm bench [name …]`: prints ratios, decides nothing. */
const benches = {
  'p1-read': () => import('./p1-read.ts'),
  'p2-rls': () => import('./p2-rls.ts'),
  communes: () => import('./communes.ts'),
  home: () => import('./home.ts'),
  'p4-live': () => import('./p4-live.ts'),
  'vote-storm': () => import('./vote-storm.ts'),
  'p9-tenants': () => import('./p9-tenants.ts'),
  'p11-save': () => import('./p11-save.ts'),
  'p12-age': () => import('./p12-age.ts'),
  'p16-idle': () => import('./p16-idle.ts'),
  s4: () => import('./s4-enumeration.ts'),
  'charter-changes': () => import('./charter-changes.ts'),
  'statement-10k': () => import('./statement-10k.ts'),
  'account-page': () => import('./account-page.ts'),
  'fec-100k': () => import('./fec-100k.ts'),
  'ledger-proof': () => import('./ledger-proof.ts'),
  'p8-first-route': () => import('./p8-first-route.ts'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(1)
}
for (const [name, load] of Object.entries(benches))
  if (wanted.length === 0 || wanted.includes(name)) await (await load()).run()
process.exit(0)
