import { useEffect, useState } from 'react'

/**
 * Whole seconds since an instant of the server, going on between two answers of it; 0 since nothing.
 * @param serverNow the server's own time as it last said it.
 */
export function useSeconds(from: string | null, serverNow: string): number {
  const [read, setRead] = useState({ serverNow, at: Date.now() })
  const [, tick] = useState(0)
  if (read.serverNow !== serverNow) setRead({ serverNow, at: Date.now() })
  useEffect(() => {
    if (from === null) return
    const timer = setInterval(() => tick(count => count + 1), 1000)
    return () => clearInterval(timer)
  }, [from])
  if (from === null) return 0
  return Math.floor((Date.parse(serverNow) - Date.parse(from) + Date.now() - read.at) / 1000)
}
