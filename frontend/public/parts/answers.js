/* Reads a response from the controls of a question, and sets the controls to a response. */

const values = (answer, selector) => [...answer.querySelectorAll(selector)].map((input) => input.value);

const BLANK = { type: 'blank' };

/** The response as the server knows it. An order counts from when it was moved or called right. */
export const read = (answer) => {
  switch (answer.dataset.answer) {
    case 'one':
    case 'some': {
      const options = values(answer, 'input:checked');
      return options.length ? { type: 'chosen', options } : BLANK;
    }
    case 'text': {
      const text = answer.querySelector('input').value;
      return text.trim() ? { type: 'typed', text } : BLANK;
    }
    case 'order':
      return { type: 'ordered', options: [...answer.querySelectorAll('li')].map((row) => row.dataset.option) };
    case 'pairs': {
      const pairs = Object.fromEntries(
        [...answer.querySelectorAll('select')].filter((each) => each.value).map((each) => [each.dataset.left, each.value]),
      );
      return Object.keys(pairs).length ? { type: 'matched', pairs } : BLANK;
    }
    default:
      throw new Error(`no form of response: ${answer.dataset.answer}`);
  }
};

export const isBlank = (response) => response.type === 'blank';

/** Whether two responses say the same, in whatever order a set of options came. */
export const isSame = (one, other) => {
  const plain = (response) =>
    JSON.stringify(
      response.type === 'chosen'
        ? [...response.options].sort()
        : response.type === 'matched'
          ? Object.entries(response.pairs).sort()
          : (response.options ?? response.text ?? ''),
    );
  return one.type === other.type && plain(one) === plain(other);
};

export const apply = (answer, response) => {
  switch (answer.dataset.answer) {
    case 'one':
    case 'some':
      for (const input of answer.querySelectorAll('input')) {
        input.checked = response.type === 'chosen' && response.options.includes(input.value);
      }
      break;
    case 'text': {
      const input = answer.querySelector('input');
      const text = response.type === 'typed' ? response.text : '';
      if (input.value !== text) {
        input.value = text;
      }
      break;
    }
    case 'order':
      if (response.type === 'ordered') {
        const list = answer.querySelector('ol');
        for (const option of response.options) {
          const row = [...list.children].find((each) => each.dataset.option === option);
          if (row) {
            list.append(row);
          }
        }
        answer.querySelector('[data-order-stands]').hidden = true;
      }
      markEnds(answer);
      break;
    case 'pairs':
      for (const select of answer.querySelectorAll('select')) {
        select.value = response.type === 'matched' ? (response.pairs[select.dataset.left] ?? '') : '';
      }
      break;
    default:
      throw new Error(`no form of response: ${answer.dataset.answer}`);
  }
};

export const settle = (answer) =>
  answer.querySelectorAll('input, select, button').forEach((control) => {
    control.disabled = true;
  });

/** At the ends a button stays where the keyboard is, but says that it does nothing. */
const markEnds = (answer) => {
  const rows = [...answer.querySelectorAll('li')];
  rows.forEach((row, index) => {
    row.querySelector('[data-move="-1"]').setAttribute('aria-disabled', String(index === 0));
    row.querySelector('[data-move="1"]').setAttribute('aria-disabled', String(index === rows.length - 1));
  });
};

/** Makes entries move by their buttons and by dragging; what moved where is said aloud. */
export const arrange = (answer, changed) => {
  const list = answer.querySelector('ol');
  let dragged = null;

  const moveTo = (row, to) => {
    const rows = [...list.children];
    const from = rows.indexOf(row);
    if (to < 0 || to >= rows.length || to === from) {
      return;
    }
    list.insertBefore(row, to > from ? rows[to].nextSibling : rows[to]);
    markEnds(answer);
    const text = row.querySelector('.attempt-order-text').textContent;
    answer.querySelector('[aria-live]').textContent = `“${text}” is now number ${to + 1} of ${rows.length}.`;
    answer.querySelector('[data-order-stands]').hidden = true;
    changed();
  };

  answer.addEventListener('click', (event) => {
    const button = event.target.closest('[data-move]');
    if (button) {
      const row = button.closest('li');
      moveTo(row, [...list.children].indexOf(row) + Number(button.dataset.move));
      button.focus();
    } else if (event.target.closest('[data-order-stands]')) {
      answer.querySelector('[data-order-stands]').hidden = true;
      answer.querySelector('[aria-live]').textContent = 'The order stands as it is.';
      list.querySelector('button').focus();
      changed();
    }
  });
  list.addEventListener('dragstart', (event) => {
    dragged = list.querySelector('button:disabled') ? null : event.target.closest('li');
    event.dataTransfer.effectAllowed = 'move';
  });
  list.addEventListener('dragover', (event) => {
    const over = event.target.closest('li');
    if (dragged && over && list.contains(over)) {
      event.preventDefault();
      list.querySelectorAll('.attempt-drop').forEach((row) => row.classList.remove('attempt-drop'));
      over.classList.toggle('attempt-drop', over !== dragged);
    }
  });
  list.addEventListener('drop', (event) => {
    const over = event.target.closest('li');
    if (dragged && over) {
      event.preventDefault();
      moveTo(dragged, [...list.children].indexOf(over));
    }
  });
  list.addEventListener('dragend', () => {
    dragged = null;
    list.querySelectorAll('.attempt-drop').forEach((row) => row.classList.remove('attempt-drop'));
  });
  markEnds(answer);
};
