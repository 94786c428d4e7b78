import { ref } from 'vue';

const spoken = ref('');

/** Says the result of an act to those who do not see the screen, and shows it to the others as a passing line. */
export function announce(message: string): void {
  spoken.value = '';
  window.setTimeout(() => {
    spoken.value = message;
  }, 50);
}

/** Takes what was said last off the screen: beside a refusal that came after it, it would seem to speak of that. */
export function hush(): void {
  spoken.value = '';
}

export function useAnnouncement() {
  return { spoken };
}
