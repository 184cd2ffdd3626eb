export type CollectionLineProps = {
  text: string
  rights: string
  /** Says that the link opens elsewhere: what is typed stays where it is. */
  newTab: string
  lang: string
}

/** What a form says of what it asks, and the way to one’s rights. */
export const CollectionLine = ({ text, rights, newTab, lang }: CollectionLineProps) => (
  <p className="text-ink-soft">
    {text}{' '}
    <a href={`/mentions-legales?lang=${lang}#droits`} target="_blank" rel="noopener">
      {rights} <span className="sr-only">{newTab}</span>
    </a>
  </p>
)
