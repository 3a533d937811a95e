import { look } from '../../text/look.data.ts';

/**
 * The style sheet of every page of a note, over the look that all pages share. `ACCENT` is the template's colour, `DARKER` the
 * same for a dark page, `PAGE` its paper size. Roman for reading, one size of sans for labels; one measure; hairlines, no
 * boxes; paper always light.
 */
export const styleSheet = `${look}section [href^="#s"],[href^="#claim-"]{padding:.3em .25em;margin:0 -.25em}
.toc h2{all:unset;display:block;margin-bottom:.3rem}
.bar,.kicker,h4,thead th,.group th,.tag,small,.hint,.empty,.foot,.status,.statement,.fields,.formats,.toc,.views,caption,figcaption,.sides p:first-child,.notes,#table-actors em,td:last-child:nth-child(-n+4){font:var(--label)}
.bar,h4,thead th,small,.hint,.empty,.foot,.status,.statement,.fields dt,.toc h2,.views legend,caption,figcaption,.sides p:first-child,#table-actors em,i,li::marker,td[data-h]::before,li>em,td>em{color:var(--quiet)}
.kicker,h4,.tag,.toc h2,th.group,thead th,.group th,.b{font-weight:600}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--paper);padding:.6rem 1rem;z-index:4}
.skip:focus{top:.5rem}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:0 1.5rem;justify-content:space-between;padding:.45rem 1.25rem;background:var(--paper);border-bottom:1px solid var(--rule)}
.bar p,.sides p,.formats li,.toc li,.notes li,.fields dd{margin:0}
main{max-width:46rem;margin:0 auto;padding:0 1.25rem 4rem}
.masthead{padding:2.2rem 0 0}
.masthead .fields{display:grid;grid-template-columns:repeat(4,1fr);gap:.75rem 1.5rem;padding:.8rem 0;border:solid var(--rule);border-width:1px 0}
.masthead .fields div{display:block;padding:0;border:0}
.masthead .wide{grid-column:span 2}
.masthead .whole{grid-column:1/-1}
.kicker,h4{margin:0 0 .35rem}
.kicker{letter-spacing:.03em;color:var(--accent)}
.empty{font-style:italic}
.long{overflow-wrap:anywhere;hyphens:auto}
q{quotes:none}
i{font-style:normal}
.fields{border-top:1px solid var(--rule)}
.fields div{display:grid;grid-template-columns:11.5rem 1fr;gap:0 1rem;padding:.32rem 0;border-bottom:1px solid var(--rule)}
.formats,.views{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:0;padding:0;border:0;list-style:none}
.formats a,.views label{display:inline-flex;align-items:center;gap:.4rem;min-height:28px}
.tools{display:flex;flex-wrap:wrap;gap:.3rem 2.5rem;justify-content:space-between}
.views legend{float:left;padding:.25rem .2rem 0 0}
.views input{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--accent)}
.toc{margin:2rem 0 0;padding:.8rem 0 0;border-top:1px solid var(--rule)}
.toc ol{list-style:none;margin:0;padding:0;columns:8rem 3}
.toc li{break-inside:avoid}
.toc a{display:block;padding:.24rem 0;color:inherit;text-decoration-color:var(--rule)}
body:has(#view-contested:checked) section:not(.contested,.register),body:has(#view-quotes:checked) :is(section li,tbody tr:not(.group),.sides div,section,.panel,tbody):not(:has(q)),body:has(#view-quotes:checked) :is(figure,.register){display:none}
[data-p]{font:var(--label);font-size:.72em;line-height:1;vertical-align:.32em;text-decoration:none;padding:.3em .12em;white-space:nowrap}
[data-p]:is(:hover,:focus){text-decoration:underline}
[data-p]::before{content:"\\2060"}
[data-p]:is(:hover,:focus-visible)::after{content:attr(data-p);position:fixed;z-index:3;left:0;right:0;bottom:1rem;width:min(42rem,100vw - 2rem);margin:auto;padding:.9rem 1.1rem;background:var(--paper);color:var(--ink);border:1px solid var(--quiet);border-top:3px solid var(--accent);font:1rem/1.5 var(--body);white-space:normal;text-align:left}
:is(li,td,p):has(>[data-p]:is(:hover,:focus-visible)),:target{background:var(--mark)}
section:target,main:target{background:none}
.tag.alert{color:var(--fault)}
.tag::before{content:"";display:inline-block;width:.5em;height:.5em;margin:0 .4em .06em .1em;border:.12em solid;border-radius:50%}
.tag.alert::before{background:currentColor;border-radius:0;rotate:45deg}
.tag:not(.alert){font-weight:400}
table{width:100%;border-collapse:collapse;font-size:.93rem;line-height:1.45}
caption{text-align:left;padding:0 0 .5rem}
th,td{padding:.5rem .9rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
:is(th,td):last-child{padding-right:0}
thead th{border-bottom-color:var(--ink);vertical-align:bottom}
.group th{padding-top:1rem;border-bottom-color:var(--quiet)}
.end{text-align:right}
@media (min-width:44.01rem){.n3 tbody tr:not(.group) th{width:8.6rem}.n3 td:last-child{width:8rem}.n4 th{width:24%}.n4 th:nth-child(3){width:34%}.n4 th:last-child{width:17%}.n5 td:nth-child(4){width:34%}.n5 th{width:16%}.n6 td:nth-child(2){width:44%}.n6 td:last-child{white-space:nowrap}}
.panel{margin:0 0 1.75rem;padding:.9rem 0 0;border-top:1px solid var(--quiet)}
.no{color:var(--fault);margin-right:.25em}
.status{margin:0 0 .7rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12.5rem),1fr));gap:0 2rem}
.sides>div{border-top:1px solid var(--rule);padding-top:.5rem;min-width:0}
.sides div div{margin:0 0 .8rem}
.sides p:first-child strong{color:var(--ink)}
figure{margin:1.25rem 0 1.5rem}
.scroll{overflow-x:auto}
figure svg{display:block;width:100%;min-width:33rem;stroke-width:1.8;font:var(--label);font-size:8.5px}
figcaption{margin-top:.45rem}
:where(figure) path{fill:none}
g{fill:var(--ink);stroke:var(--paper);stroke-width:3px}
.e{text-anchor:end}.m{text-anchor:middle}.dot{stroke-linecap:round}
.f-ink{fill:var(--ink)}.f-soft{fill:var(--quiet)}.f-rule{fill:var(--rule)}.f-wash{fill:var(--wash)}.f-accent{fill:var(--accent)}.f-alert{fill:var(--fault)}.f-paper{fill:var(--paper)}
.s-ink{stroke:var(--ink)}.s-soft{stroke:var(--quiet)}.s-rule{stroke:var(--rule)}.s-accent{stroke:var(--accent)}.s-alert{stroke:var(--fault)}
.notes{list-style:none;padding:0;columns:11rem;column-gap:2rem}
.notes li{padding-left:2.4rem;text-indent:-2.4rem;break-inside:avoid}
.notes a{display:inline-block;min-height:24px;line-height:24px;text-indent:0}
.notes a:first-child{min-width:2rem;margin-right:.4rem;text-align:right}
@media (max-width:44rem){
html{scroll-padding-top:5.5rem}
.fields div{grid-template-columns:1fr}
.masthead .fields{grid-template-columns:1fr 1fr;gap:.6rem 1rem}
.bar span{display:none}
table,tbody,tr,td,th,caption{display:block}thead{display:none}
tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
th,td{padding:.08rem 0;border:0}
tbody th:not(:has(strong)){font-weight:600}
.end{text-align:left}
td[data-h]::before{content:attr(data-h) ": ";font:var(--label)}
}
@media (min-width:72rem){
main{display:grid;grid-template-columns:13rem 46rem;gap:0 3.5rem;max-width:none;width:65rem}
main>*{grid-column:2}
.toc{grid-column:1;grid-row:1/span 40;align-self:start;position:sticky;top:3.4rem;margin:2.5rem 0 0;padding:0;border:0;max-height:calc(100vh - 5rem);overflow:auto}
.toc ol{columns:auto}
}
@media (forced-colors:active){.tag::before,svg *{forced-color-adjust:none}:root{--ink:CanvasText;--accent:LinkText;--fault:CanvasText;--paper:Canvas;--rule:GrayText;--wash:Canvas}:target{outline:2px solid}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{size:PAGE;margin:22mm 22mm 24mm}
@media print{
html{font-size:10.5pt;background:none}
.bar,.skip,.toc,.views,.formats{display:none}
main{display:block;width:auto;max-width:none;padding:0}
.masthead{padding:0}
h1{font-size:22pt}h2{font-size:16pt}h2,h3,h4,caption{break-after:avoid}
tr,.sides div div,figure{break-inside:avoid}
thead,.group,.status,.sides p:first-child{break-after:avoid}
.tag{print-color-adjust:exact}
p,li{orphans:2;widows:2}
a{color:inherit;text-decoration:none}
#table-sources a[href^=http]::after{content:" <" attr(href) ">";overflow-wrap:anywhere}
figure svg{min-width:0}
}
`;

/** For a page that bears the sign of who publishes it. */
export const logoStyle = `
img{background:#fff;outline:6px solid #fff}
.logo{display:block;width:auto;height:2.5rem;max-width:100%;margin:0 0 1.25rem;fill:var(--accent);object-fit:contain;object-position:0}
`;

/** For a page that bears a marking: a long one takes two lines of a narrow screen while the page moves, and stands whole at its end. */
export const markingStyle = `
.marking{font:var(--label);font-weight:600;letter-spacing:.06em;color:var(--ink)}
footer{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 3rem}
@media (max-width:44rem){
.bar .marking{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
}
@media (min-width:72rem){
footer{max-width:none;width:65rem;padding-left:17.75rem}
}
`;
