import { sep } from 'node:path'

/** dist/src/graph and src/graph both lie below the package; its root is where cypher/ is. */
export const packageRoot = __dirname
  .slice(0, __dirname.lastIndexOf(`${sep}src${sep}`))
  .replace(/[\\/]dist$/, '')
