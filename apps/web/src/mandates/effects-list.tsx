import { type Effect, useEffectWords } from './use-effect-words.ts'

/** What a sentence ends with, one below the other. */
function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="list-disc ps-5">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** What a decision does, effect by effect, before what it says. */
export function EffectsList({ effects }: { effects: readonly Effect[] }) {
  const words = useEffectWords()
  return (
    <ol className="flex flex-col gap-3">
      {effects.map((effect, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: effects keep their order, which is theirs
        <li key={place} className="border-agree border-s-4 bg-paper px-4 py-2">
          {words(effect).sentence}
          <Lines lines={words(effect).lines} />
        </li>
      ))}
    </ol>
  )
}
