import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildCommuneIndex, type CommuneIndex } from '@reliance/core/territories/search-communes.ts'

type RawCommune = {
  code: string
  nom: string
  type: string
  departement?: string
  codesPostaux?: string[]
  population?: number
}

const read = <T>(file: string): T => {
  const found = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${file}.json`)
  return JSON.parse(readFileSync(found, 'utf8')) as T
}

let loaded: CommuneIndex | undefined

/** The current communes of the official list (34,969 in 2026), read once when first asked for: 0.3 s. */
export const communes = (): CommuneIndex => {
  loaded ??= buildCommuneIndex(
    read<RawCommune[]>('communes')
      .filter(commune => commune.type === 'commune-actuelle')
      .map(({ code, nom, departement, codesPostaux, population }) => ({
        code,
        name: nom,
        departementCode: departement ?? '',
        postcodes: codesPostaux ?? [],
        population: population ?? null,
      })),
    read<{ code: string; nom: string }[]>('departements').map(({ code, nom }) => ({ code, name: nom })),
  )
  return loaded
}

export const isKnownCommune = (code: string): boolean => communes().byCode.has(code)

/** The name under which a commune is shown; null for an organisation without one. */
export const communeName = (code: string | null): string | null =>
  code === null ? null : (communes().byCode.get(code)?.name ?? null)
