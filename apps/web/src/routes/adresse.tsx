import { createFileRoute, useRouterState } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { OpenAddressLink } from '../identity/open-address-link.tsx'

/** The token of a mail stands after `#`: it reaches no log and no referrer. */
function NewAddress() {
  const token = useRouterState({ select: state => state.location.hash })
  return (
    <OutsideShell>
      <OpenAddressLink key={token} token={token} />
    </OutsideShell>
  )
}

export const Route = createFileRoute('/adresse')({ component: NewAddress })
