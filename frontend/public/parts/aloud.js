/*
 * Reads a question out, with a voice of the device itself: what a browser sends elsewhere to be spoken would leave the
 * school. Where the device has no voice of its own, it says so.
 */
const speech = window.speechSynthesis;

export const hush = () => speech?.cancel();

const voice = () => {
  const local = speech.getVoices().filter((each) => each.localService);
  const language = document.documentElement.lang || 'en';
  return local.find((each) => each.lang.startsWith(language)) ?? local[0];
};

/** Voices may be there only a moment after they were first asked for. */
const voices = async () => {
  if (!speech.getVoices().length) {
    await new Promise((there) => {
      speech.addEventListener('voiceschanged', there, { once: true });
      setTimeout(there, 1000);
    });
  }
  return voice();
};

/** What is asked and what there is to choose from, as sentences. */
const words = (section) =>
  [...section.querySelectorAll('h2, blockquote.attempt-quote, .attempt-hint, .attempt-choice, .attempt-gap, .attempt-order-text, .attempt-pair label')]
    .map((part) => {
      if (part.matches('.attempt-choice')) {
        return `${part.querySelector('.attempt-letter').textContent}: ${part.lastElementChild.textContent}.`;
      }
      return part.matches('.attempt-gap') ? [...part.childNodes].map((node) => node.textContent || '… blank …').join(' ') : `${part.textContent}.`;
    })
    .join('\n');

/** Reads, or stops if it is reading. */
export const readOut = async (section, say) => {
  if (speech?.speaking) {
    hush();
    return;
  }
  const own = speech ? await voices() : null;
  if (!own) {
    say('This device has no voice of its own to read with.');
    return;
  }
  const utterance = new SpeechSynthesisUtterance(words(section));
  utterance.voice = own;
  utterance.lang = own.lang;
  speech.speak(utterance);
};
