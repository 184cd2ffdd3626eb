import type { LinkProps } from '@reliance/ui/link.tsx'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** Pages that the server writes whole: the browser asks for them. */
const isServed = (href: string): boolean => /^\/(?:p|acte|courriels)(?:\/|$)/.test(href)

/** Follows the addresses of the application without loading the page again; any other press is the browser's. */
export function AppLink({ href, onClick, ...rest }: LinkProps) {
  const router = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (
      event.defaultPrevented ||
      !plain ||
      rest.target === '_blank' ||
      !href.startsWith('/') ||
      isServed(href)
    )
      return
    event.preventDefault()
    void router.navigate({ href })
  }
  return <a {...rest} href={href} onClick={follow} />
}
