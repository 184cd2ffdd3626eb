export type ParagraphsProps = { text: string; lang?: string }

/** A text as somebody typed it: an empty line separates two paragraphs, a single one goes to the line. */
export function Paragraphs({ text, lang }: ParagraphsProps) {
  // Two paragraphs may say the same thing: each is known by its place.
  const paragraphs = text.split(/\n\s*\n/).map((words, place) => ({ words, place }))
  return (
    <div lang={lang} className="flex max-w-line flex-col gap-3">
      {paragraphs.map(({ words, place }) => (
        <p key={place} className="whitespace-pre-line">
          {words}
        </p>
      ))}
    </div>
  )
}
