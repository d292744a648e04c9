import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The `data` folder of the source tree, from the sources and from `dist` alike. */
export const dataFolder = join(projectRoot(__dirname), 'data')

function projectRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('no package.json above the data folder')
  return projectRoot(parent)
}
