import type { Language, Texts } from './language';
import { readableValue } from './readable-value';

export type Messages = Readonly<Record<string, Texts>>;
export type MessageValue = string | number | boolean | null | readonly string[];
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** The texts of all rooms by key. A key that two rooms define is a mistake found at start. */
export class MessageCatalogue {
  private readonly texts = new Map<string, Texts>();
  private readonly byPrefix = new Map<string, readonly string[]>();

  constructor(parts: readonly Messages[]) {
    for (const part of parts) {
      for (const [key, texts] of Object.entries(part)) {
        if (this.texts.has(key)) throw new Error(`Two rooms define the message ${key}`);
        this.texts.set(key, texts);
      }
    }
  }

  has(key: string): boolean {
    return this.texts.has(key);
  }

  /** The keys that begin so, in their order. Statements ask for the same few again and again. */
  startingWith(prefix: string): readonly string[] {
    let keys = this.byPrefix.get(prefix);
    if (keys === undefined) {
      keys = [...this.texts.keys()].filter((key) => key.startsWith(prefix)).sort();
      this.byPrefix.set(prefix, keys);
    }
    return keys;
  }

  /** The text of a key with its `{name}` places filled, dates as people read them; the key itself where no text is known. */
  text(key: string, language: Language, values: MessageValues = {}): string {
    const template = this.texts.get(key)?.[language];
    if (template === undefined) return key;
    return template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined || value === null) return place;
      // An edition's id looks like a date but is a name.
      return name === 'edition'
        ? String(value)
        : [value]
            .flat()
            .map((one) => readableValue(one, language))
            .join(', ');
    });
  }
}
