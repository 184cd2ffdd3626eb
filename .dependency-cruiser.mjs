import { contexts } from './scripts/contexts.mjs'

const layers = ['packages/core', 'packages/db', 'apps/api', 'apps/web']
const tests = '\\.(test|fixture)\\.tsx?$'

/** A context imports no context after it, in its own layer or below. */
const contextRules = contexts.slice(0, -1).map((context, place) => ({
  name: `context-order-${context}`,
  comment: `${context} may import only the contexts before it (ARCHITECTURE.md)`,
  severity: 'error',
  from: { path: `^(${layers.join('|')})/src/${context}/`, pathNot: tests },
  to: { path: `^(${layers.join('|')})/src/(${contexts.slice(place + 1).join('|')})/` },
}))

/** What another context stores is reached through its use cases, never through its queries. */
const queryRules = contexts.slice(1).map(context => ({
  name: `own-queries-${context}`,
  comment: `apps/api/src/${context} reaches other contexts' rows through their use cases`,
  severity: 'error',
  from: { path: `^apps/api/src/${context}/`, pathNot: tests },
  to: { path: '^packages/db/src/', pathNot: `^packages/db/src/(${context}/|shared/|testing/|connection/)` },
}))

/** What lies on top of a context of web is what its parts share: it imports none of them. */
const partRule = {
  name: 'parts-below-what-they-share',
  severity: 'error',
  from: { path: `^apps/web/src/(${contexts.join('|')})/[^/]+$`, pathNot: tests },
  to: { path: '^apps/web/src/$1/[^/]+/' },
}

/** In db, below and above the contexts: how rows are reached knows none of them, what is done with all follows them. */
const dbRules = [
  {
    name: 'connection-knows-no-context',
    severity: 'error',
    from: { path: '^packages/db/src/connection/', pathNot: tests },
    to: { path: `^packages/db/src/(${contexts.slice(1).join('|')}|personal-data|server|testing)/` },
  },
  {
    name: 'personal-data-after-every-context',
    severity: 'error',
    from: { path: `^packages/db/src/(${contexts.join('|')})/`, pathNot: tests },
    to: { path: '^packages/db/src/personal-data/' },
  },
]

/** How a call comes in and a mutation is answered: every context stands on it, so that it knows none but who is there. */
const boundaryRule = {
  name: 'boundary-knows-identity-alone',
  severity: 'error',
  from: { path: '^apps/api/src/boundary/', pathNot: tests },
  to: {
    path: `^apps/api/src/(${contexts.filter(one => one !== 'identity').join('|')}|wiring|files|personal-data)/`,
  },
}

const only = (name, from, allowed) => ({
  name: `layer-${name}`,
  severity: 'error',
  from: { path: `^${from}/src/`, pathNot: tests },
  to: {
    path: '^(packages|apps)/',
    pathNot: `^(${allowed.map(one => (one.endsWith('$') ? one : `${one}/`)).join('|')})`,
  },
})

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^packages/(core|db)/src', pathNot: `${tests}|tables\\.ts$|\\.d\\.ts$` },
      to: {},
    },
    ...contextRules,
    ...queryRules,
    partRule,
    ...dbRules,
    boundaryRule,
    only('core', 'packages/core', ['packages/core']),
    only('db', 'packages/db', ['packages/core', 'packages/db']),
    only('ui', 'packages/ui', ['packages/ui']),
    // Of ui only what draws without React: pages that the server writes look like the others.
    only('api', 'apps/api', ['packages/core', 'packages/db', 'packages/ui/src/[a-z-]+\\.ts$', 'apps/api']),
    only('web', 'apps/web', ['packages/core', 'packages/ui', 'apps/web', 'apps/api/types']),
    {
      name: 'core-is-pure',
      comment: 'core runs in the browser too',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'temporal-behind-one-file',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: `^packages/core/src/shared/time\\.ts$|${tests}` },
      to: { path: 'temporal-polyfill' },
    },
    {
      name: 'lucia-behind-one-file',
      comment: 'replaceable: decision 0004',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/identity/sessions\\.ts$' },
      to: { path: 'node_modules/lucia/' },
    },
    {
      name: 'wiring-is-imported-at-the-top-only',
      severity: 'error',
      from: { path: `^apps/api/src/(${contexts.join('|')})/`, pathNot: tests },
      to: { path: '^apps/api/src/wiring/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|types|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
