import { phone } from './frame.mjs'

const CODE = 'K7QM-4TRX-9PDN'

const MAP = {
  harbourhead: [525, 300, 'M605 206L589 198L578 225L563 221L547 216L528 218L517 234L502 242L488 253L507 260L518 271L497 299L516 306L501 321L527 340L517 354L509 369L512 380L515 393L528 394L533 403L545 406L551 415L560 414L571 405L578 413L584 419L589 413L595 409L600 410L606 402L613 398L619 400L624 392L622 386L627 379L635 375L644 371L650 365L647 359L639 356L633 352L636 348L642 346L641 344L634 344L626 348L620 345L618 339L621 334L626 335L632 339L634 337L629 330L625 324L622 315L621 306L620 296L622 286L625 278L630 272L635 270L637 264L633 257L634 250L629 245L630 237L625 230L619 227L620 220L614 214z'],
  millbraes: [404, 385, 'M488 253L475 244L460 252L446 245L432 247L420 258L408 269L385 261L378 280L360 291L384 314L359 323L362 340L360 356L391 361L376 382L381 395L398 395L414 392L430 396L444 406L453 385L471 379L486 367L509 369L517 354L527 340L501 321L516 306L497 299L518 271L507 260z'],
  'upper-marra': [260, 215, 'M488 253L502 242L517 234L528 218L547 216L563 221L578 225L589 198L605 206L608 199L601 192L603 184L596 177L597 169L590 160L565 159L540 156L525 132L504 121L485 99L463 82L425 95L408 69L375 62L355 24L320 22L287 15L257 10L233 37L201 20L175 36L146 49L126 81L86 74L60 95L46 128L40 164L13 192L10 229L13 264L50 282L43 322L67 347L97 358L115 390L150 391L178 406L203 420L239 399L262 423L287 440L310 428L340 431L362 415L381 395L376 382L391 361L360 356L362 340L359 323L384 314L360 291L378 280L385 261L408 269L420 258L432 247L446 245L460 252L475 244z']
}

export function residents (t, lang) {
  const to = name => `${name}.${lang}.html`
  const home = ['home', t('Home', 'صفحۂ اول')]
  const plans = ['plan', t('Plans', 'منصوبے')]
  const planName = t('Harbourhead plan 2026 to 2031', 'ہاربرہیڈ کا منصوبہ 2026 تا 2031')
  const back = name => `<a class="govuk-back-link" href="${to(name)}">${t('Back', 'واپس')}</a>\n`
  const comment = n => `<p class="mercat-block__tools"><a href="${to('comment')}">${t('Comment on this paragraph', 'اس پیرے پر رائے دیں')}<span class="govuk-visually-hidden"> ${n}</span></a></p>`
  const fact = (label, value) => `<div><dt>${label}</dt><dd>${value}</dd></div>`
  const english = t('English', 'انگریزی')

  // The paragraph that a comment is about.
  const about = `<div class="mercat-about">
<p class="mercat-label">${t('The paragraph you are commenting on', 'وہ پیرا جس پر آپ رائے دے رہے ہیں')}</p>
<p>${t('The council will put 24 new lights on the harbour path by 31 January 2027.', 'کونسل 31 جنوری 2027 تک بندرگاہ کے راستے پر 24 نئی بتیاں لگائے گی۔')}</p>
</div>`

  const commentForm = (wrong) => `${back('plan')}
${wrong ? `<div class="govuk-error-summary" aria-labelledby="errors" role="alert">
<h2 class="govuk-error-summary__title" id="errors">${t('There is a problem', 'ایک مسئلہ ہے')}</h2>
<p>${t('Nothing is lost. Please mend these two things:', 'کچھ ضائع نہیں ہوا۔ براہِ کرم یہ دو چیزیں درست کریں:')}</p>
<ul class="govuk-error-summary__list">
<li><a href="#text">${t('Write what you think', 'اپنی رائے لکھیں')}</a></li>
<li><a href="#feel-1">${t('Choose whether you agree', 'بتائیں کہ آپ متفق ہیں یا نہیں')}</a></li>
</ul>
</div>
` : ''}<h1>${t('What do you think?', 'آپ کا کیا خیال ہے؟')}</h1>
${about}
<form method="post" action="${to('check')}" novalidate>
<div class="govuk-form-group${wrong ? ' govuk-form-group--error' : ''}">
<label class="govuk-label govuk-label--m" for="text">${t('Your comment', 'آپ کی رائے')}</label>
<div class="govuk-hint" id="text-hint">${t('Write in any language. Please leave out names and addresses.', 'کسی بھی زبان میں لکھیں۔ براہِ کرم نام اور پتے نہ لکھیں۔')}</div>
${wrong ? `<p class="govuk-error-message" id="text-error"><span class="govuk-visually-hidden">${t('Error:', 'غلطی:')}</span> ${t('Write what you think', 'اپنی رائے لکھیں')}</p>\n` : ''}<textarea class="govuk-textarea${wrong ? ' govuk-textarea--error' : ''}" id="text" name="text" rows="6" dir="auto" aria-describedby="text-hint${wrong ? ' text-error' : ''} text-count"${wrong ? ' aria-invalid="true"' : ''} data-count="2000" data-left="${t('{n} characters left', '{n} حروف باقی')}" data-over="${t('{n} characters too many', '{n} حروف زیادہ')}"></textarea>
<p class="mercat-count" id="text-count">${t('Up to 2,000 characters', 'زیادہ سے زیادہ 2,000 حروف')}</p>
</div>
<div class="govuk-form-group${wrong ? ' govuk-form-group--error' : ''}">
<fieldset class="govuk-fieldset"${wrong ? ' aria-describedby="feel-error"' : ''}>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${t('Do you agree with this paragraph?', 'کیا آپ اس پیرے سے متفق ہیں؟')}</legend>
${wrong ? `<p class="govuk-error-message" id="feel-error"><span class="govuk-visually-hidden">${t('Error:', 'غلطی:')}</span> ${t('Choose whether you agree', 'بتائیں کہ آپ متفق ہیں یا نہیں')}</p>\n` : ''}<div class="govuk-radios">
${[['yes', t('Yes', 'ہاں')], ['partly', t('In part', 'کسی حد تک')], ['no', t('No', 'نہیں')]].map(([value, label], i) => `<div class="govuk-radios__item"><input class="govuk-radios__input" id="feel-${i + 1}" name="feel" type="radio" value="${value}"><label class="govuk-label govuk-radios__label" for="feel-${i + 1}">${label}</label></div>`).join('\n')}
</div>
</fieldset>
</div>
<div class="govuk-form-group">
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${t('Who may see it?', 'اسے کون دیکھ سکتا ہے؟')}</legend>
<div class="govuk-checkboxes">
<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="public" name="public" type="checkbox" value="yes" checked aria-describedby="public-hint"><label class="govuk-label govuk-checkboxes__label" for="public">${t('Show my comment on this website', 'میری رائے اس ویب سائٹ پر دکھائیں')}</label><div class="govuk-hint govuk-checkboxes__hint" id="public-hint">${t('We never show your name.', 'ہم آپ کا نام کبھی نہیں دکھاتے۔')}</div></div>
</div>
</fieldset>
</div>
<div class="mercat-trap"><label for="website">${t('Leave this empty', 'اسے خالی چھوڑیں')}</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></div>
<button class="govuk-button">${t('Continue', 'جاری رکھیں')}</button>
</form>`

  const stages = [
    ['done', t('Received', 'موصول ہوئی'), t('14 September 2026', '14 ستمبر 2026'), t('Your comment reached us on paper, at Harbourhead Library.', 'آپ کی رائے کاغذ پر ہاربرہیڈ لائبریری میں ہمیں ملی۔')],
    ['done', t('Read', 'پڑھی گئی'), t('18 September 2026', '18 ستمبر 2026'), t('An officer read it and put it with 63 others about <a href="#">the dark path</a>.', 'ایک افسر نے اسے پڑھا اور <a href="#">اندھیرے راستے</a> کے بارے میں 63 دوسری آراء کے ساتھ رکھا۔')],
    ['done', t('Considered', 'زیرِ غور آئی'), t('1 October 2026', '1 اکتوبر 2026'), t('The partnership talked about it at its meeting.', 'پارٹنرشپ نے اپنے اجلاس میں اس پر بات کی۔')],
    ['current', t('Decided', 'فیصلہ ہوا'), t('12 October 2026', '12 اکتوبر 2026'), t('Adopted: the lights will be finished a year sooner.', 'منظور: بتیاں ایک سال پہلے مکمل ہوں گی۔')],
    ['', t('Changed', 'تبدیلی آئی'), '', t('Promised by 31 January 2027.', '31 جنوری 2027 تک کا وعدہ ہے۔')]
  ]
  const pair = (said, saidBy, did, tag, saidLang = lang, level = 2) => `<div class="mercat-pair">
<div class="mercat-said">
<h${level} class="mercat-pair__label">${t('You said', 'آپ نے کہا')}</h${level}>
<blockquote lang="${saidLang}" dir="auto">${said}</blockquote>
<p class="mercat-quiet">${saidBy}</p>
</div>
<div class="mercat-did">
<h${level} class="mercat-pair__label">${t('We did', 'ہم نے کیا')}</h${level}>
<p><strong class="mercat-tag${tag[0]}">${tag[1]}</strong></p>
${did}
</div>
</div>`
  const adopted = [' mercat-tag--done', t('Adopted', 'منظور')]
  const partly = [' mercat-tag--part', t('Adopted in part', 'جزوی طور پر منظور')]
  const refused = ['', t('Not adopted', 'منظور نہیں')]

  const pairs = [
    pair(t('The harbour path is pitch dark by four. I go the long way round with the pram.', 'بندرگاہ کے راستے پر چار بجے ہی گھپ اندھیرا ہو جاتا ہے۔ میں بچہ گاڑی کے ساتھ لمبے راستے سے جاتی ہوں۔'),
      t('64 people said something like this', '64 لوگوں نے کچھ ایسا ہی کہا'),
      `<p>${t('24 lights will be on by 31 January 2027, not in March 2028.', '24 بتیاں مارچ 2028 کے بجائے 31 جنوری 2027 تک جل جائیں گی۔')}</p>\n<p><a href="${to('plan')}#b-lights">${t('Read the paragraph that changed', 'تبدیل شدہ پیرا پڑھیں')}</a></p>`, adopted),
    pair('Ostatni autobus o 18.40 to za wcześnie. Kończę pracę o 20.00.',
      t('31 people, in 4 languages', '31 لوگ، 4 زبانوں میں'),
      `<p>${t('There will be a last bus at 9.15pm on three evenings a week. The company cannot yet pay for more.', 'ہفتے میں تین شام آخری بس رات 9:15 پر چلے گی۔ کمپنی ابھی اس سے زیادہ کا خرچ نہیں اٹھا سکتی۔')}</p>\n<p><a href="#">${t('What happens next with buses', 'بسوں کے بارے میں آگے کیا ہو گا')}</a></p>`, partly, 'pl'),
    pair(t('Open the outdoor pool again.', 'کھلا تالاب دوبارہ کھولیں۔'),
      t('22 people', '22 لوگ'),
      `<p>${t('Not for now. Making the pool safe would cost £2.1 million, and warm homes come first. We will look again in 2028.', 'ابھی نہیں۔ تالاب کو محفوظ بنانے پر 21 لاکھ پاؤنڈ خرچ ہوں گے، اور گرم گھر پہلے آتے ہیں۔ ہم 2028 میں دوبارہ دیکھیں گے۔')}</p>`, refused)
  ]

  const votes = [
    [t('Lights on the harbour path', 'بندرگاہ کے راستے پر بتیاں'), 412, true],
    [t('A later bus', 'رات کی بس'), 365, true],
    [t('Benches you can get up from', 'ایسے بینچ جن سے اٹھنا آسان ہو'), 203, true],
    [t('A bigger food pantry', 'بڑا فوڈ پینٹری'), 187, false]
  ]
  const number = n => n.toLocaleString('en-GB')

  const card = (href, title, text, facts, said) => `<li class="mercat-card${said ? ' mercat-card--said' : ''}">
<h2><a href="${href}">${title}</a></h2>
<p>${text}</p>
${facts ? `<dl class="mercat-facts">${facts}</dl>\n` : ''}</li>`

  const consultation = card(to('consultation'), t('What should change on Shore Street?', 'شور سٹریٹ پر کیا بدلنا چاہیے؟'),
    t('We want to know where you feel unsafe, before we draw anything.', 'نقشہ بنانے سے پہلے ہم جاننا چاہتے ہیں کہ آپ کہاں غیر محفوظ محسوس کرتے ہیں۔'),
    fact(t('Closes on', 'آخری تاریخ'), t('13 December 2026', '13 دسمبر 2026')) + fact(t('Answer promised by', 'جواب کا وعدہ'), t('28 February 2027', '28 فروری 2027')), true)

  return {
    home: {
      title: t('Home', 'صفحۂ اول'),
      body: `<h1>${t('What should get better where you live?', 'آپ کے علاقے میں کیا بہتر ہونا چاہیے؟')}</h1>
<p class="mercat-lead">${t('Read the plans for your area in plain words. Say what you think. See what was done about it. You need no account.', 'اپنے علاقے کے منصوبے سادہ لفظوں میں پڑھیں۔ اپنی رائے دیں۔ دیکھیں کہ اس پر کیا ہوا۔ اکاؤنٹ کی ضرورت نہیں۔')}</p>
<p><a class="govuk-button" href="${to('find-my-area')}">${t('Find my area', 'میرا علاقہ تلاش کریں')}</a></p>
<h2>${t('Open now', 'ابھی کھلا ہے')}</h2>
<ul class="mercat-cards">
${consultation.replaceAll('h2>', 'h3>')}
${card(to('vote'), t('Choose three things to pay for', 'تین کام چنیں جن پر رقم خرچ ہو'), t('You decide how to spend £60,000 in Harbourhead.', 'ہاربرہیڈ میں 60,000 پاؤنڈ کیسے خرچ ہوں، یہ آپ طے کریں۔'), fact(t('Closes on', 'آخری تاریخ'), t('6 December 2026', '6 دسمبر 2026')), true).replaceAll('h2>', 'h3>')}
${card(to('plan'), planName, t('Warm homes, safe paths, a later bus: what will be done, by whom and when.', 'گرم گھر، محفوظ راستے، رات کی بس: کیا ہو گا، کون کرے گا اور کب۔'), fact(t('Version', 'نسخہ'), t('2, of 12 October 2026', '2، مورخہ 12 اکتوبر 2026'))).replaceAll('h2>', 'h3>')}
</ul>
<h2>${t('What you changed', 'آپ نے کیا بدلا')}</h2>
${pair(t('The harbour path is pitch dark by four.', 'بندرگاہ کے راستے پر چار بجے ہی گھپ اندھیرا ہو جاتا ہے۔'), t('64 people', '64 لوگ'), `<p>${t('24 lights will be on by 31 January 2027.', '24 بتیاں 31 جنوری 2027 تک جل جائیں گی۔')}</p>`, adopted, lang, 3)}
<p><a href="${to('you-said')}">${t('Everything you said, and what we did', 'آپ نے جو کچھ کہا، اور ہم نے کیا کیا')}</a></p>
<h2>${t('Did you already tell us something?', 'کیا آپ ہمیں پہلے کچھ بتا چکے ہیں؟')}</h2>
<form class="mercat-search" action="${to('receipt')}"><div><label class="govuk-label" for="code">${t('Your receipt code', 'آپ کا رسید کوڈ')}</label><input class="govuk-input" id="code" name="code" autocomplete="off" dir="ltr" spellcheck="false"></div><button class="govuk-button govuk-button--secondary">${t('See what happened', 'دیکھیں کیا ہوا')}</button></form>`
    },

    plan: {
      title: planName,
      here: 'plans',
      trail: [home, plans],
      body: `<h1>${planName}</h1>
<dl class="mercat-facts mercat-meta">${fact(t('For', 'برائے'), t('Harbourhead', 'ہاربرہیڈ'))}${fact(t('Published', 'اشاعت'), t('16 March 2026', '16 مارچ 2026'))}${fact(t('Version', 'نسخہ'), '1')}${fact(t('Form', 'انداز'), t('Plain words', 'سادہ الفاظ'))}</dl>
<div class="mercat-notice mercat-notice--superseded"><p><strong>${t('There is a newer version.', 'اس سے نیا نسخہ موجود ہے۔')}</strong> ${t('This is version 1. Version 2 was published on 12 October 2026.', 'یہ نسخہ 1 ہے۔ نسخہ 2، 12 اکتوبر 2026 کو شائع ہوا۔')}</p><p><a href="#">${t('Read version 2', 'نسخہ 2 پڑھیں')}</a> · <a href="${to('compare')}">${t('See what changed and why', 'دیکھیں کیا بدلا اور کیوں')}</a></p></div>
${t('', `<div class="mercat-notice mercat-notice--quiet"><p>یہ ترجمہ ایک مترجم نے کیا ہے۔ کسی اہلِ زبان قاری نے ابھی اسے نہیں جانچا۔ 12 میں سے 10 حصے اردو میں ہیں۔</p></div>\n`)}<div class="mercat-with-side">
<nav class="mercat-contents" aria-labelledby="contents"><h2 id="contents">${t('Contents', 'فہرست')}</h2><ol>
<li><a href="#s-for">${t('What this plan is for', 'یہ منصوبہ کس لیے ہے')}</a></li>
<li><a href="#s-homes">${t('Warm homes', 'گرم گھر')}</a></li>
<li><a href="#s-safe">${t('Feeling safe', 'تحفظ کا احساس')}</a></li>
<li><a href="#s-help">${t('Who to ask', 'کس سے پوچھیں')}</a></li>
</ol><p><a href="#">${t('Print or save the whole plan', 'پورا منصوبہ پرنٹ یا محفوظ کریں')}</a></p></nav>
<div>
<div class="mercat-block mercat-block--heading" id="s-for"><h2>${t('What this plan is for', 'یہ منصوبہ کس لیے ہے')}</h2></div>
<div class="mercat-block" id="b-for">
<p>${t('This plan says what will get better in Harbourhead, who will do it and by when. The council and the health service wrote it with people who live here.', 'یہ منصوبہ بتاتا ہے کہ ہاربرہیڈ میں کیا بہتر ہو گا، کون کرے گا اور کب تک۔ کونسل اور صحت کے ادارے نے اسے یہاں رہنے والوں کے ساتھ مل کر لکھا۔')}</p>
${comment(1)}
</div>
<div class="mercat-block mercat-block--heading" id="s-homes"><h2>${t('Warm homes', 'گرم گھر')}</h2></div>
<div class="mercat-block mercat-block--outcome" id="b-warm">
<p class="mercat-block__kind">${t('What will be better', 'کیا بہتر ہو گا')}</p>
<p>${t('By 2031 everyone in Harbourhead lives in a home that is warm and dry.', '2031 تک ہاربرہیڈ میں ہر شخص ایسے گھر میں رہے گا جو گرم اور خشک ہو۔')}</p>
${comment(2)}
</div>
<div class="mercat-block mercat-block--action" id="b-mould">
<p class="mercat-block__kind">${t('What we will do', 'ہم کیا کریں گے')}</p>
<p>${t('The council will look at every one of its homes for damp and mould, and tell each tenant what was found.', 'کونسل اپنے ہر گھر میں نمی اور پھپھوندی دیکھے گی، اور ہر کرایہ دار کو بتائے گی کہ کیا ملا۔')}</p>
<dl class="mercat-facts">${fact(t('Who', 'کون'), t('Strathmarra Council', 'سٹریتھمارا کونسل'))}${fact(t('By', 'کب تک'), t('30 June 2027', '30 جون 2027'))}${fact(t('Now', 'اب'), `<span class="mercat-tag mercat-tag--part">${t('Under way', 'جاری ہے')}</span>`)}</dl>
${comment(3)}
</div>
<div class="mercat-block mercat-block--indicator" id="b-damp">
<p class="mercat-block__kind">${t('How we will know', 'ہمیں کیسے پتا چلے گا')}</p>
<p>${t('Homes with damp, out of every 100', 'ہر 100 میں سے نمی والے گھر')}</p>
<dl class="mercat-facts">${fact(t('At the start, 2025', 'شروع میں، 2025'), '31')}${fact(t('Now, 2026', 'اب، 2026'), '27')}${fact(t('Aim, by 2031', 'ہدف، 2031 تک'), '10')}</dl>
<svg class="mercat-bar" role="img" aria-label="${t('27 now, 10 is the aim', 'اب 27، ہدف 10')}"><rect width="27%" height="100%"/><rect class="mercat-bar__goal" x="10%" width="8" height="100%"/></svg>
${comment(4)}
</div>
<div class="mercat-block mercat-block--money" id="b-grant">
<p class="mercat-block__kind">${t('Money', 'رقم')}</p>
<p>${t('You can get a Warm Homes Grant of up to £1,500. You do not pay it back.', 'آپ 1,500 پاؤنڈ تک کی گرم گھر گرانٹ لے سکتے ہیں۔ یہ واپس نہیں کرنی پڑتی۔')}</p>
${comment(5)}
</div>
<div class="mercat-block mercat-block--date" id="b-last-day">
<p class="mercat-block__kind">${t('Date', 'تاریخ')}</p>
${t('<p>The last day to ask for the grant is 31 October 2026.</p>', `<div class="mercat-notice mercat-notice--withheld"><p><strong>اردو متن روک لیا گیا ہے۔</strong> انگریزی میں یہ تاریخ بدل گئی ہے۔ جب تک ترجمہ درست نہیں ہوتا، ہم انگریزی دکھا رہے ہیں۔</p></div>
<p lang="en" dir="ltr">The last day to ask for the grant is 31 October 2026.</p>`)}
${comment(6)}
</div>
<div class="mercat-block mercat-block--heading" id="s-safe"><h2>${t('Feeling safe', 'تحفظ کا احساس')}</h2></div>
<div class="mercat-block" id="b-dark">
${t('', `<div class="mercat-notice mercat-notice--fallback"><p><strong>یہ حصہ ابھی اردو میں نہیں ہے۔</strong> یہاں انگریزی دکھائی گئی ہے۔</p></div>\n`)}<p${t('', ' lang="en" dir="ltr"')}>Many people do not feel safe when they walk in the dark. The harbour path is the darkest place, and it is the way to the shop, the school and the bus.</p>
${comment(7)}
</div>
<div class="mercat-block mercat-block--action" id="b-lights">
<p class="mercat-block__kind">${t('What we will do', 'ہم کیا کریں گے')}</p>
${t(`<p>The council will put 24 new lights on the harbour path.</p>`, `<p class="mercat-label">مشینی ترجمہ، کسی شخص نے نہیں جانچا</p>
<p>کونسل بندرگاہ کے راستے پر 24 نئی بتیاں لگائے گی۔</p>`)}
<dl class="mercat-facts">${fact(t('Who', 'کون'), t('Strathmarra Council', 'سٹریتھمارا کونسل'))}${fact(t('By', 'کب تک'), t('31 March 2028', '31 مارچ 2028'))}${fact(t('Now', 'اب'), `<span class="mercat-tag mercat-tag--late">${t('Late', 'تاخیر')}</span>`)}</dl>
${comment(8)}
</div>
<div class="mercat-block mercat-block--heading" id="s-help"><h2>${t('Who to ask', 'کس سے پوچھیں')}</h2></div>
<div class="mercat-block mercat-block--contact" id="b-phone">
<p class="mercat-block__kind">${t('Contact', 'رابطہ')}</p>
<p>${t('To ask about the grant, phone', 'گرانٹ کے بارے میں پوچھنے کے لیے فون کریں:')} <a href="tel:+441632960118">${phone('01632 960118')}</a>${t('. Monday to Friday, 9am to 5pm.', '۔ پیر تا جمعہ، صبح 9 سے شام 5 بجے۔')}</p>
${comment(9)}
</div>
</div>
</div>`
    },

    comment: { title: t('What do you think?', 'آپ کا کیا خیال ہے؟'), here: 'say', body: commentForm(false) },
    'comment-errors': { title: t('What do you think?', 'آپ کا کیا خیال ہے؟'), here: 'say', error: true, body: commentForm(true) },

    check: {
      title: t('Check your answers', 'اپنے جواب دیکھ لیں'),
      here: 'say',
      body: `${back('comment')}<h1>${t('Check your answers', 'اپنے جواب دیکھ لیں')}</h1>
<dl class="govuk-summary-list">
${[[t('Paragraph', 'پیرا'), t('24 new lights on the harbour path', 'بندرگاہ کے راستے پر 24 نئی بتیاں'), ''],
  [t('Your comment', 'آپ کی رائے'), t('<span lang="en" dir="auto">Please start at the school end, it is the darkest.</span>', '<span lang="ur" dir="auto">براہِ کرم سکول والے سرے سے شروع کریں، وہاں سب سے زیادہ اندھیرا ہے۔</span>'), 'c'],
  [t('Do you agree?', 'کیا آپ متفق ہیں؟'), t('Yes', 'ہاں'), 'c'],
  [t('Who may see it', 'کون دیکھ سکتا ہے'), t('Everyone. Your name is not shown.', 'سب۔ آپ کا نام نہیں دکھایا جاتا۔'), 'c']].map(([k, v, c]) =>
    `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${k}</dt><dd class="govuk-summary-list__value">${v}</dd>${c ? `<dd class="govuk-summary-list__actions"><a href="${to('comment')}">${t('Change', 'بدلیں')}<span class="govuk-visually-hidden"> ${k}</span></a></dd>` : ''}</div>`).join('\n')}
</dl>
<p>${t('When you send this, you get a code. With the code you can see what happens to your comment, or have it erased.', 'بھیجنے پر آپ کو ایک کوڈ ملے گا۔ اس کوڈ سے آپ دیکھ سکتے ہیں کہ آپ کی رائے کا کیا ہوا، یا اسے مٹوا سکتے ہیں۔')}</p>
<form method="post" action="${to('confirmation')}"><button class="govuk-button">${t('Send my comment', 'میری رائے بھیجیں')}</button></form>`
    },

    confirmation: {
      title: t('We have your comment', 'آپ کی رائے مل گئی'),
      here: 'say',
      body: `<h1>${t('Thank you. We have your comment.', 'شکریہ۔ آپ کی رائے ہمیں مل گئی۔')}</h1>
<div class="mercat-receipt">
<p class="mercat-label">${t('Your receipt code', 'آپ کا رسید کوڈ')}</p>
<p class="mercat-code"><bdi dir="ltr">${CODE}</bdi></p>
<p>${t('Write it down, print this page or take a picture. It is the only way back to your comment: we do not know who you are.', 'اسے لکھ لیں، یہ صفحہ پرنٹ کریں یا تصویر لے لیں۔ اپنی رائے تک واپس آنے کا یہی ایک راستہ ہے: ہم نہیں جانتے کہ آپ کون ہیں۔')}</p>
<p>${t('To say it on the phone:', 'فون پر یوں بتائیں:')} <span lang="en" dir="ltr">Kilo 7 Quebec Mike, 4 Tango Romeo X-ray, 9 Papa Delta November</span></p>
</div>
<h2>${t('What happens next', 'آگے کیا ہو گا')}</h2>
<ol class="mercat-next">
<li>${t('An officer reads it by 29 November 2026.', '29 نومبر 2026 تک ایک افسر اسے پڑھے گا۔')}</li>
<li>${t('The partnership decides by 31 January 2027.', '31 جنوری 2027 تک پارٹنرشپ فیصلہ کرے گی۔')}</li>
<li>${t('You can read the answer by 28 February 2027.', '28 فروری 2027 تک آپ جواب پڑھ سکیں گے۔')}</li>
</ol>
<p><a href="${to('receipt')}">${t('See what happens to your comment', 'دیکھیں آپ کی رائے کا کیا ہوتا ہے')}</a></p>
<p><a href="${to('plan')}">${t('Go on reading the plan', 'منصوبہ پڑھنا جاری رکھیں')}</a></p>`
    },

    receipt: {
      title: t('What happened to your comment', 'آپ کی رائے کا کیا ہوا'),
      here: 'said',
      trail: [home],
      body: `<h1>${t('What happened to your comment', 'آپ کی رائے کا کیا ہوا')}</h1>
<p class="mercat-label">${t('Receipt code', 'رسید کوڈ')} <bdi dir="ltr">${CODE}</bdi></p>
<ol class="mercat-stages">
${stages.map(([state, name, date, text]) => `<li${state === 'done' ? ' class="mercat-stages__done"' : state === 'current' ? ' class="mercat-stages__done" aria-current="step"' : ''}><h2>${name}${state === '' ? ` <span class="mercat-tag mercat-tag--wait">${t('Not yet', 'ابھی نہیں')}</span>` : ''}</h2>${date ? `<p class="mercat-quiet">${date}</p>` : ''}<p>${text}</p></li>`).join('\n')}
</ol>
${pairs[0]}
<h2>${t('Your words are yours', 'آپ کے الفاظ آپ کے ہیں')}</h2>
<ul class="mercat-plain"><li><a href="#">${t('Get a copy of what you sent', 'جو بھیجا اس کی نقل لیں')}</a></li><li><a href="#">${t('Have it erased', 'اسے مٹوائیں')}</a></li></ul>`
    },

    'you-said': {
      title: t('You said, we did', 'آپ نے کہا، ہم نے کیا'),
      here: 'said',
      trail: [home],
      body: `<h1>${t('You said, we did', 'آپ نے کہا، ہم نے کیا')}</h1>
<p class="mercat-lead">${t('412 people told us what they think about Harbourhead. This is what we did about it, and what we did not do and why.', '412 لوگوں نے ہمیں ہاربرہیڈ کے بارے میں اپنی رائے بتائی۔ یہ ہے جو ہم نے کیا، اور جو نہیں کیا اور کیوں۔')}</p>
<section aria-labelledby="t1"><h2 id="t1">${t('The dark path', 'اندھیرا راستہ')}</h2>
${pairs[0].replaceAll('h2', 'h3')}</section>
<section aria-labelledby="t2"><h2 id="t2">${t('The last bus', 'آخری بس')}</h2>
${pairs[1].replaceAll('h2', 'h3')}</section>
<section aria-labelledby="t3"><h2 id="t3">${t('The outdoor pool', 'کھلا تالاب')}</h2>
${pairs[2].replaceAll('h2', 'h3')}</section>
<h2>${t('Answers we still owe', 'جواب جو ابھی باقی ہیں')}</h2>
<table class="mercat-stack" role="table">
<caption>${t('Two answers are promised, one is late', 'دو جوابوں کا وعدہ ہے، ایک میں تاخیر ہے')}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t('Consultation', 'مشاورت')}</th><th scope="col" role="columnheader">${t('Promised by', 'وعدہ')}</th><th scope="col" role="columnheader">${t('Now', 'اب')}</th></tr></thead>
<tbody role="rowgroup">
<tr role="row"><th scope="row" role="rowheader"><a href="#">${t('Shore Street', 'شور سٹریٹ')}</a></th><td role="cell" data-label="${t('Promised by', 'وعدہ')}">${t('28 February 2027', '28 فروری 2027')}</td><td role="cell" data-label="${t('Now', 'اب')}"><span class="mercat-tag mercat-tag--wait">${t('On time', 'وقت پر')}</span></td></tr>
<tr role="row"><th scope="row" role="rowheader"><a href="#">${t('Library hours', 'لائبریری کے اوقات')}</a></th><td role="cell" data-label="${t('Promised by', 'وعدہ')}">${t('1 November 2026', '1 نومبر 2026')}</td><td role="cell" data-label="${t('Now', 'اب')}"><span class="mercat-tag mercat-tag--late">${t('21 days late', '21 دن تاخیر')}</span></td></tr>
</tbody></table>`
    },

    vote: {
      title: t('Choose up to three', 'تین تک چنیں'),
      here: 'say',
      body: `${back('home')}<form method="post" action="${to('check')}">
<div class="govuk-form-group">
<fieldset class="govuk-fieldset" aria-describedby="choose-hint">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">${t('Which of these should we pay for?', 'ان میں سے کن پر رقم خرچ ہونی چاہیے؟')}</h1></legend>
<div class="govuk-hint" id="choose-hint">${t('Choose up to three. There is £60,000 to spend. You can check your choice before you send it.', 'تین تک چنیں۔ خرچ کے لیے 60,000 پاؤنڈ ہیں۔ بھیجنے سے پہلے آپ اپنا انتخاب دیکھ سکتے ہیں۔')}</div>
<div class="govuk-checkboxes">
${votes.map(([name], i) => `<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="v${i}" name="choice" type="checkbox" value="${i}"${i === 1 ? ' checked' : ''} aria-describedby="v${i}-hint"><label class="govuk-label govuk-checkboxes__label" for="v${i}">${name}</label><div class="govuk-hint govuk-checkboxes__hint" id="v${i}-hint">${t('Costs', 'خرچ')} ${t('£' + ['24,000', '18,000', '6,000', '20,000'][i], ['24,000', '18,000', '6,000', '20,000'][i] + ' پاؤنڈ')}. <a href="#">${t('More about', 'مزید')}<span class="govuk-visually-hidden"> ${name}</span>${t(' this', '')}</a></div></div>`).join('\n')}
</div>
</fieldset>
</div>
<button class="govuk-button">${t('Check my choice', 'میرا انتخاب دیکھیں')}</button>
</form>`
    },

    'vote-results': {
      title: t('What you chose', 'آپ نے کیا چنا'),
      here: 'said',
      trail: [home],
      body: `<h1>${t('What you chose', 'آپ نے کیا چنا')}</h1>
<p class="mercat-lead">${t('638 people voted: 611 here and 27 on paper. Three things will be paid for.', '638 لوگوں نے ووٹ دیا: 611 نے یہاں اور 27 نے کاغذ پر۔ تین کاموں کے لیے رقم ملے گی۔')}</p>
<table class="mercat-stack" role="table">
<caption>${t('Lights and a later bus were chosen most often', 'بتیاں اور رات کی بس سب سے زیادہ چنی گئیں')}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t('Idea', 'تجویز')}</th><th scope="col" role="columnheader">${t('Out of 638', '638 میں سے')}</th><th class="mercat-number" scope="col" role="columnheader">${t('Votes', 'ووٹ')}</th><th scope="col" role="columnheader">${t('Result', 'نتیجہ')}</th></tr></thead>
<tbody role="rowgroup">
${votes.map(([name, n, funded]) => `<tr role="row"><th scope="row" role="rowheader">${name}</th><td role="cell"><svg class="mercat-bar mercat-bar--said" aria-hidden="true"><rect width="${Math.round(n / 6.38)}%" height="100%"/></svg></td><td class="mercat-number" role="cell" data-label="${t('Votes', 'ووٹ')}">${number(n)}</td><td role="cell" data-label="${t('Result', 'نتیجہ')}"><span class="mercat-tag${funded ? ' mercat-tag--done' : ''}">${funded ? t('Funded', 'رقم ملے گی') : t('Not funded', 'رقم نہیں ملے گی')}</span></td></tr>`).join('\n')}
</tbody></table>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${t('Why is the pantry not funded?', 'پینٹری کے لیے رقم کیوں نہیں؟')}</span></summary><div class="govuk-details__text"><p>${t('The first three cost £48,000. The pantry costs £20,000, and £12,000 is left.', 'پہلے تین کا خرچ 48,000 پاؤنڈ ہے۔ پینٹری کا خرچ 20,000 ہے، اور 12,000 پاؤنڈ باقی ہیں۔')}</p></div></details>`
    },

    compare: {
      title: t('What changed in version 2', 'نسخہ 2 میں کیا بدلا'),
      here: 'plans',
      trail: [home, plans],
      body: `<h1>${t('What changed in version 2', 'نسخہ 2 میں کیا بدلا')}</h1>
<p class="mercat-lead">${t('Three paragraphs changed because of what people said.', 'لوگوں کی آراء کی وجہ سے تین پیرے بدلے۔')}</p>
<ul><li><a href="#c1">${t('Lights: a new date', 'بتیاں: نئی تاریخ')}</a></li><li><a href="#c2">${t('The warm bus: removed', 'گرم بس: ہٹا دی گئی')}</a></li><li><a href="#c3">${t('A crossing on Shore Street: added', 'شور سٹریٹ پر کراسنگ: شامل کی گئی')}</a></li></ul>
<section class="mercat-change" id="c1" aria-labelledby="h1"><h2 id="h1">${t('Lights: a new date', 'بتیاں: نئی تاریخ')}</h2>
<p>${t('The council will put 24 new lights on the harbour path', 'کونسل بندرگاہ کے راستے پر')} <del><span class="mercat-mark">${t('Removed:', 'ہٹایا:')}</span> ${t('by 31 March 2028', '31 مارچ 2028 تک')}</del> <ins><span class="mercat-mark">${t('Added:', 'شامل کیا:')}</span> ${t('by 31 January 2027', '31 جنوری 2027 تک')}</ins>${t('.', ' 24 نئی بتیاں لگائے گی۔')}</p>
<div class="mercat-because"><p><strong>${t('Changed because', 'بدلنے کی وجہ:')}</strong> ${t('more people wrote about the dark path than about anything else.', 'لوگوں نے کسی بھی اور چیز سے زیادہ اندھیرے راستے کے بارے میں لکھا۔')} <a href="${to('comments')}">${t('Read the 64 comments', '64 آراء پڑھیں')}</a></p></div></section>
<section class="mercat-change" id="c2" aria-labelledby="h2"><h2 id="h2">${t('The warm bus: removed', 'گرم بس: ہٹا دی گئی')}</h2>
<p><del><span class="mercat-mark">${t('Removed:', 'ہٹایا:')}</span> ${t('A warm bus will stop at the harbour on Wednesdays.', 'بدھ کو ایک گرم بس بندرگاہ پر رکے گی۔')}</del></p>
<div class="mercat-because"><p><strong>${t('Changed because', 'بدلنے کی وجہ:')}</strong> ${t('people told us that they would rather sit in a real room than in a parked bus.', 'لوگوں نے بتایا کہ وہ کھڑی بس کے بجائے ایک اصلی کمرے میں بیٹھنا پسند کریں گے۔')}</p></div></section>
<section class="mercat-change" id="c3" aria-labelledby="h3"><h2 id="h3">${t('A crossing on Shore Street: added', 'شور سٹریٹ پر کراسنگ: شامل کی گئی')}</h2>
<p><ins><span class="mercat-mark">${t('Added:', 'شامل کیا:')}</span> ${t('There will be a crossing with lights on Shore Street by August 2027.', 'اگست 2027 تک شور سٹریٹ پر بتیوں والی کراسنگ ہو گی۔')}</ins></p>
<div class="mercat-because"><p><strong>${t('Changed because', 'بدلنے کی وجہ:')}</strong> ${t('families told us that the safe route to school stopped at the most dangerous road.', 'خاندانوں نے بتایا کہ سکول کا محفوظ راستہ سب سے خطرناک سڑک پر ختم ہو جاتا تھا۔')}</p></div></section>`
    },

    consultation: {
      title: t('What should change on Shore Street?', 'شور سٹریٹ پر کیا بدلنا چاہیے؟'),
      here: 'say',
      trail: [home],
      body: `<h1>${t('What should change on Shore Street?', 'شور سٹریٹ پر کیا بدلنا چاہیے؟')}</h1>
<p class="mercat-lead">${t('We want to know where you feel unsafe, before we draw anything.', 'نقشہ بنانے سے پہلے ہم جاننا چاہتے ہیں کہ آپ کہاں غیر محفوظ محسوس کرتے ہیں۔')}</p>
<dl class="mercat-facts mercat-meta">${fact(t('Closes on', 'آخری تاریخ'), t('13 December 2026', '13 دسمبر 2026'))}${fact(t('Answer promised by', 'جواب کا وعدہ'), t('28 February 2027', '28 فروری 2027'))}${fact(t('Takes about', 'وقت'), t('5 minutes', 'تقریباً 5 منٹ'))}</dl>
<p><a class="govuk-button" href="${to('comment')}">${t('Answer the questions', 'سوالوں کے جواب دیں')}</a></p>
<h2>${t('What can change, and what cannot', 'کیا بدل سکتا ہے اور کیا نہیں')}</h2>
<p>${t('The crossing, the speed limit and where cars may park can change. The bus stop cannot move before 2028.', 'کراسنگ، رفتار کی حد اور گاڑی کھڑی کرنے کی جگہ بدل سکتی ہے۔ بس سٹاپ 2028 سے پہلے نہیں ہٹ سکتا۔')}</p>
<h2>${t('Other ways to answer', 'جواب دینے کے دوسرے طریقے')}</h2>
<ul>
<li>${t('Phone', 'فون:')} <a href="tel:+441632960100">${phone('01632 960100')}</a>${t(' and a person writes it down with you.', '، ایک شخص آپ کے ساتھ لکھے گا۔')}</li>
<li>${t('Take a paper form from Harbourhead Library.', 'ہاربرہیڈ لائبریری سے کاغذی فارم لیں۔')}</li>
<li>${t('Come to Skerry Court on 2 December, 11am to 2pm. There is lunch.', '2 دسمبر کو صبح 11 سے دوپہر 2 بجے سکیری کورٹ آئیں۔ کھانا ملے گا۔')}</li>
</ul>
<p><a href="${to('comments')}">${t('Read what others said', 'پڑھیں دوسروں نے کیا کہا')}</a></p>`
    },

    comments: {
      title: t('What people said about the lights', 'بتیوں کے بارے میں لوگوں نے کیا کہا'),
      here: 'plans',
      trail: [home, plans],
      body: `<h1>${t('What people said about the lights', 'بتیوں کے بارے میں لوگوں نے کیا کہا')}</h1>
${about.replace(t('The paragraph you are commenting on', 'وہ پیرا جس پر آپ رائے دے رہے ہیں'), t('The paragraph', 'پیرا'))}
<p>${t('64 comments, newest first.', '64 آراء، نئی پہلے۔')}</p>
<ol class="mercat-plain">
${[
  ['pl', 'ltr', t('in Polish', 'پولش میں'), t('on this website, 20 September 2026', 'اس ویب سائٹ پر، 20 ستمبر 2026'), 'Zimą wracam z córką po ciemku. Proszę zacząć od strony szkoły.', t('In winter I come home in the dark with my daughter. Please start at the school end.', 'سردیوں میں میں اپنی بیٹی کے ساتھ اندھیرے میں گھر آتی ہوں۔ براہِ کرم سکول کی طرف سے شروع کریں۔'), t('Machine translation, not checked by a person', 'مشینی ترجمہ، کسی شخص نے نہیں جانچا')],
  ['ur', 'rtl', t('in Urdu', 'اردو میں'), t('by phone, 18 September 2026', 'فون پر، 18 ستمبر 2026'), 'میری والدہ شام کے بعد باہر نہیں نکلتیں۔ روشنی ہو تو وہ مسجد پیدل جا سکتی ہیں۔', t('My mother does not go out after dusk. With lights she could walk to the mosque.', ''), t('Translated by a person', '')],
  ['en', 'ltr', t('in English', 'انگریزی میں'), t('on paper, 14 September 2026', 'کاغذ پر، 14 ستمبر 2026'), 'Please do not light the shore itself. The seals come in at night.', t('', 'براہِ کرم ساحل پر روشنی نہ کریں۔ رات کو سیل آتی ہیں۔'), t('', 'ایک شخص کا ترجمہ')]
].map(([code, dir, language, how, text, translation, provenance], i) => `<li class="mercat-comment" id="r${i}">
<p class="mercat-comment__by">${t('Someone', 'کسی نے')} ${language}, ${how}</p>
<div class="mercat-comment__texts"><div lang="${code}" dir="${dir}"><p>${text}</p></div>${translation ? `<div class="mercat-translated"><p class="mercat-label">${provenance}</p><p>${translation}</p></div>` : ''}</div>
<p><a href="#">${t('What we answered', 'ہم نے کیا جواب دیا')}<span class="govuk-visually-hidden"> ${i + 1}</span></a></p>
</li>`).join('\n')}
</ol>
<nav class="govuk-pagination" aria-label="${t('Pages', 'صفحات')}">
<ul class="govuk-pagination__list">
<li class="govuk-pagination__item govuk-pagination__item--current"><a class="govuk-pagination__link" href="#" aria-label="${t('Page 1', 'صفحہ 1')}" aria-current="page">1</a></li>
<li class="govuk-pagination__item"><a class="govuk-pagination__link" href="#" aria-label="${t('Page 2', 'صفحہ 2')}">2</a></li>
<li class="govuk-pagination__item"><a class="govuk-pagination__link" href="#" aria-label="${t('Page 3', 'صفحہ 3')}">3</a></li>
</ul>
<div class="govuk-pagination__next"><a class="govuk-pagination__link" href="#" rel="next"><span>${t('Next', 'اگلا')}<span class="govuk-visually-hidden"> ${t('page', 'صفحہ')}</span></span> <svg class="govuk-pagination__icon govuk-pagination__icon--next" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="m8.107-.013-1.414 1.414 4.343 4.343H0v2h11.036l-4.343 4.343 1.414 1.414L14.871 6.744z"/></svg></a></div>
</nav>`
    },

    search: {
      title: t('3 results for “lights”', '”بتیاں“ کے 3 نتائج'),
      here: 'search',
      body: `<h1>${t('Search', 'تلاش')}</h1>
<form class="mercat-search" role="search" action="${to('search')}"><div><label class="govuk-label" for="q">${t('Words to look for', 'تلاش کے الفاظ')}</label><input class="govuk-input" id="q" name="q" type="search" value="${t('lights', 'بتیاں')}"></div><button class="govuk-button">${t('Search', 'تلاش کریں')}</button></form>
<p><strong>${t('3 results', '3 نتائج')}</strong>, ${t('2 in English, 1 in Polish', '2 اردو میں، 1 پولش میں')}</p>
<ol class="mercat-plain">
<li class="mercat-result"><h2><a href="${to('plan')}#b-lights">${planName}</a></h2><p>${t('… will put 24 new <mark>lights</mark> on the harbour path by 31 January 2027 …', '… بندرگاہ کے راستے پر 24 نئی <mark>بتیاں</mark> لگائے گی …')}</p><p class="mercat-quiet">${t('Plan, version 2: what we will do', 'منصوبہ، نسخہ 2: ہم کیا کریں گے')}</p></li>
<li class="mercat-result"><h2><a href="${to('you-said')}">${t('The dark path', 'اندھیرا راستہ')}</a></h2><p>${t('… 24 <mark>lights</mark> will be on by …', '… 24 <mark>بتیاں</mark> جل جائیں گی …')}</p><p class="mercat-quiet">${t('You said, we did', 'آپ نے کہا، ہم نے کیا')}</p></li>
<li class="mercat-result"><h2><a href="#" hreflang="pl" lang="pl" dir="ltr">Plan Harbourhead 2026–2031</a></h2><p lang="pl" dir="ltr">… 24 nowe <mark>światła</mark> na ścieżce …</p><p class="mercat-quiet">${t('Plan, in Polish', 'منصوبہ، پولش میں')}</p></li>
</ol>`
    },

    'find-my-area': {
      title: t('Find my area', 'میرا علاقہ'),
      here: 'area',
      body: `<h1>${t('Find my area', 'میرا علاقہ')}</h1>
<form class="mercat-search" role="search" action="${to('find-my-area')}"><div><label class="govuk-label" for="postcode">${t('Your postcode or street', 'آپ کا پوسٹ کوڈ یا گلی')}</label><input class="govuk-input" id="postcode" name="postcode" autocomplete="postal-code"></div><button class="govuk-button">${t('Find', 'تلاش کریں')}</button></form>
<h2 id="areas">${t('Or choose an area', 'یا کوئی علاقہ چنیں')}</h2>
<div class="mercat-map">
<svg viewBox="0 0 660 450" role="group" aria-labelledby="areas">
${[['upper-marra', t('Upper Marra', 'اپر مارا')], ['millbraes', t('Millbraes', 'ملبریز')], ['harbourhead', t('Harbourhead', 'ہاربرہیڈ')]].map(([code, name]) => `<a href="${to('plan')}"${code === 'harbourhead' ? ' aria-current="true"' : ''}><path d="${MAP[code][2]}"/><text x="${MAP[code][0]}" y="${MAP[code][1]}">${name}</text></a>`).join('\n')}
</svg>
<ul class="mercat-plain">
<li><a href="${to('plan')}">${t('Harbourhead', 'ہاربرہیڈ')}</a><br>${t('The harbour, Shore Street, Skerry Court', 'بندرگاہ، شور سٹریٹ، سکیری کورٹ')}</li>
<li><a href="#">${t('Millbraes', 'ملبریز')}</a><br>${t('The mills, Clinic Road, the Hub', 'ملیں، کلینک روڈ، ہب')}</li>
<li><a href="#">${t('Upper Marra', 'اپر مارا')}</a><br>${t('Kirkton, Brig of Fearnie, Glen Tarrow', 'کرکٹن، برگ آف فرنی، گلین ٹیرو')}</li>
</ul>
</div>`
    },

    error: {
      title: t('Something went wrong', 'کچھ غلط ہو گیا'),
      body: `<h1>${t('Something went wrong on our side', 'ہماری طرف سے کچھ غلط ہو گیا')}</h1>
<p>${t('Your last step was not saved. Everything before it was.', 'آپ کا آخری قدم محفوظ نہیں ہوا۔ اس سے پہلے سب محفوظ ہے۔')}</p>
<p>${t('Please go back and try once more. If it happens again, phone us and say this number:', 'براہِ کرم واپس جا کر دوبارہ کوشش کریں۔ اگر پھر ہو تو ہمیں فون کریں اور یہ نمبر بتائیں:')}</p>
<p class="mercat-code"><bdi dir="ltr">4RTK-9W</bdi></p>
<p><a class="govuk-button" href="${to('home')}">${t('Go to the first page', 'پہلے صفحے پر جائیں')}</a></p>`
    },

    text: {
      title: t('Accessibility', 'رسائی کا بیان'),
      trail: [home],
      body: `<h1>${t('Accessibility statement', 'رسائی کا بیان')}</h1>
<p>${t('We want everyone to be able to use this website. You should be able to:', 'ہم چاہتے ہیں کہ ہر کوئی یہ ویب سائٹ استعمال کر سکے۔ آپ یہ کر سکتے ہیں:')}</p>
<ul><li>${t('make the text four times as large and still read it', 'متن چار گنا بڑا کر کے پڑھنا')}</li><li>${t('do everything with a keyboard', 'سب کچھ کی بورڈ سے کرنا')}</li><li>${t('listen to it with a screen reader', 'سکرین ریڈر سے سننا')}</li></ul>
<h2>${t('What does not work yet', 'ابھی کیا کام نہیں کرتا')}</h2>
<table class="mercat-stack" role="table"><caption>${t('Known faults', 'معلوم خرابیاں')}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t('What', 'کیا')}</th><th scope="col" role="columnheader">${t('Mended by', 'کب تک درست')}</th></tr></thead>
<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">${t('Old minutes are pictures of paper', 'پرانی روداد کاغذ کی تصویریں ہیں')}</th><td role="cell" data-label="${t('Mended by', 'کب تک درست')}">${t('March 2027', 'مارچ 2027')}</td></tr></tbody></table>
<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${t('Warning', 'خبردار')}</span> ${t('This page is an example.', 'یہ صفحہ ایک نمونہ ہے۔')}</strong></div>
<h2>${t('If something stands in your way', 'اگر کوئی چیز آپ کے راستے میں ہو')}</h2>
<p>${t('Tell us, and we answer within five working days.', 'ہمیں بتائیں، ہم پانچ کاروباری دنوں میں جواب دیں گے۔')}</p>`
    }
  }
}
