// Lighthouse's performance of one page, as somebody who has signed in sees it: prints the score and what it is made of.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

const { url, cookie, formFactor, chromium } = JSON.parse(process.env.TARGET);
const chrome = await launch({
  chromePath: chromium.path,
  chromeFlags: chromium.flags,
  ignoreDefaultFlags: true,
  logLevel: 'error',
});
try {
  const flags = {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: ['performance'],
    extraHeaders: { cookie },
  };
  const { lhr } = await lighthouse(url, flags, formFactor === 'desktop' ? desktopConfig : undefined);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  if (lhr.finalDisplayedUrl !== url) throw new Error(`led to ${lhr.finalDisplayedUrl}`);
  const milliseconds = (audit) => Math.round(lhr.audits[audit].numericValue);
  console.log(
    JSON.stringify({
      performance: lhr.categories.performance.score,
      firstPaint: milliseconds('first-contentful-paint'),
      largestPaint: milliseconds('largest-contentful-paint'),
      blocked: milliseconds('total-blocking-time'),
      shift: lhr.audits['cumulative-layout-shift'].numericValue,
    }),
  );
} finally {
  chrome.kill();
}
