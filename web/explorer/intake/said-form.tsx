import type { FormEvent, ReactNode } from 'react'

/** A form that gives what was said in it; what was left empty is not said. */
export function SaidForm({
  className,
  give,
  children,
}: {
  className: string
  give(said: Record<string, string>): void
  children: ReactNode
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = [...new FormData(event.currentTarget)].map(([key, value]): [string, string] => [
      key,
      String(value),
    ])
    give(Object.fromEntries(said.filter(([, value]) => value !== '')))
  }
  return (
    <form className={className} onSubmit={submit}>
      {children}
    </form>
  )
}
