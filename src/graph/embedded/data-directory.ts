import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { directoryUnusable } from './error'

/** Neo4j names a full disk badly, so it is not let on one. */
const LEAST_ROOM_MB = 100

/** Makes `<dataDir>/neo4j`, for its owner alone, and returns it. Throws EmbeddedNeo4jError if it cannot be written. */
export function prepareHome(dataDir: string): string {
  const home = join(resolve(dataDir), 'neo4j')
  try {
    // Asked first, because mkdir calls a read-only file system ENOENT.
    accessSync(nearestExisting(home), constants.W_OK)
    mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 })
    const { bavail, bsize } = statfsSync(home)
    const roomMb = Math.floor((bavail * bsize) / 1e6)
    if (roomMb < LEAST_ROOM_MB) throw directoryUnusable(dataDir, `is on a disk with only ${roomMb} MB left`)
  } catch (error) {
    const finding = FINDINGS[(error as NodeJS.ErrnoException).code ?? '']
    throw finding ? directoryUnusable(dataDir, finding) : error
  }
  return home
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

const FINDINGS: Record<string, string> = {
  EEXIST: 'is a file, not a directory',
  ENOTDIR: 'is a file or lies below one',
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'is on a full disk',
  EDQUOT: 'is over its quota',
}
