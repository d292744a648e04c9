import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// Inside the package, so that another version of it brings another browser.
const home = path.resolve('node_modules/@sparticuz/chromium/unpacked')

/**
 * A headless Chromium that needs nothing of the machine but libc: the browser, the libraries it links (NSS, NSPR,
 * expat) and one Latin font all come out of the npm package. The machine's own fonts are hidden from it, so that
 * pages look the same everywhere and Chinese text is legible only if the page brings a Chinese font.
 */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(home)) unpackInto(home)
  // Each time, because the checkout may have been moved.
  writeFileSync(
    path.join(home, 'fonts.conf'),
    `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`,
  )
  return chromium.launch({
    executablePath: path.join(home, 'chromium'),
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    env: { ...process.env, LD_LIBRARY_PATH: path.join(home, 'al2023/lib'), FONTCONFIG_PATH: home },
  })
}

/** Unpacks beside the target and renames at the end: a run that was cut short leaves no half browser behind. */
function unpackInto(target: string) {
  const draft = mkdtempSync(`${target}-`)
  // The package unpacks into TMPDIR, and its libraries only where it believes to be in an Amazon function.
  execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  try {
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(target)) throw error
  }
}
