import { type AnchorHTMLAttributes, createContext, type ReactNode, use } from 'react'

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href: string
  children: ReactNode
}

/** How an application follows its own addresses; without it a link is an ordinary link. */
export const LinkContext = createContext<((props: LinkProps) => ReactNode) | null>(null)

export function Link(props: LinkProps) {
  const Follow = use(LinkContext)
  return Follow === null ? <a {...props} /> : <Follow {...props} />
}
