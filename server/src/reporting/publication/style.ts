/** One small sheet for all public pages: system fonts, contrast of 4.5 and more, a focus that is seen, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#16242c;--soft:#44545d;--paper:#fff;--band:#eef4f6;--line:#8398a3;--accent:#00566b;--on-accent:#fff;--good:#0b5c33;--bad:#8f1d14;--step1:#e6f2f5;--step2:#cbe5ec;--step3:#a9d5e0;--step4:#83c3d3}
@media (prefers-color-scheme:dark){:root{--ink:#eef4f6;--soft:#bccbd3;--paper:#11191e;--band:#1b272e;--line:#7d919c;--accent:#7fd1e6;--on-accent:#06232b;--good:#8be0b2;--bad:#ffb3aa;--step1:#1b2e36;--step2:#1d3d48;--step3:#1c4d5c;--step4:#175e71}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,"Noto Sans","Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
header{background:var(--band);border-bottom:1px solid var(--line);padding:1rem max(1rem,calc(50vw - 24rem))}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:center}
.product{font-weight:700;font-size:1.375rem;text-decoration:none}
.line{margin:.25rem 0 0;color:var(--soft)}
.languages{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
.languages a,.languages span{display:inline-block;padding:.35rem 0;min-height:1.5rem}
[aria-current]{font-weight:700}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
form{margin:1rem 0}
label{display:block;font-weight:600;margin-bottom:.25rem}
.hint{color:var(--soft);margin:.25rem 0 .5rem}
input[type=text]{width:100%;max-width:28rem;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.375rem}
input[type=text]{font-family:ui-monospace,monospace;letter-spacing:.04em;text-transform:uppercase}
.entry{margin:1rem 0}
.must{font-weight:400;color:var(--soft)}
.fault{margin:.25rem 0 .5rem;font-weight:600;color:var(--bad)}
input.words,textarea,select{width:100%;max-width:36rem;padding:.6rem .75rem;font:inherit;letter-spacing:0;text-transform:none;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.375rem}
[aria-invalid]{border:2px solid var(--bad)}
form label+input[type=text]{margin-bottom:.75rem}
.unseen{position:absolute;width:1px;height:1px;opacity:0}
.choose{display:inline-block;padding:.6rem 1.25rem;color:var(--accent);border:1px solid var(--accent);border-radius:.375rem;cursor:pointer}
.unseen:focus-visible+.choose{outline:3px solid var(--accent);outline-offset:2px}
.unseen:valid~.none,.unseen:invalid~.chosen{display:none}
button{display:block;margin-top:.75rem;padding:.65rem 1.5rem;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:0;border-radius:.375rem;cursor:pointer}
.result{border:1px solid currentColor;border-left-width:.5rem;border-radius:.375rem;padding:.75rem 1rem;font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.5rem 1.5rem;margin:1.5rem 0}
dt{color:var(--soft)}dd{margin:0;grid-column:2}
.hash{font-family:ui-monospace,monospace;font-size:.875rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border-bottom:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top}
th{overflow-wrap:break-word}
tbody th{font-weight:400}
td.figure,th.figure{text-align:right;font-variant-numeric:tabular-nums}
td.figure{white-space:nowrap}
.wide{position:relative;overflow-x:auto}
.stack{font-size:.9375rem}.stack td{overflow-wrap:break-word}
@media (min-width:48.01rem){.stack th:first-child{position:sticky;left:0;background:var(--paper)}}
.heard,.stack caption.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.results li{margin:.75rem 0}
.said{white-space:pre-line}
blockquote{margin:1rem 0;padding:.25rem 1rem;border-left:.25rem solid var(--line)}
svg.chart,svg.map{display:block;width:100%;height:auto;margin:1rem 0}
svg.narrow,.scrolls{display:none}
svg text{fill:var(--ink);font-size:15px}
svg .bar{fill:var(--accent)}
svg.map rect{stroke:var(--line)}
svg.map .figure{font-weight:700}
svg.map .small{font-size:13px}
svg.map .least{font-size:11px}
.step0 rect{fill:var(--paper)}.step1 rect{fill:var(--step1)}.step2 rect{fill:var(--step2)}.step3 rect{fill:var(--step3)}.step4 rect{fill:var(--step4)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0}
.swatch{display:inline-block;width:1.25rem;height:1rem;margin-right:.4rem;border:1px solid var(--line);vertical-align:middle}
.swatch.step1{background:var(--step1)}.swatch.step2{background:var(--step2)}.swatch.step3{background:var(--step3)}.swatch.step4{background:var(--step4)}
@media (max-width:48rem){.stack{font-size:1em}.stack,.stack caption,.stack tbody,.stack tr,.stack td,.stack tbody th{display:block}.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack tr{padding:.5rem 0;border-bottom:1px solid var(--line)}.stack td,.stack tbody th{border:0;padding:.15rem 0}.stack tbody th{font-weight:600}.stack td.figure{display:flex;justify-content:space-between;gap:1rem}.stack td:empty{display:none}.stack [data-name]::before{content:attr(data-name);content:attr(data-name)/"";display:block;font-weight:400;color:var(--soft)}.stack td:not(.figure)::before,.stack th::before{font-size:.875rem}}
@media (max-width:36rem){h1{font-size:1.5rem}.picture svg{min-width:44rem}.scrolls{display:block}svg.broad{display:none}svg.narrow{display:block;max-width:28rem}dl{grid-template-columns:1fr;gap:0}dd{grid-column:1;margin-bottom:.75rem}}
`;
