// Mercat helps here and nowhere insists: every page does its work without this file.

// <textarea data-count="2000" data-left="{n} characters left" data-over="{n} characters too many">
// The words come from the page in its own language. The element that the page names by
// aria-describedby and marks .mercat-count tells the count; readers hear it when typing pauses.
for (const field of document.querySelectorAll('[data-count]')) {
  const limit = Number(field.dataset.count)
  const shown = (field.getAttribute('aria-describedby') || '').split(' ')
    .map(id => document.getElementById(id)).find(el => el?.classList.contains('mercat-count'))
  if (!limit || !shown) continue
  const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en')
  const spoken = document.createElement('p')
  spoken.className = 'govuk-visually-hidden'
  spoken.setAttribute('role', 'status')
  shown.after(spoken)
  let pause
  const tell = typed => {
    const left = limit - field.value.length
    const words = left < 0 ? field.dataset.over : field.dataset.left
    shown.textContent = words.replace('{n}', numbers.format(Math.abs(left)))
    shown.classList.toggle('mercat-count--over', left < 0)
    clearTimeout(pause)
    if (typed) pause = setTimeout(() => { spoken.textContent = shown.textContent }, 1000)
  }
  field.addEventListener('input', () => tell(true))
  addEventListener('pageshow', () => tell(false))
  tell(false)
}

// A refused form: the summary takes the focus, and its links lead to the field, label in view.
const summary = document.querySelector('.govuk-error-summary')
if (summary) {
  summary.tabIndex = -1
  summary.focus()
  summary.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]')
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    const above = field.closest('fieldset')?.querySelector('legend') || document.querySelector(`label[for="${field.id}"]`)
    ;(above || field).scrollIntoView()
    field.focus({ preventScroll: true })
  })
}

// A second press on the same form within a second sends nothing again.
const sent = new WeakMap()
document.addEventListener('submit', event => {
  if (event.timeStamp - sent.get(event.target) < 1000) event.preventDefault()
  else sent.set(event.target, event.timeStamp)
})

// Paper cannot be opened: everything folded is printed open.
let folded = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('main details:not([open])')]
  for (const part of folded) part.open = true
})
addEventListener('afterprint', () => {
  for (const part of folded) part.open = false
})
