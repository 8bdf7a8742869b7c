// The page of a small question window.

const STYLE = `
  body { font: 15px sans-serif; margin: 20px; }
  p { white-space: pre-wrap; color: #555; }
  input[type=text] { width: 100%; font: inherit; padding: 6px; box-sizing: border-box; }
  footer { text-align: right; margin-top: 16px; }
  button { font: inherit; padding: 5px 16px; margin-left: 8px; }
`;

const escape = (text = '') => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function askPage({ title, message, detail, field, checkboxLabel, checkboxChecked, buttons, focus }) {
  const checked = checkboxChecked ? 'checked' : '';
  const parts = [
    `<!doctype html><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style>`,
    `<h3>${escape(message)}</h3><p>${escape(detail)}</p>`,
    field === undefined ? '' : `<input type="text" autofocus value="${escape(field)}">`,
    checkboxLabel ? `<label><input type="checkbox" ${checked}> ${escape(checkboxLabel)}</label>` : '',
    `<footer>${buttons.map((label, i) => button(label, i, i === focus)).join('')}</footer>`,
  ];
  return parts.join('\n');
}

function button(label, number, hasFocus) {
  return `<button data-number="${number}" ${hasFocus ? 'autofocus' : ''}>${escape(label)}</button>`;
}

/** Runs in that page. */
export function waitForAnswer() {
  const text = document.querySelector('input[type=text]');
  const checkbox = document.querySelector('input[type=checkbox]');
  return new Promise((resolve) => {
    const answer = (number) =>
      resolve({ button: number, text: text?.value.trim() ?? '', checked: checkbox?.checked ?? false });
    for (const element of document.querySelectorAll('button')) {
      element.addEventListener('click', () => answer(Number(element.dataset.number)));
    }
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') answer(-1);
      if (event.key === 'Enter' && event.target === text) answer(0);
    });
  });
}
