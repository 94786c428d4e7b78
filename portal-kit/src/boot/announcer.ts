import { ref } from 'vue';

const spoken = ref('');

/** Says the result of an act to those who do not see the screen, and shows it to the others as a passing line. */
export function announce(message: string): void {
  spoken.value = '';
  window.setTimeout(() => {
    spoken.value = message;
  }, 50);
}

export function useAnnouncement() {
  return { spoken, clear: () => announce('') };
}
