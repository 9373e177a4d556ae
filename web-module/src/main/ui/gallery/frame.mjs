// What stands round every page of the gallery, in English and in Urdu.
const LANGUAGES = [
  ['en', 'English'], ['gd', 'Gàidhlig'], ['pl', 'Polski'], ['ar', 'العربية'], ['ur', 'اردو'],
  ['pa', 'ਪੰਜਾਬੀ'], ['zh-Hans', '简体中文'], ['ro', 'Română'], ['uk', 'Українська']
]

export const phone = number => `<bdi dir="ltr">${number}</bdi>`

const MARK = '<svg class="mercat-mark-svg" viewBox="0 0 48 48" width="44" height="44" aria-hidden="true" focusable="false"><path d="M8 38h32v3H8zM12 33.5h24v3H12zM16 29h16v3H16zM22.2 13h3.6l.9 14.5h-5.4zM18 10.2h12v2H18zM24 2.8 26.7 6 24 9.2 21.3 6z"/></svg>'

function languages (lang, page) {
  const t = lang === 'ur'
  const items = LANGUAGES.map(([code, name]) =>
    `<li><a href="${page}.${code === 'ur' ? 'ur' : 'en'}.html" lang="${code}" hreflang="${code}"${code === 'ar' || code === 'ur' ? ' dir="rtl"' : ' dir="ltr"'}${code === lang ? ' aria-current="true"' : ''}>${name}</a></li>`)
  return `<details class="mercat-languages">
<summary><span class="mercat-languages__label">${t ? 'زبان: ' : 'Language: '}</span>${t ? 'اردو <bdi lang="en">Language</bdi>' : 'English <bdi lang="ur">زبان</bdi>'} <bdi lang="pl">Język</bdi> <bdi lang="zh-Hans">语言</bdi></summary>
<nav aria-label="${t ? 'زبان' : 'Language'}"><ul>
${items.join('\n')}
</ul></nav>
</details>`
}

function nav (label, items, here) {
  return `<nav class="mercat-nav" aria-label="${label}"><ul>
${items.map(([href, text, key]) => `<li><a href="${href}"${key === here ? ' aria-current="page"' : ''}>${text}</a></li>`).join('\n')}
</ul></nav>`
}

function crumbs (t, trail, lang) {
  if (!trail) return ''
  return `<nav class="govuk-breadcrumbs" aria-label="${t('You are here', 'آپ یہاں ہیں')}"><ol class="govuk-breadcrumbs__list">
${trail.map(([href, text]) => `<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${href}.${lang}.html">${text}</a></li>`).join('\n')}
</ol></nav>
`
}

export function page (name, lang, { title, here, trail, body, officer, error, script = true }) {
  const t = (en, ur) => lang === 'ur' ? ur : en
  const residents = [
    [`plan.${lang}.html`, t('Plans', 'منصوبے'), 'plans'],
    [`consultation.${lang}.html`, t('Have your say', 'اپنی رائے دیں'), 'say'],
    [`you-said.${lang}.html`, t('You said, we did', 'آپ نے کہا، ہم نے کیا'), 'said'],
    [`find-my-area.${lang}.html`, t('Find my area', 'میرا علاقہ'), 'area'],
    [`search.${lang}.html`, t('Search', 'تلاش'), 'search']
  ]
  const officers = [
    [`officer-desk.${lang}.html`, t('Today', 'آج'), 'desk'],
    ['#', t('Plans', 'منصوبے'), 'plans'],
    ['#', t('Translations', 'ترجمے'), 'translations'],
    [`officer-list.${lang}.html`, t('Responses', 'جوابات'), 'responses'],
    [`officer-form.${lang}.html`, t('Answers', 'ہمارے جواب'), 'answers'],
    ['#', t('Reach', 'رسائی'), 'reach']
  ]
  return `<!doctype html>
<html lang="${lang}" dir="${t('ltr', 'rtl')}">
<head>
<meta charset="utf-8">
<title>${error ? t('Error: ', 'غلطی: ') : ''}${title} – Strathmarra</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="../../resources/assets/app.css">
<link rel="stylesheet" href="brand.css">
<link rel="icon" href="../../resources/assets/favicon.svg" type="image/svg+xml">
${script ? '<script type="module" src="../../resources/assets/app.js"></script>\n' : ''}</head>
<body${officer ? ' class="mercat-officer"' : ''}>
<a class="govuk-skip-link" href="#main">${t('Skip to the main text', 'اصل متن پر جائیں')}</a>
<header class="mercat-masthead">
<p class="mercat-ribbon"><strong>${t('Fictional demonstration.', 'فرضی نمونہ۔')}</strong> <span>${t('No place or person here is real.', 'یہاں کوئی جگہ یا شخص حقیقی نہیں۔')}</span></p>
<div class="govuk-width-container mercat-masthead__row">
<a class="mercat-masthead__name" href="home.${lang}.html">${MARK}<span>${t('Strathmarra Community Planning Partnership', 'سٹریتھمارا کمیونٹی پلاننگ پارٹنرشپ')}</span></a>
${officer ? `<p class="mercat-who"><span>${t('Signed in as <bdi>Ailsa Munro</bdi>, Strathmarra Council', 'سائن اِن: <bdi lang="en">Ailsa Munro</bdi>، سٹریتھمارا کونسل')}</span> <a href="sign-in.${lang}.html">${t('Sign out', 'سائن آؤٹ')}</a></p>\n` : ''}${languages(lang, name)}
<details class="mercat-menu"><summary>${t('Menu', 'مینو')}</summary></details>
${officer ? nav(t('Officers', 'افسران'), officers, here) : nav(t('Main', 'بنیادی'), residents, here)}
</div>
</header>
<div class="govuk-width-container">
${crumbs(t, trail, lang)}<main class="govuk-main-wrapper" id="main" tabindex="-1">
${body.trim()}
</main>
</div>
<footer class="mercat-footer"><div class="govuk-width-container">
<h2>${t('Help from a person', 'کسی شخص سے مدد')}</h2>
<dl class="mercat-help">
<div><dt>${t('Phone', 'فون')}</dt><dd><a href="tel:+441632960100">${phone('01632 960100')}</a><br>${t('Monday to Friday, 9am to 5pm', 'پیر تا جمعہ، صبح 9 سے شام 5 بجے')}</dd></div>
<div><dt>${t('Text relay', 'ٹیکسٹ ریلے')}</dt><dd>${phone('18001 01632 960100')}</dd></div>
<div><dt>${t('Email', 'ای میل')}</dt><dd><a href="mailto:plans@strathmarra.example" dir="ltr">plans@strathmarra.example</a></dd></div>
<div><dt>${t('In person', 'خود آ کر')}</dt><dd>${t('Harbourhead Library, Shore Street', 'ہاربرہیڈ لائبریری، شور سٹریٹ')}</dd></div>
</dl>
<ul class="mercat-footer__links">
<li><a href="text.${lang}.html">${t('Accessibility', 'رسائی کا بیان')}</a></li>
<li><a href="#">${t('Privacy', 'رازداری')}</a></li>
<li><a href="#">${t('Cookies', 'کوکیز')}</a></li>
<li><a href="#">${t('Easy Read', 'آسان تحریر')}</a></li>
<li><a href="receipt.${lang}.html">${t('Use your receipt code', 'اپنا رسید کوڈ استعمال کریں')}</a></li>
</ul>
</div></footer>
</body>
</html>
`
}
