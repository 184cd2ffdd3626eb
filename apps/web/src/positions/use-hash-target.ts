import { useEffect } from 'react'

/**
 * Goes to the part of the page that the address names, once it is there: what is read from the server comes after
 * the router has looked for it. What can be written in it takes the focus.
 */
export function useHashTarget(): void {
  useEffect(() => {
    const name = decodeURIComponent(location.hash.slice(1))
    if (name === '') return
    // The router puts the focus on the title and the page at its top first.
    const wait = setTimeout(() => {
      const target = document.getElementById(name)
      if (target === null) return
      target.scrollIntoView()
      const fields = ['input:checked', 'textarea', 'input[type=radio]']
      const [field] = fields.flatMap(one => target.querySelector<HTMLElement>(one) ?? [])
      field?.focus({ preventScroll: true })
    }, 50)
    return () => clearTimeout(wait)
  }, [])
}
