/**
 * The style sheet of every page of a note. `ACCENT` is the template's colour, `PAGE` its paper size. Roman for reading,
 * sans for labels; one measure; hairlines, no boxes; both colour schemes; paper always light.
 */
export const styleSheet = `
:root{color-scheme:light dark;--accent:ACCENT;--ink:#1b1b1a;--soft:#5a5954;--rule:#d9d6cf;--wash:#f4f2ed;--paper:#fffefb;--alert:#9a2617;--mark:#fdf0c4;
--serif:"Source Serif 4","Source Serif Pro","Iowan Old Style",Charter,"Palatino Linotype",Palatino,P052,Georgia,"Liberation Serif",serif;
--sans:"Source Sans 3","Source Sans Pro",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--accent:DARKER;--ink:#e7e4dd;--soft:#aaa79f;--rule:#3b3d40;--wash:#222426;--paper:#17191b;--alert:#f1917f;--mark:#4a3f16}}
*{box-sizing:border-box}
html{font:100%/1.55 var(--serif);color:var(--ink);background:var(--paper);scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word;font-kerning:normal;font-variant-ligatures:common-ligatures;hanging-punctuation:first last}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--paper);padding:.6rem 1rem;z-index:4}
.skip:focus{top:.5rem}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:0 1.5rem;justify-content:space-between;padding:.45rem 1.25rem;background:var(--paper);border-bottom:1px solid var(--rule);font:.8125rem/1.4 var(--sans);color:var(--soft);font-variant-numeric:lining-nums tabular-nums}
.bar p{margin:0}
.marking{font:600 .8125rem/1.4 var(--sans);letter-spacing:.06em;color:var(--ink)}
main{max-width:46rem;margin:0 auto;padding:0 1.25rem 4rem}
.masthead{padding:2.5rem 0 0}
.masthead .logo{display:block;height:2.5rem;width:auto;max-width:100%;margin:0 0 1.25rem;fill:var(--accent)}
.kicker{margin:0 0 .35rem;font:600 .8125rem/1.4 var(--sans);letter-spacing:.05em;color:var(--accent)}
h1{margin:0 0 1.25rem;font-size:clamp(1.75rem,1.2rem + 2.6vw,2.6rem);line-height:1.12;font-weight:600;letter-spacing:-.012em;text-wrap:balance}
h2{margin:2.5rem 0 .8rem;padding-top:.7rem;border-top:2px solid var(--ink);font-size:1.45rem;line-height:1.25;font-weight:600;letter-spacing:-.006em}
h3{margin:0 0 .2rem;font-size:1.14rem;line-height:1.3;font-weight:600;text-wrap:balance}
h4{margin:0 0 .35rem;font:600 .8125rem/1.4 var(--sans);color:var(--soft)}
p,ul,ol,dl,table,figure{margin:0 0 1rem}
ul,ol{padding-left:1.3rem}
li{margin:0 0 .55rem}
li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
em{font-style:italic}
.hint,.empty,.foot,.status,.statement{font:.9rem/1.5 var(--sans);color:var(--soft)}
.empty{font-style:italic}
.i{color:var(--soft)}
q{quotes:none}
code{font:.86em/1.4 ui-monospace,"Source Code Pro",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
time{white-space:normal}
.fields{font:.9rem/1.45 var(--sans);border-top:1px solid var(--rule)}
.fields div{display:grid;grid-template-columns:11.5rem 1fr;gap:0 1rem;padding:.32rem 0;border-bottom:1px solid var(--rule)}
.fields dt{color:var(--soft)}
.fields dd{margin:0;font-variant-numeric:lining-nums tabular-nums}
.formats{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;list-style:none;font:.9rem/1.5 var(--sans)}
.formats li{margin:0}
.formats a{display:inline-block;min-height:24px;padding:.1rem 0}
.toc{margin:2rem 0 0;padding:.8rem 0 0;border-top:1px solid var(--rule);font:.9rem/1.4 var(--sans)}
.toc h2{all:unset;display:block;margin:0 0 .35rem;font-weight:600;color:var(--soft)}
.toc ol{list-style:none;margin:0;padding:0;columns:13rem 3;column-gap:1.5rem}
.toc li{margin:0;break-inside:avoid}
.toc a{display:block;padding:.24rem 0;color:inherit;text-decoration-color:var(--rule)}
.toc a:hover{color:var(--accent)}
.views{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;margin:1.4rem 0 0;padding:0;border:0;font:.9rem/1.5 var(--sans)}
.views legend{float:left;padding:.2rem .2rem .2rem 0;color:var(--soft)}
.views label{display:inline-flex;align-items:center;gap:.4rem;min-height:28px;cursor:pointer}
.views input{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--accent)}
body:has(#view-contested:checked) section:not(.contested,.register){display:none}
body:has(#view-quotes:checked) :is(section li,section tbody tr:not(.group),.entry):not(:has(q)){display:none}
body:has(#view-quotes:checked) :is(section:not(.register),.side,tbody):not(:has(q)){display:none}
body:has(#view-quotes:checked) :is(figure,.register){display:none}
.c{font:.72em/1 var(--sans);vertical-align:.32em;text-decoration:none;padding:.3em .12em;margin-left:.06em;white-space:nowrap;font-variant-numeric:tabular-nums}
.c:hover,.c:focus{text-decoration:underline}
.c::before{content:"\\2060"}
.p{display:none}
:target>.p{display:block;margin:.3rem 0;font:.98rem/1.5 var(--serif)}
.c[data-p]:is(:hover,:focus-visible)::after{content:attr(data-p);position:fixed;z-index:3;left:50%;bottom:1rem;transform:translateX(-50%);width:min(42rem,100vw - 2rem);max-height:40vh;overflow:auto;padding:.9rem 1.1rem;background:var(--paper);color:var(--ink);border:1px solid var(--soft);border-top:3px solid var(--accent);font:.98rem/1.5 var(--serif);white-space:normal;text-align:left;box-shadow:0 .5rem 2rem #0003}
.tag{font:600 .8rem/1.3 var(--sans);white-space:normal}
.tag.alert{color:var(--alert)}
.tag.alert::before{content:"";display:inline-block;width:.5em;height:.5em;margin:0 .4em .08em .1em;background:currentColor;transform:rotate(45deg)}
.tag.notice::before{content:"";display:inline-block;width:.5em;height:.5em;margin-right:.4em;border:.12em solid currentColor;border-radius:50%}
.tag.quiet{font-weight:400;color:var(--soft)}
table{width:100%;border-collapse:collapse;font:.93rem/1.45 var(--serif);font-variant-numeric:lining-nums tabular-nums}
caption{text-align:left;font:.9rem/1.45 var(--sans);color:var(--soft);padding:0 0 .5rem}
th,td{padding:.5rem .9rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
:is(th,td):last-child{padding-right:0}
thead th{font:600 .8125rem/1.35 var(--sans);color:var(--soft);border-bottom:1px solid var(--ink);vertical-align:bottom}
.group th{font:600 .9rem/1.4 var(--sans);padding-top:1rem;border-bottom-color:var(--soft)}
.end{text-align:right}
.n3 tbody tr:not(.group) th{width:8.6rem}
.n3 td:last-child{width:8rem;font:.86rem/1.45 var(--sans)}
.table-actors th{width:24%}.table-actors td:last-child{width:17%;font:.86rem/1.45 var(--sans)}
.table-actors em{font:.86rem/1.45 var(--sans);color:var(--soft)}
.table-sources td{font-size:.9rem}.table-sources td:nth-child(2){width:44%}.table-sources td:last-child{white-space:nowrap;font-size:.84rem}
.table-figures td:nth-child(4){width:34%}.table-figures th{width:16%}
.panel{margin:0 0 1.75rem;padding:.9rem 0 0;border-top:1px solid var(--soft)}
.panel .no{color:var(--alert);font-family:var(--sans);font-size:.92em;margin-right:.25em;font-variant-numeric:tabular-nums}
.status{margin:0 0 .7rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12.5rem),1fr));gap:0 2rem}
.side{border-top:1px solid var(--rule);padding-top:.5rem;min-width:0}
.entry{margin:0 0 .8rem}
.entry p{margin:0}
.holder{font:.86rem/1.45 var(--sans);color:var(--soft)}
.holder strong{color:var(--ink)}
.foot{margin:.1rem 0 0}
figure{margin:1.25rem 0 1.5rem}
.scroll{overflow-x:auto}
svg[role=img]{display:block;width:100%;min-width:33rem;height:auto;font:8.5px var(--sans)}
figcaption{margin-top:.45rem;font:.86rem/1.45 var(--sans);color:var(--soft)}
.b{font-weight:600}
.f-ink{fill:var(--ink)}.f-soft{fill:var(--soft)}.f-rule{fill:var(--rule)}.f-wash{fill:var(--wash)}.f-accent{fill:var(--accent)}.f-alert{fill:var(--alert)}.f-paper{fill:var(--paper)}
.s-ink{stroke:var(--ink)}.s-soft{stroke:var(--soft)}.s-rule{stroke:var(--rule)}.s-wash{stroke:var(--wash)}.s-accent{stroke:var(--accent)}.s-alert{stroke:var(--alert)}.s-paper{stroke:var(--paper)}
svg :not([class*=f-]){fill:none}svg text{fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}svg .f-soft{fill:var(--soft)}
.notes{font:.86rem/1.5 var(--sans);padding-left:2.4rem;columns:16rem;column-gap:2rem}
.notes li{margin:0 0 .25rem;break-inside:avoid}
.back{display:inline-block;min-width:24px;text-align:center;text-decoration:none}
:target{background:var(--mark)}
section:target,main:target{background:none}
body>footer{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 3rem;font:.8125rem/1.5 var(--sans);color:var(--soft)}
@media (max-width:44rem){
.fields div{grid-template-columns:1fr}
table,tbody,tr,td,th{display:block}thead{display:none}
caption{display:block}
tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
tr.group{padding-bottom:0}
th,td,.n3 tbody tr:not(.group) th,.n3 td:last-child,.table-actors th,.table-actors td:last-child{width:auto;padding:.08rem 0;border:0}
tbody th{font-weight:600}
td.end{text-align:left}
td[data-h]::before{content:attr(data-h) ": ";font:.8125rem/1.4 var(--sans);color:var(--soft)}
}
@media (min-width:72rem){
main{display:grid;grid-template-columns:13rem 46rem;gap:0 3.5rem;max-width:none;width:65rem}
main>*{grid-column:2}
.toc{grid-column:1;grid-row:1/span 40;align-self:start;position:sticky;top:3.4rem;margin:2.5rem 0 0;padding:0;border:0;max-height:calc(100vh - 5rem);overflow:auto}
.toc ol{columns:auto}
body>footer{max-width:none;width:65rem;padding-left:17.75rem}
}
@media (forced-colors:active){.tag.alert::before{background:CanvasText;forced-color-adjust:none}.f-accent,.f-alert,.f-ink{fill:CanvasText}.f-paper,.f-wash{fill:Canvas}.s-accent,.s-alert,.s-ink,.s-rule{stroke:CanvasText}:target{outline:2px solid Highlight}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{size:PAGE;margin:22mm 22mm 24mm}
@media print{
html{font-size:10.5pt;background:none}
.bar,.skip,.toc,.views,.formats,.back,.p{display:none}
main{display:block;width:auto;max-width:none;padding:0}
.masthead{padding:0}
h1{font-size:22pt}h2{font-size:16pt;margin-top:1.6rem;break-after:avoid}h3,h4,caption{break-after:avoid}
tr,.entry,figure,.panel h3{break-inside:avoid}
p,li{orphans:2;widows:2}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.table-sources a[href^=http]::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}
svg[role=img]{min-width:0}
.scroll{overflow:visible}
body>footer{padding:1rem 0 0}
}
`;
