// Lighthouse's performance of pages, as somebody who has signed in sees them: prints a line for each audit, with the score and what
// it is made of. All of them in one process: loading Lighthouse takes longer than an audit.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const { audits, cookie, chromium } = JSON.parse(process.env.TARGET);
/** A busy machine loses the beginning of a trace now and then; Lighthouse asks to be run again. */
const ATTEMPTS = 3;

async function report(url, formFactor) {
  const chrome = await launch({
    chromePath: chromium.path,
    chromeFlags: chromium.flags,
    ignoreDefaultFlags: true,
    logLevel: 'error',
  });
  try {
    const flags = {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: ['performance'],
      disableFullPageScreenshot: true,
      extraHeaders: { cookie },
    };
    return (await lighthouse(url, flags, formFactor === 'desktop' ? desktopConfig : undefined)).lhr;
  } finally {
    chrome.kill();
  }
}

async function audit({ url, formFactor }) {
  let lhr = await report(url, formFactor);
  for (let again = 1; lhr.runtimeError && again < ATTEMPTS; again += 1) lhr = await report(url, formFactor);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  if (lhr.finalDisplayedUrl !== url) throw new Error(`led to ${lhr.finalDisplayedUrl}`);
  const milliseconds = (name) => Math.round(lhr.audits[name].numericValue);
  return {
    performance: lhr.categories.performance.score,
    firstPaint: milliseconds('first-contentful-paint'),
    largestPaint: milliseconds('largest-contentful-paint'),
    blocked: milliseconds('total-blocking-time'),
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
  };
}

for (const one of audits) console.log(JSON.stringify(await audit(one)));
