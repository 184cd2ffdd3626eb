/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark'
type Pair = Record<Theme, string>

const tokens = new Map<string, Pair>()
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
)) {
  tokens.set(name, { light, dark })
}

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(front: string, back: string, theme: Theme): number {
  const [high = 0, low = 0] = [front, back]
    .map(name => luminance(tokens.get(name)?.[theme] ?? '#808080'))
    .sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['ground', 'paper', 'water']
const floors: [front: string, backs: string[], floor: number][] = [
  ['ink', [...grounds, 'agree-wash', 'disagree-wash', 'mixed-wash'], 7],
  ['ink-soft', grounds, 7],
  ['accent', grounds, 7],
  ['on-accent', ['accent'], 7],
  ['agree', [...grounds, 'agree-wash'], 7],
  ['disagree', [...grounds, 'disagree-wash'], 7],
  ['alert', grounds, 7],
  ['edge', grounds, 3],
  ['focus', grounds, 3],
]

describe.each(['light', 'dark'] as const)('%s theme', theme => {
  test.each(floors)('%s on %j is at least %d', (front, backs, floor) => {
    for (const back of backs) {
      expect(tokens.has(front) && tokens.has(back), `${front} and ${back} are tokens`).toBe(true)
      expect(contrast(front, back, theme), `${front} on ${back}`).toBeGreaterThanOrEqual(floor)
    }
  })
})

test('every colour except the grounds and the hairline has a floor', () => {
  const measured = new Set(floors.flatMap(([front, backs]) => [front, ...backs]))
  expect([...tokens.keys()].filter(name => !measured.has(name))).toEqual(['hair'])
})

test('the figure beside a colour is the lowest one measured', () => {
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--color-([a-z-]+): light-dark\([^)]+\); \/\* (?:text|control)(?: on accent)?, ([\d.]+) and ([\d.]+)/g,
  )) {
    const backs = floors.find(([front]) => front === name)?.[1] ?? []
    const lowest = (theme: Theme) => Math.min(...backs.map(back => contrast(name, back, theme))).toFixed(1)
    expect([name, lowest('light'), lowest('dark')]).toEqual([name, light, dark])
  }
})
