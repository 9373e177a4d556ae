export function officers (t, lang) {
  const to = name => `${name}.${lang}.html`
  const officer = true
  const desk = ['officer-desk', t('Today', 'آج')]
  const field = (id, label, attrs = '', hint = '') => `<div class="govuk-form-group"><label class="govuk-label" for="${id}">${label}</label>${hint ? `<div class="govuk-hint" id="${id}-hint">${hint}</div>` : ''}<input class="govuk-input govuk-input--width-20" id="${id}" name="${id}"${hint ? ` aria-describedby="${id}-hint"` : ''} ${attrs}></div>`
  const select = (id, label, options) => `<div class="govuk-form-group"><label class="govuk-label" for="${id}">${label}</label><select class="govuk-select" id="${id}" name="${id}">${options.map(o => `<option>${o}</option>`).join('')}</select></div>`
  const waits = [
    [3, t('answers are due today', 'جواب آج دینے ہیں'), ''],
    [1, t('answer is late, promised by 1 November', 'جواب میں تاخیر، وعدہ 1 نومبر کا تھا'), `<span class="mercat-tag mercat-tag--late">${t('Late', 'تاخیر')}</span>`],
    [27, t('responses have no theme yet', 'جوابات کا ابھی کوئی موضوع نہیں'), ''],
    [2, t('comments were flagged by readers', 'آراء پر قارئین نے نشان لگایا'), ''],
    [4, t('Urdu paragraphs are out of date', 'اردو پیرے پرانے ہو گئے ہیں'), '']
  ]
  const rows = [
    ['R-7KQ2', t('Paper', 'کاغذ'), 'en', 'ltr', 'Please do not light the shore itself. The seals come in at night.', t('Dark path', 'اندھیرا راستہ'), ''],
    ['R-8MTX', t('Phone', 'فون'), 'ur', 'rtl', 'میری والدہ شام کے بعد باہر نہیں نکلتیں۔', t('Dark path', 'اندھیرا راستہ'), ''],
    ['R-9PDN', t('Web', 'ویب'), 'pl', 'ltr', 'Ostatni autobus o 18.40 to za wcześnie.', '', `<span class="mercat-tag mercat-tag--wait">${t('No theme', 'موضوع نہیں')}</span>`],
    ['R-4TRX', t('Web', 'ویب'), 'en', 'ltr', 'The man at number 9 is the problem.', '', `<span class="mercat-tag mercat-tag--late">${t('Flagged', 'نشان زدہ')}</span>`]
  ]
  return {
    'officer-desk': {
      title: t('Today', 'آج'), officer, here: 'desk',
      body: `<div class="govuk-notification-banner" aria-labelledby="saved" role="region"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="saved">${t('Saved', 'محفوظ')}</h2></div><div class="govuk-notification-banner__content"><p>${t('Version 2 of the Harbourhead plan is published in 6 languages.', 'ہاربرہیڈ منصوبے کا نسخہ 2، 6 زبانوں میں شائع ہو گیا۔')}</p></div></div>
<h1>${t('Sunday 22 November', 'اتوار 22 نومبر')}</h1>
<h2>${t('What waits for you', 'آپ کے منتظر کام')}</h2>
<ul class="mercat-desk">
${waits.map(([n, text, tag]) => `<li><b>${n}</b> <a href="${to('officer-list')}">${text}</a>${tag ? ' ' + tag : ''}</li>`).join('\n')}
</ul>
<h2 id="job">${t('Under way', 'جاری کام')}</h2>
<p id="job-text">${t('Reading in 1,240 paper forms: 806 done, about 2 minutes left.', '1,240 کاغذی فارم پڑھے جا رہے ہیں: 806 ہو گئے، تقریباً 2 منٹ باقی۔')}</p>
<progress class="mercat-progress" value="806" max="1240" aria-labelledby="job-text">65%</progress>
<p><a href="#">${t('Look again', 'دوبارہ دیکھیں')}</a> · <a href="#">${t('Stop', 'روکیں')}</a></p>
<h2>${t('Promised answers', 'وعدہ کیے گئے جواب')}</h2>
<div class="mercat-scroll" tabindex="0" role="region" aria-labelledby="due"><table><caption id="due">${t('One of three is late', 'تین میں سے ایک میں تاخیر ہے')}</caption>
<thead><tr><th scope="col">${t('Consultation', 'مشاورت')}</th><th scope="col">${t('Promised by', 'وعدہ')}</th><th class="mercat-number" scope="col">${t('Responses', 'جوابات')}</th><th class="mercat-number" scope="col">${t('Answered', 'جواب دیے')}</th><th scope="col">${t('Now', 'اب')}</th></tr></thead>
<tbody>
<tr><th scope="row"><a href="#">${t('Library hours', 'لائبریری کے اوقات')}</a></th><td>${t('1 November 2026', '1 نومبر 2026')}</td><td class="mercat-number">88</td><td class="mercat-number">61</td><td><span class="mercat-tag mercat-tag--late">${t('21 days late', '21 دن تاخیر')}</span></td></tr>
<tr><th scope="row"><a href="#">${t('Harbour path', 'بندرگاہ کا راستہ')}</a></th><td>${t('22 November 2026', '22 نومبر 2026')}</td><td class="mercat-number">64</td><td class="mercat-number">61</td><td><span class="mercat-tag mercat-tag--part">${t('Due today', 'آج')}</span></td></tr>
<tr><th scope="row"><a href="#">${t('Shore Street', 'شور سٹریٹ')}</a></th><td>${t('28 February 2027', '28 فروری 2027')}</td><td class="mercat-number">1,240</td><td class="mercat-number">0</td><td><span class="mercat-tag mercat-tag--wait">${t('Open', 'کھلی ہے')}</span></td></tr>
</tbody></table></div>`
    },
    'officer-list': {
      title: t('Responses', 'جوابات'), officer, here: 'responses', trail: [desk],
      body: `<h1>${t('Responses about Shore Street', 'شور سٹریٹ کے بارے میں جوابات')}</h1>
<div class="mercat-with-side">
<details class="mercat-filters" open><summary>${t('Show only', 'صرف یہ دکھائیں')}</summary>
<form action="${to('officer-list')}">
${select('theme', t('Theme', 'موضوع'), [t('All', 'سب'), t('Dark path', 'اندھیرا راستہ'), t('Last bus', 'آخری بس')])}
${select('language', t('Language', 'زبان'), [t('All', 'سب'), t('English', 'انگریزی'), t('Urdu', 'اردو')])}
<fieldset class="govuk-fieldset govuk-form-group"><legend class="govuk-fieldset__legend">${t('State', 'حالت')}</legend><div class="govuk-checkboxes govuk-checkboxes--small">
${[t('No theme', 'موضوع نہیں'), t('Flagged', 'نشان زدہ'), t('Answered', 'جواب دیا گیا')].map((s, i) => `<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="s${i}" name="state" type="checkbox" value="${i}"${i === 0 ? ' checked' : ''}><label class="govuk-label govuk-checkboxes__label" for="s${i}">${s}</label></div>`).join('\n')}
</div></fieldset>
<button class="govuk-button govuk-button--secondary">${t('Show', 'دکھائیں')}</button>
</form></details>
<div>
<form method="post" action="${to('officer-list')}">
<div class="mercat-scroll" tabindex="0" role="region" aria-labelledby="list"><table><caption id="list">${t('4 of 1,240 responses', '1,240 میں سے 4 جوابات')}</caption>
<thead><tr><th scope="col">${t('Choose', 'چنیں')}</th><th scope="col">${t('Code', 'کوڈ')}</th><th scope="col">${t('Came by', 'ذریعہ')}</th><th scope="col">${t('What was said', 'کیا کہا گیا')}</th><th scope="col">${t('Theme', 'موضوع')}</th></tr></thead>
<tbody>
${rows.map(([code, how, l, dir, text, theme, tag], i) => `<tr><td class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="r${i}" name="response" type="checkbox" value="${code}"><label class="govuk-label govuk-checkboxes__label" for="r${i}"><span class="govuk-visually-hidden">${code}</span></label></div></td><th scope="row"><a href="#"><bdi dir="ltr">${code}</bdi></a></th><td>${how}</td><td><div lang="${l}" dir="${dir}">${text}</div></td><td>${theme}${tag}</td></tr>`).join('\n')}
</tbody></table></div>
${select('put', t('Put the chosen responses under', 'چنے ہوئے جوابات اس موضوع میں رکھیں'), [t('Dark path', 'اندھیرا راستہ'), t('Last bus', 'آخری بس')])}
<button class="govuk-button">${t('Put under this theme', 'اس موضوع میں رکھیں')}</button>
</form>
</div>
</div>`
    },
    'officer-form': {
      title: t('Answer: the dark path', 'جواب: اندھیرا راستہ'), officer, here: 'answers', trail: [desk],
      body: `<h1>${t('Answer: the dark path', 'جواب: اندھیرا راستہ')}</h1>
<p>${t('64 people hear what you write here, each in the language they used.', 'آپ جو لکھیں گے وہ 64 لوگوں تک پہنچے گا، ہر ایک کو اس کی زبان میں۔')}</p>
<form method="post" action="${to('officer-desk')}">
<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${t('What was decided', 'کیا فیصلہ ہوا')}</legend><div class="govuk-radios">
${[t('Adopted', 'منظور'), t('Adopted in part', 'جزوی طور پر منظور'), t('Not adopted', 'منظور نہیں'), t('Passed on', 'آگے بھیجا گیا'), t('Already planned', 'پہلے سے منصوبے میں')].map((s, i) => `<div class="govuk-radios__item"><input class="govuk-radios__input" id="d${i}" name="decision" type="radio" value="${i}"${i === 0 ? ' checked' : ''}><label class="govuk-label govuk-radios__label" for="d${i}">${s}</label></div>`).join('\n')}
</div></fieldset></div>
<div class="govuk-form-group"><label class="govuk-label govuk-label--m" for="reason">${t('Why', 'کیوں')}</label><div class="govuk-hint" id="reason-hint">${t('In plain words. Name what changed, or why nothing could.', 'سادہ لفظوں میں۔ بتائیں کیا بدلا، یا کیوں کچھ نہ بدل سکا۔')}</div><textarea class="govuk-textarea" id="reason" name="reason" rows="5" dir="auto" aria-describedby="reason-hint reason-count" data-count="600" data-left="${t('{n} characters left', '{n} حروف باقی')}" data-over="${t('{n} characters too many', '{n} حروف زیادہ')}"></textarea><p class="mercat-count" id="reason-count">${t('Up to 600 characters', 'زیادہ سے زیادہ 600 حروف')}</p></div>
<div class="govuk-form-group"><fieldset class="govuk-fieldset" aria-describedby="due-hint"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${t('Done by', 'کب تک')}</legend><div class="govuk-hint" id="due-hint">${t('For example, 31 1 2027', 'مثلاً 31 1 2027')}</div><div class="govuk-date-input">
${[['day', t('Day', 'دن'), 2], ['month', t('Month', 'مہینہ'), 2], ['year', t('Year', 'سال'), 4]].map(([id, label, w]) => `<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="${id}">${label}</label><input class="govuk-input govuk-date-input__input govuk-input--width-${w}" id="${id}" name="${id}" inputmode="numeric"></div></div>`).join('\n')}
</div></fieldset></div>
<div class="govuk-button-group"><button class="govuk-button">${t('Check before sending', 'بھیجنے سے پہلے دیکھیں')}</button> <button class="govuk-button govuk-button--secondary" name="draft" value="yes">${t('Keep as a draft', 'مسودہ رکھیں')}</button> <a href="${to('officer-desk')}">${t('Leave without saving', 'محفوظ کیے بغیر جائیں')}</a></div>
</form>`
    },
    'sign-in': {
      title: t('Sign in', 'سائن اِن'),
      body: `<h1>${t('Sign in', 'سائن اِن')}</h1>
<p>${t('For officers and members. You need no account to read a plan or to have your say.', 'افسران اور ارکان کے لیے۔ منصوبہ پڑھنے یا رائے دینے کے لیے اکاؤنٹ نہیں چاہیے۔')}</p>
<form method="post" action="${to('officer-desk')}">
${field('email', t('Email address', 'ای میل پتا'), 'type="email" autocomplete="username" spellcheck="false" dir="ltr"')}
${field('password', t('Password', 'پاس ورڈ'), 'type="password" autocomplete="current-password" dir="ltr"')}
${field('otp', t('Six-digit code', 'چھ ہندسوں کا کوڈ'), 'inputmode="numeric" autocomplete="one-time-code" dir="ltr"', t('From your app. You may paste it.', 'اپنی ایپ سے۔ آپ اسے پیسٹ کر سکتے ہیں۔'))}
<button class="govuk-button">${t('Sign in', 'سائن اِن کریں')}</button>
</form>
<p><a href="#">${t('Sign in with your council account', 'اپنے کونسل اکاؤنٹ سے سائن اِن کریں')}</a></p>
<p><a href="#">${t('I cannot sign in', 'میں سائن اِن نہیں کر پا رہا')}</a></p>`
    }
  }
}
