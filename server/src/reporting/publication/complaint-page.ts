import type { CheckedComplaint, Region } from '../../external-control/complaint';
import { formatDate } from '../../platform/documents/format-date';
import type { Language } from '../../platform/messages/language';
import type { FormFaults, FormValues } from './complaint-form';
import { complaintTexts, type ComplaintField } from './complaint-texts';
import { html, type Html } from './html';
import { addressOf, renderPage } from './page';

const PATH = '/public/complaint';

export interface ComplaintForm {
  readonly values: FormValues;
  readonly faults: FormFaults;
  readonly regions: readonly Region[];
  readonly formKey: string;
  /** Why it was not taken, where no single field is to blame. */
  readonly refusal?: string;
}

interface FieldContext extends ComplaintForm {
  readonly language: Language;
}

const REQUIRED: readonly ComplaintField[] = ['about', 'text'];

function described(name: ComplaintField, { language, faults }: FieldContext): string {
  const hint = complaintTexts[language].hints[name] ? `${name}-hint` : '';
  return [faults.has(name) ? `${name}-fault` : '', hint].filter(Boolean).join(' ');
}

function frame(name: ComplaintField, context: FieldContext, control: Html): Html {
  const texts = complaintTexts[context.language];
  const fault = context.faults.get(name);
  const hint = texts.hints[name];
  return html`<div class="entry">
    <label for="${name}"
      >${texts.labels[name]}${REQUIRED.includes(name) && html` <span class="must">(${texts.required})</span>`}</label
    >
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${fault && html`<p class="fault" id="${name}-fault">${texts.faults[fault]}</p>`} ${control}
  </div>`;
}

function attributes(name: ComplaintField, context: FieldContext): Html {
  const by = described(name, context);
  return html`id="${name}" name="${name}" ${by && html`aria-describedby="${by}"`}
  ${context.faults.has(name) && html`aria-invalid="true"`} ${REQUIRED.includes(name) && html`required`}`;
}

function line(name: ComplaintField, context: FieldContext, type: string, autocomplete = 'off'): Html {
  const value = context.values[name];
  return frame(
    name,
    context,
    html`<input
      class="words"
      type="${type}"
      ${attributes(name, context)}
      value="${value}"
      autocomplete="${autocomplete}"
    />`,
  );
}

function area(name: ComplaintField, context: FieldContext, rows: number): Html {
  const value = context.values[name];
  return frame(
    name,
    context,
    html`<textarea ${attributes(name, context)} rows="${rows}">${value}</textarea>`,
  );
}

function choice(
  name: ComplaintField,
  context: FieldContext,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  const chosen = context.values[name];
  const items = options.map(
    ([value, label]) =>
      html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`,
  );
  return frame(
    name,
    context,
    html`<select ${attributes(name, context)}>
      ${items}
    </select>`,
  );
}

/** Whether files are chosen is told by the sheet, which knows a filled field from an empty one only where it is to be filled; the form is sent without. */
function filesField(context: FieldContext): Html {
  const { button, none, chosen } = complaintTexts[context.language].choose;
  return frame(
    'files',
    context,
    html`<input
        class="unseen"
        type="file"
        ${attributes('files', context)}
        ${!context.faults.has('files') && html`aria-invalid="false"`}
        multiple
        required
      />
      <label class="choose" for="files">${button}</label>
      <p class="hint none">${none}</p>
      <p class="hint chosen">${chosen}</p>`,
  );
}

function formOf(context: FieldContext): Html {
  const { language, regions, formKey } = context;
  const texts = complaintTexts[language];
  const kinds = (['NATURAL', 'LEGAL'] as const).map((kind) => [kind, texts.kinds[kind]] as const);
  const places = regions.map((region) => [String(region.id), region[language]] as const);
  return html`<form
    action="${addressOf(PATH, language)}"
    method="post"
    enctype="multipart/form-data"
    novalidate
  >
    <input type="hidden" name="key" value="${formKey}" />
    <h2>${texts.groups.matter}</h2>
    ${line('about', context, 'text')} ${choice('region', context, [['', texts.anyRegion], ...places])}
    ${line('service', context, 'text')} ${line('date', context, 'date')} ${area('right', context, 2)}
    ${area('text', context, 8)} ${filesField(context)}
    <h2>${texts.groups.person}</h2>
    ${choice('kind', context, kinds)} ${line('name', context, 'text', 'name')}
    ${line('phone', context, 'tel', 'tel')} ${line('email', context, 'email', 'email')}
    ${line('address', context, 'text', 'street-address')}
    <button>${texts.button}</button>
  </form>`;
}

/** The form that anybody fills in, without script; what is wrong stands beside its field. */
export function complaintPage(form: ComplaintForm, language: Language): string {
  const texts = complaintTexts[language];
  const said = form.refusal ?? (form.faults.size > 0 ? texts.faulty : undefined);
  return renderPage({
    language,
    path: PATH,
    title: texts.title,
    content: html`<h1>${texts.title}</h1>
      ${said && html`<p class="result bad" role="alert">${said}</p>`}
      <p>${texts.lead}</p>
      <p><a href="${addressOf(`${PATH}/check`, language)}">${texts.toCheck}</a></p>
      ${formOf({ ...form, language })}`,
  });
}

/** The number and the secret code, shown this once. */
export function complaintSentPage(
  { number, code }: { number: string; code: string },
  language: Language,
): string {
  const texts = complaintTexts[language];
  return renderPage({
    language,
    path: PATH,
    title: texts.sent,
    content: html`<h1>${texts.title}</h1>
      <p class="result good" role="status">${texts.sent}</p>
      <p>${texts.keep}</p>
      <dl>
        <dt>${texts.number}</dt>
        <dd class="hash">${number}</dd>
        <dt>${texts.code}</dt>
        <dd class="hash">${code}</dd>
      </dl>
      <p><a href="${addressOf(`${PATH}/check`, language)}">${texts.toCheck}</a></p>`,
  });
}

export interface ComplaintCheck {
  readonly number: string;
  /** Whether anything was asked. */
  readonly asked: boolean;
  readonly found?: CheckedComplaint;
  readonly refusal?: string;
}

function dayText(date: string, language: Language): string {
  if (language !== 'en') return formatDate(date, language);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

function found(complaint: CheckedComplaint, language: Language): Html {
  const { check, number } = complaintTexts[language];
  const { reason, bodyName, letterNumber, letterDate, answer, state } = complaint;
  const office = { kk: complaint.officeKk, ru: complaint.officeRu, en: complaint.officeEn }[language];
  const fact = (name: string, value: string | null) =>
    value &&
    html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  return html`<p class="result good" role="status">${check.states[state]}</p>
    <dl>
      ${fact(number, complaint.number)} ${fact(check.received, dayText(complaint.receivedOn, language))}
      ${fact(check.office, office)} ${fact(check.reason, reason)} ${fact(check.body, bodyName)}
      ${fact(check.letter, letterNumber && letterDate ? `№ ${letterNumber}, ${dayText(letterDate, language)}` : null)}
      ${fact(check.answer, answer)}
    </dl>`;
}

/** What became of a complaint. Sent as a form, so that the code stands in no address. */
export function complaintCheckPage(outcome: ComplaintCheck, language: Language): string {
  const texts = complaintTexts[language];
  const { check } = texts;
  const bad = outcome.refusal ?? (outcome.asked && !outcome.found ? check.missing : undefined);
  return renderPage({
    language,
    path: `${PATH}/check`,
    title: check.title,
    content: html`<h1>${check.title}</h1>
      ${bad && html`<p class="result bad" role="alert">${bad}</p>`}
      ${outcome.found && found(outcome.found, language)}
      <p>${check.lead}</p>
      <form action="${addressOf(`${PATH}/check`, language)}" method="post" novalidate>
        <label for="number">${texts.number}</label>
        <input id="number" name="number" type="text" value="${outcome.number}" required autocomplete="off" />
        <label for="code">${texts.code}</label>
        <input id="code" name="code" type="text" required autocomplete="off" spellcheck="false" />
        <button>${check.button}</button>
      </form>
      <p><a href="${addressOf(PATH, language)}">${texts.title}</a></p>`,
  });
}
