import type { ReactNode } from 'react'
import { Link } from './link.tsx'

export type NavItem = { href: string; label: string; icon?: ReactNode; here: boolean }

const current =
  'no-underline hover:underline aria-[current=page]:font-bold aria-[current=page]:text-accent aria-[current=page]:border-accent'

/** Where one goes, under one another: on a rail, or on a page of its own. */
export function NavLines({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="flex flex-col">
      {items.map(item => (
        <li key={item.href} className="min-w-0">
          <Link
            href={item.href}
            aria-current={item.here ? 'page' : undefined}
            className={`target flex items-center gap-3 border-transparent border-s-4 py-1.5 lg:pointer-fine:min-h-9 ps-3 pe-2 text-17 leading-5 aria-[current=page]:bg-paper ${current}`}
          >
            {item.icon}
            <span className="min-w-0">{item.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/**
 * Four places under the thumb of a phone. Where letters are large and the screen is narrow, those in the middle give way:
 * the last one leads to them too.
 */
export function NavBar({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={label} className="@container print:hidden">
      <ul className="grid auto-cols-fr grid-flow-col">
        {items.map((item, at) => (
          <li
            key={item.href}
            className={`min-w-0 ${at > 0 && at < items.length - 1 ? '@max-[19rem]:hidden' : ''}`}
          >
            <Link
              href={item.href}
              aria-current={item.here ? 'page' : undefined}
              className={`target flex h-full flex-col items-center justify-center gap-0.5 border-transparent border-t-4 px-0.5 pt-1 pb-1.5 text-center text-15 leading-4 ${current}`}
            >
              {item.icon}
              <span className="max-w-full text-balance">{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The pages beside the one that is shown, on one line or as many as they need. */
export function NavRow({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {items.map(item => (
          <li key={item.href} className="min-w-0">
            <Link
              href={item.href}
              aria-current={item.here ? 'page' : undefined}
              className={`target flex items-center border-transparent border-b-2 text-15 ${current}`}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
