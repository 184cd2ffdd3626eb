import { useEffect } from 'react'

/** "Nos positions, La Garance commune": the page first, then the place. */
export function useDocumentTitle(...parts: string[]): void {
  const title = parts.filter(part => part !== '').join(', ')
  useEffect(() => {
    document.title = title
  }, [title])
}
