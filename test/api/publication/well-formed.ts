const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** What keeps a text from being well-formed XML: tags that do not close, bare signs, more than one root. */
export function faultsOfXml(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [token, slash, name = '', , alone] of text.matchAll(TOKEN)) {
    if (token === '<') faults.push('a bare <');
    if (BARE.test(token)) faults.push(`a bare & in ${token.slice(0, 80)}`);
    if (name === '') {
      if (open.length === 0 && token.trim() !== '' && !token.startsWith('<'))
        faults.push(`outside: ${token}`);
    } else if (slash === '/') {
      if (open.pop() !== name) faults.push(`</${name}> closes another`);
    } else {
      if (open.length === 0) roots += 1;
      if (alone !== '/') open.push(name);
    }
  }
  if (open.length > 0) faults.push(`never closed: ${open.join()}`);
  return roots === 1 ? faults : [...faults, `${roots} roots`];
}
