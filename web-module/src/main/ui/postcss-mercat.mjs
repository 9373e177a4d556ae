// Two passes over the compiled styles.
// logical: physical properties become logical ones, so that one file serves pages of either direction.
// lean: what Mercat never uses is left out, and line heights of govuk-frontend give way to ours,
//       since Nastaliq needs more than twice the room that Latin script does.

const RENAMED = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius'
}
const SIDES = { left: 'inline-start', right: 'inline-end' }
const CORNERS = ['start-start', 'start-end', 'end-end', 'end-start']

// Splits a value at blanks that stand outside brackets.
function parts (value) {
  const found = ['']
  let depth = 0
  for (const letter of value.trim()) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (/\s/.test(letter) && depth === 0) {
      if (found.at(-1) !== '') found.push('')
    } else {
      found[found.length - 1] += letter
    }
  }
  return found.filter(part => part !== '')
}

function replace (declaration, pairs) {
  for (const [prop, value] of pairs) declaration.cloneBefore({ prop, value })
  declaration.remove()
}

export function logical () {
  return {
    postcssPlugin: 'mercat-logical',
    OnceExit (root) {
      root.walkDecls(declaration => {
        const { prop, value } = declaration
        const side = prop.match(/^border-(left|right)(-.+)?$/)
        const box = prop.match(/^(margin|padding|border-(?:width|style|color))$/)
        if (RENAMED[prop]) {
          declaration.prop = RENAMED[prop]
        } else if (side) {
          declaration.prop = `border-${SIDES[side[1]]}${side[2] ?? ''}`
        } else if (/^(float|clear|text-align)$/.test(prop) && /^(left|right)$/.test(value)) {
          const end = value === 'left' ? 'start' : 'end'
          declaration.value = prop === 'text-align' ? end : `inline-${end}`
        } else if (box) {
          const [top, right, bottom, left] = parts(value)
          if (left === undefined || left === right) return
          const name = prop.startsWith('border-')
            ? where => `border-${where}-${prop.slice('border-'.length)}`
            : where => `${prop}-${where}`
          replace(declaration, [
            [name('block'), top === bottom ? top : `${top} ${bottom}`],
            [name('inline'), `${left} ${right}`]
          ])
        } else if (prop === 'border-radius' && !value.includes('/')) {
          const corners = parts(value)
          if (corners.length === 1) return
          const [a, b, c = a, d = b] = corners
          replace(declaration, [a, b, c, d].map((corner, i) => [`border-${CORNERS[i]}-radius`, corner]))
        }
      })
    }
  }
}

// Parts of the components that no page of ours uses: without JavaScript nothing can reveal or swap them.
const UNUSED = new RegExp([
  '__conditional', 'govuk-frontend-supported', 'js-enabled',
  'pagination--block', 'pagination__link-title', 'pagination__link-label',
  'button--start', 'button__start-icon', 'button--inverse', 'button--disabled',
  'summary-card', 'error-summary__body p',
  'input--extra-letter-spacing', 'input__(wrapper|prefix|suffix)', 'width-(30|3)\\b', 'width-one',
  'tag--[a-z]', 'panel--interruption', 'breadcrumbs--(collapse|inverse)', 'back-link--inverse',
  'hint--', 'summary-list__row--no-actions',
  'radios--small',
  'checkboxes__divider', 'template--rebranded', 'label--xl', 'legend--xl', 'visually-hidden-focusable',
  'fieldset__legend--s', 'label--s'
].map(name => `(?:${name})`).join('|'))

export function lean () {
  return {
    postcssPlugin: 'mercat-lean',
    OnceExit (root) {
      let ours = false
      root.walkComments(comment => { if (!comment.text.startsWith('!mercat')) comment.remove() })
      root.each(function visit (node) {
        if (node.type === 'comment') {
          ours = true
          node.remove()
          return
        }
        if (ours || !node.nodes) return
        if (node.type === 'atrule' && /-ms-high-contrast|@supports/.test(node.params)) {
          node.params = node.params.replace(/,?\s*\(-ms-high-contrast:\s*active\)/, '')
        }
        if (node.type === 'rule') {
          const kept = node.selectors.filter(selector => !UNUSED.test(selector))
          if (kept.length === 0) return node.remove()
          if (kept.length < node.selectors.length) node.selectors = kept
          node.each(declaration => {
            const { prop, value } = declaration
            if (/font-smoothing|^line-height$|^-webkit-appearance|^-ms-/.test(prop)) declaration.remove()
            else if (prop === 'font-family' && !/input|select|textarea|button|file-upload/.test(node.selector)) declaration.remove()
            else declaration.value = value.replace(/var\((--govuk-[a-z-]+),[^()]*(\([^()]*\))?[^()]*\)/g, 'var($1)')
          })
        } else {
          node.each(visit)
        }
        if (node.nodes.length === 0) node.remove()
      })
    }
  }
}
