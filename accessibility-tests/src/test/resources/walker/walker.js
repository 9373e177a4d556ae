// What a person who walks through a page notices and checkers do not. Each rule returns sentences.
const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Gurmukhi: /\p{Script=Gurmukhi}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Han: /\p{Script=Han}/gu
}
const scriptOf = {
  en: 'Latin', gd: 'Latin', pl: 'Latin', ro: 'Latin', ar: 'Arabic', ur: 'Arabic', pa: 'Gurmukhi',
  zh: 'Han', uk: 'Cyrillic'
}
// Words that one of the languages of a script uses in most sentences, and the others never.
const commonWords = {
  en: 'the and of for is are that with this you will',
  gd: 'agus tha air ann gu bhith nach sinn iad seo bidh',
  pl: 'jest nie się że są oraz jak dla przez lub',
  ro: 'și în este care sunt pentru din mai sau prin',
  ar: 'في من على إلى هذا هذه التي أن عن',
  ur: 'ہے میں کے کی کا اور سے ہیں نے'
}
for (const tag in commonWords) commonWords[tag] = new Set(commonWords[tag].split(' '))

const named = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' “' +
  (e.getAttribute('aria-label') || e.textContent || e.value || '').trim().replace(/\s+/g, ' ').slice(0, 50) + '”'
const langOf = e => (e.closest('[lang]')?.getAttribute('lang') || '').split('-')[0]
const count = (text, script) => (text.match(scripts[script]) || []).length
const isShown = e => e.checkVisibility({ visibilityProperty: true })

// Elements with words of their own; names, numbers and codes stand in bdi, or between U+2068 and
// U+2069 where there is no markup, and have no language.
function speaking () {
  const found = []
  for (const e of document.body.querySelectorAll('*')) {
    if (e.closest('script, style, template, bdi, code, svg, [translate=no]') || !isShown(e)) continue
    const own = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' ')
      .replace(/\u2068[^\u2069]*\u2069/g, ' ')
    if (/\p{L}{2}/u.test(own)) found.push({ e, text: own })
    const label = e.getAttribute('aria-label') || e.getAttribute('alt')
    if (label) found.push({ e, text: label })
  }
  return found
}

// What stays in view while the page moves has no place on the page.
function isHeld (e) {
  return !!e && (['fixed', 'sticky'].includes(getComputedStyle(e).position) || isHeld(e.parentElement))
}

// The next Tab goes on from where the focus was last, even when it has gone from there.
function startFromTheTop () {
  const page = document.documentElement
  page.tabIndex = -1
  page.focus()
  page.removeAttribute('tabindex')
  document.activeElement?.blur()
}

const rules = {
  language () {
    const faults = []
    if (!document.documentElement.lang) faults.push('html has no lang')
    for (const { e, text } of speaking()) {
      const lang = langOf(e)
      const expected = scriptOf[lang]
      if (!expected) continue
      const right = count(text, expected)
      for (const script in scripts) {
        if (script !== expected && count(text, script) >= 3 && count(text, script) > right) {
          faults.push(named(e) + ' is ' + script + ' but marked ' + lang)
        }
      }
      const words = e.textContent.toLowerCase().split(/[^\p{L}\p{M}’]+/u)
      const hits = tag => words.filter(word => commonWords[tag].has(word)).length
      if (!commonWords[lang] || e.querySelector('[lang]')) continue
      for (const other in commonWords) {
        if (other !== lang && hits(other) >= 2 && hits(other) > 2 * hits(lang)) {
          faults.push(named(e) + ' reads as ' + other + ' but is marked ' + lang)
        }
      }
    }
    return faults
  },

  direction () {
    return speaking()
      .filter(({ text }) => count(text, 'Arabic') >= 3 && count(text, 'Arabic') > count(text, 'Latin'))
      .filter(({ e }) => getComputedStyle(e).direction !== 'rtl')
      .map(({ e }) => named(e) + ' is Arabic script but does not run from the right')
  },

  errors () {
    const faults = []
    const described = new Set([...document.querySelectorAll('[aria-describedby]')]
      .flatMap(e => e.getAttribute('aria-describedby').split(/\s+/)))
    for (const id of described) {
      if (id && !document.getElementById(id)) faults.push('aria-describedby names ' + id + ', which is not there')
    }
    for (const message of document.querySelectorAll('.govuk-error-message')) {
      if (!message.id || !described.has(message.id)) faults.push(named(message) + ' is tied to no field')
    }
    const summary = document.querySelector('.govuk-error-summary')
    for (const link of summary?.querySelectorAll('a') || []) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (!target?.matches('input, select, textarea, button')) faults.push(named(link) + ' leads to no field')
    }
    if (document.querySelector('.govuk-error-message') && !summary) faults.push('errors, but no summary of them')
    return faults
  },

  // An officer's page that says “off” asks about somebody else, whom no browser must remember.
  autocomplete () {
    const isOfficers = /\/officer\//.test(location.pathname)
    const personal = /(^|[-_.])(name|email|phone|tel|telephone|mobile|postcode|address)$/i
    return [...document.querySelectorAll('input:not([type=hidden]), textarea')]
      .filter(e => isShown(e) && /^(text|email|tel|)$/.test(e.getAttribute('type') || ''))
      .filter(e => ['email', 'tel'].includes(e.type) || personal.test(e.name))
      .filter(e => ['', 'off', 'on'].includes(e.autocomplete || ''))
      .filter(e => !(isOfficers && e.autocomplete === 'off'))
      .map(e => named(e) + ' (' + e.name + ') asks for something personal without autocomplete')
  },

  moving () {
    const faults = document.getAnimations()
      .filter(a => a.playState === 'running' && a.effect.getComputedTiming().endTime > 5000)
      .map(a => named(a.effect.target) + ' moves for more than 5 s')
    for (const e of document.querySelectorAll('marquee, blink, video[autoplay], meta[http-equiv=refresh]')) {
      faults.push(e.tagName.toLowerCase() + ' moves by itself')
    }
    return faults
  },

  // Where Tab should stop, in the order of the document; of each group of radios one.
  stops () {
    const groups = new Set()
    window.mercatStops = [...document.querySelectorAll('a[href], button, input, select, textarea, ' +
      'summary, [tabindex], [contenteditable], audio[controls], video[controls]')]
      .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && isShown(e))
      .filter(e => {
        if (e.type !== 'radio') return true
        const group = (e.form?.id || '') + e.name
        const checked = document.querySelector('input[type=radio][name="' + CSS.escape(e.name) + '"]:checked')
        if (groups.has(group) || (checked && checked !== e)) return false
        groups.add(group)
        return true
      })
    window.mercatLast = null
    startFromTheTop()
    getSelection().removeAllRanges()
    scrollTo(0, 0)
    return window.mercatStops.map(named)
  },

  // Where the focus is now, as number of the stop; -1 on the page itself, -2 elsewhere.
  here () {
    const e = document.activeElement
    if (!e || e === document.body || e === document.documentElement) return { stop: -1 }
    let common = window.mercatLast
    while (common && !common.contains(e)) common = common.parentElement
    window.mercatLast = e
    const box = e.getClientRects()[0] || e.getBoundingClientRect()
    const stop = window.mercatStops.indexOf(e)
    return {
      stop: stop < 0 ? -2 : stop,
      name: named(e),
      rtl: getComputedStyle(common || e).direction === 'rtl',
      fixed: isHeld(e),
      left: box.left + scrollX,
      right: box.right + scrollX,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY
    }
  }
}
return rules[arguments[0]]()
