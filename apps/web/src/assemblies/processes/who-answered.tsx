import { Marker } from './marker.tsx'

export type Answering = { id: string; name: string; hasAnswered: boolean }

/** Who has answered, and who is waited for: by sign and word, and never what was said. */
export function WhoAnswered({
  title,
  people,
  words,
  hint,
}: {
  title: string
  people: readonly Answering[]
  words: { answered: string; silent: string; somebody: string }
  hint?: string
}) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-20">{title}</h2>
      <ul className="flex flex-col gap-2">
        {people.map(({ id, name, hasAnswered }) => (
          <li key={id} className="flex items-center gap-3">
            <Marker standing={hasAnswered ? 'done' : 'open'} sign={hasAnswered ? '✓' : ''} />
            <span>
              {name === '' ? words.somebody : name}
              <span className="text-ink-soft">, {hasAnswered ? words.answered : words.silent}</span>
            </span>
          </li>
        ))}
      </ul>
      {hint !== undefined && <p className="text-15 text-ink-soft">{hint}</p>}
    </section>
  )
}
