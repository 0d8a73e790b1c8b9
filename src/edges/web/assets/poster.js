/** The poster's script, as the browser runs it: a button that prints. Without it the page says how. */

const how = document.querySelector('[data-print]')

if (how) {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: how.dataset.print,
  })
  button.addEventListener('click', () => window.print())
  how.replaceWith(button)
}
