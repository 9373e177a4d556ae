// Builds the assets that the application serves: `npm run assets` writes them,
// `npm run check` builds them in a temporary folder and compares with what is committed.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import postcss from 'postcss'
import * as sass from 'sass'
import { logical, lean } from './postcss-mercat.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const committed = join(here, '..', 'resources', 'assets')
const files = ['app.css', 'app.js', 'favicon.svg', 'mark.svg', 'LICENSES.txt']
const limits = { 'app.css': 13 * 1024, 'app.js': 4 * 1024 }

const govuk = join(here, 'node_modules', 'govuk-frontend')

function styles () {
  const { css } = sass.compile(join(here, 'sass', 'app.scss'), {
    loadPaths: [join(govuk, 'dist')],
    quietDeps: true
  })
  const plain = postcss([logical(), lean()]).process(css, { from: undefined }).css
  const small = sass.compileString(plain, { style: 'compressed' }).css.replace(/^\uFEFF/, '')
  const wrong = small.match(/GDS Transport|data:|url\(|@import|@font-face/)
  if (wrong) throw new Error(`app.css must not contain "${wrong[0]}"`)
  return small.trim() + '\n'
}

function licences () {
  return `app.css contains styles compiled from govuk-frontend ${
    JSON.parse(readFileSync(join(govuk, 'package.json'), 'utf8')).version
  }, without its typeface, crown, crest and images.

${readFileSync(join(here, 'licences', 'govuk-frontend.txt'), 'utf8')}`
}

function build (folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'app.css'), styles())
  copyFileSync(join(here, 'js', 'app.js'), join(folder, 'app.js'))
  copyFileSync(join(here, 'svg', 'favicon.svg'), join(folder, 'favicon.svg'))
  copyFileSync(join(here, 'svg', 'mark.svg'), join(folder, 'mark.svg'))
  writeFileSync(join(folder, 'LICENSES.txt'), licences())
  for (const [file, limit] of Object.entries(limits)) {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
    console.log(`${file}: ${size} bytes gzipped, limit ${limit}`)
    if (size > limit) throw new Error(`${file} is ${size - limit} bytes over its limit`)
  }
}

function check () {
  const folder = mkdtempSync(join(tmpdir(), 'mercat-assets-'))
  try {
    build(folder)
    const differing = files.filter(file => {
      const old = join(committed, file)
      return !existsSync(old) || !readFileSync(old).equals(readFileSync(join(folder, file)))
    })
    if (differing.length > 0) {
      console.error(`Not what the sources give: ${differing.join(', ')}. Run "npm run assets" and commit the result.`)
      process.exitCode = 1
    } else {
      console.log('The committed assets are what the sources give.')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv.includes('--check')) check()
else build(committed)
