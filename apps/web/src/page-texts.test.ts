import { interfaceFr } from '@reliance/core/shared/interface.fr.ts'
import { expect, it } from 'vitest'
import { pageTexts } from './page-texts.ts'
import { fetchTexts, isTextFile, type TextFile } from './text-files.ts'

const named = [...new Set(Object.values(pageTexts).flat())]

it('names files of texts that are there in both languages', () => {
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(file => !isTextFile(file))).toEqual([])
  expect(isTextFile('positions/nowhere')).toBe(false)
  expect(isTextFile('shared/welcome')).toBe(false)
})

it('reads the words of pages under one name, those of rules under their context', async () => {
  expect(await fetchTexts('shared/interface', 'fr')).toEqual({ interface: interfaceFr })
  expect(Object.keys(await fetchTexts('positions/messages', 'en'))).toEqual(['positions'])
  await expect(fetchTexts('positions/nowhere', 'fr')).rejects.toThrow('there is no file of texts')
})

it('gives each word of the pages one place: the files of a page stand side by side', async () => {
  const places = new Map<string, TextFile>()
  const twice: string[] = []
  for (const file of named)
    for (const key of Object.keys((await fetchTexts(file, 'fr')).interface ?? {})) {
      const other = places.get(key)
      if (other !== undefined) twice.push(`${key}: ${other}, ${file}`)
      places.set(key, file)
    }
  expect(places.size).toBeGreaterThan(30)
  expect(twice).toEqual([])
})
