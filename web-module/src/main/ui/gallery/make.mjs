// Writes the gallery: `npm run gallery`. Every page in English and in Urdu.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { page } from './frame.mjs'
import { residents } from './residents.mjs'
import { officers } from './officers.mjs'

const here = dirname(fileURLToPath(import.meta.url))
for (const lang of ['en', 'ur']) {
  const t = (en, ur) => lang === 'ur' ? ur : en
  for (const [name, content] of Object.entries({ ...residents(t, lang), ...officers(t, lang) })) {
    writeFileSync(join(here, `${name}.${lang}.html`), page(name, lang, content))
  }
}
