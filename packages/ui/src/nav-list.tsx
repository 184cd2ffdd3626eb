import type { ReactNode } from 'react'
import { Link } from './link.tsx'

export type NavItem = { href: string; label: string; icon?: ReactNode; here: boolean }
export type NavListProps = { label: string; items: readonly NavItem[]; shape: 'bar' | 'rail' }

/** The few places one goes to: a bar under the thumb on a phone, a rail on the left elsewhere. */
export function NavList({ label, items, shape }: NavListProps) {
  const bar = shape === 'bar'
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className={bar ? 'grid auto-cols-fr grid-flow-col' : 'flex flex-col'}>
        {items.map(item => (
          <li key={item.href} className="min-w-0">
            <Link
              href={item.href}
              aria-current={item.here ? 'page' : undefined}
              className={`target flex items-center no-underline hover:underline aria-[current=page]:font-bold aria-[current=page]:text-accent ${
                bar
                  ? 'h-full flex-col justify-center gap-0.5 border-transparent border-t-4 px-1 py-1.5 text-center text-15 aria-[current=page]:border-accent'
                  : 'gap-3 border-transparent border-s-4 py-2 ps-3 pe-2 text-17 aria-[current=page]:border-accent aria-[current=page]:bg-paper'
              }`}
            >
              {item.icon}
              <span className={bar ? 'max-w-full truncate' : ''}>{item.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
