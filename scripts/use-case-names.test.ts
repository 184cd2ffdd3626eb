import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contexts } from './contexts.mjs'
import { root } from './steps.ts'

/** What a router imports from files of that pattern: the name that it uses, and the file's name. */
const importsOf = (router: string, pattern: string): [name: string, file: string][] =>
  [...router.matchAll(new RegExp(`import \\{([^}]*)\\} from '${pattern}([a-z0-9-]+)\\.ts'`, 'g'))].flatMap(
    ([, names = '', file = '']) =>
      names
        .split(',')
        .map(name => name.trim().replace(/^.* as /, ''))
        .filter(name => name !== '' && !name.startsWith('type '))
        .map((name): [string, string] => [name, file]),
  )

const uses = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text)

/** The procedures of a router, each with its text up to the next one. */
const proceduresOf = (router: string): [name: string, text: string][] =>
  router
    .slice(router.search(/\brouter\(\{/))
    .split(/^ {2,4}(?=\w+: \w+(?:\.|$))/m)
    .slice(1)
    .map(text => [/^\w+/.exec(text)?.[0] ?? '', text])

/** Procedures whose input is that of one use case of this context in core, and that another file answers. */
const misnamed = (context: string, router: string): string[] => {
  const inputs = importsOf(router, `@reliance/core/${context}/`).filter(([name]) => name.endsWith('Input'))
  const useCases = importsOf(router, '\\./')
  return proceduresOf(router).flatMap(([procedure, text]) => {
    const answering = useCases.filter(([name]) => uses(text, name)).map(([, file]) => file)
    return inputs
      .filter(([name, file]) => uses(text, name) && !answering.includes(file))
      .map(([, file]) => `${context}.${procedure}: ${file}.ts ≠ ${answering.join('.ts, ')}.ts`)
  })
}

/** A part that has many procedures has a router of its own. */
const parts = [
  'assemblies/ballots',
  'assemblies/speaking',
  'assemblies/processes',
  'fund/dues',
  'fund/in-kind',
]
const routers = [...contexts, ...parts].flatMap((context): [string, string][] => {
  const file = path.join(root, 'apps/api/src', context, 'router.ts')
  return existsSync(file) ? [[context, readFileSync(file, 'utf8')]] : []
})

describe('a use case is a file with the same name in core and api', () => {
  it('answers every input of core in the file of its name', () => {
    expect(routers.flatMap(([context, router]) => misnamed(context, router))).toEqual([])
  })

  it('has read every procedure and what it takes', () => {
    const read = routers.flatMap(([, router]) => proceduresOf(router))
    const procedures = routers.flatMap(([, router]) => router.match(/\.(query|mutation)\(/g) ?? [])
    expect(read.length).toBe(procedures.length)
    const taking = routers.flatMap(([context, router]) => importsOf(router, `@reliance/core/${context}/`))
    expect(taking.filter(([name]) => name.endsWith('Input')).length).toBeGreaterThan(45)
  })

  it('finds a planted one', () => {
    const router = (file: string) => `
import { mayRead } from '@reliance/core/fund/powers.ts'
import {
  giveInput,
  type GiveInput,
} from '@reliance/core/fund/give.ts'
import { pageInput } from '@reliance/core/shared/paging.ts'
import { give } from './${file}.ts'
import { listGifts } from './list-gifts.ts'

export const fundRouter = router({
  gifts: spaceQuery.input(pageInput).query(reading(listGifts)),
  give: signedIn
    .input(z.extend(giveInput, requestInput))
    .mutation(({ ctx, input }) => give(ctx, input)),
})
`
    expect(misnamed('fund', router('give'))).toEqual([])
    expect(misnamed('fund', router('make-gift'))).toEqual(['fund.give: give.ts ≠ make-gift.ts'])
    expect(misnamed('actions', router('make-gift'))).toEqual([])
  })
})
