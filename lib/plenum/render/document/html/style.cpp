// The look of a page: on a screen, on a phone, in the dark, and on paper.
#include <plenum/render/document/html/style.hpp>

namespace plenum::render::html {

namespace {

constexpr std::string_view sheet = R"css(
:root{color-scheme:light dark;--ink:#111;--paper:#fff;--faint:#555;--rule:#111;--line:#bbb;--link:#0b4aa2}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#141414;--faint:#b5b5b5;--rule:#ddd;--line:#555;--link:#8ab8ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1rem 1rem 4rem;max-width:46rem;background:var(--paper);color:var(--ink);
 font:1.0625rem/1.5 Georgia,"Liberation Serif","Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,h3,table,.number,.who,.status,nav,.note,.label{font-family:Arial,"Liberation Sans",Helvetica,sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:1.5rem 0 .5rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.75rem 0 0;padding-top:.5rem;border-top:2px solid var(--rule)}
h3{font-size:1.05rem;margin:1.75rem 0 .25rem}
p,ul,ol{margin:.5rem 0}
a{color:var(--link)}
.subtitle{font-size:1.15rem;margin:0}
.status{display:inline-block;margin:.75rem 0 0;padding:.1rem .6rem;border:2px solid var(--rule);font-weight:bold;letter-spacing:.08em}
.note{color:var(--faint);font-size:.875em;margin:.15rem 0 .75rem}
.body .note{margin:.35rem 0 0}
small{font-size:.875em}
ins{text-decoration:underline;text-decoration-thickness:2px}
del{text-decoration:line-through}
ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ins::before{content:" [added: "}
del::before{content:" [struck: "}
ins::after,del::after{content:"] "}
.skip{position:absolute;left:-100rem}
.skip:focus{position:static}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav ol{list-style-type:"";margin:.5rem 0;padding:0}
nav li{break-inside:avoid;display:flex;gap:1rem;justify-content:space-between;padding:.2rem 0;border-bottom:1px dotted var(--line)}
@media (min-width:45rem){nav ol{columns:2;column-gap:2.5rem}}
nav .below{padding-left:1.2rem}
nav .extent{white-space:nowrap;font-variant-numeric:tabular-nums}
.block{display:grid;grid-template-columns:calc(1em + var(--number,3.5em)) minmax(0,1fr);align-items:baseline;margin:1.1rem 0}
.block:target{outline:2px solid var(--link);outline-offset:.3rem}
.number{font-weight:bold;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:1em;position:relative}
.number::before{content:"\200b"}
.number .star{position:absolute;left:0}
.block.under{grid-template-columns:minmax(3.6em,max-content) minmax(0,1fr);margin-left:calc(1em + var(--number,3.5em))}
.under .number{padding:0 .6em 0 0}
.small .note{font-size:1em}
.block.small{font-size:.875em;margin-top:.8rem;margin-bottom:.8rem}
.body>:first-child{margin-top:0}
.body>:last-child{margin-bottom:0}
.who{font-size:.94em}
.parts{list-style-type:"";margin:.35rem 0 0;padding:0}
.parts li{display:grid;grid-template-columns:var(--label,2.3em) minmax(0,1fr);align-items:baseline;margin:.2rem 0}
.label{font-size:.94em}
.bracket{margin:1.5rem 0;padding-left:.75rem;border-left:3px solid var(--rule);margin-left:-.9375rem}
.bracket>:first-child{margin-top:0}
.bracket>:last-child{margin-bottom:0}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.92em}
caption{text-align:left;font-weight:bold;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--rule);vertical-align:bottom;overflow-wrap:normal}
tbody th,tfoot th{font-weight:normal}
tfoot th,tfoot td{font-weight:bold;border-top:2px solid var(--rule);border-bottom:0}
.pair th:first-child{width:11rem}
.wide th,.wide td{overflow-wrap:normal;padding-right:1rem}
@media screen and (min-width:62rem){.wide{width:min(94vw,84rem);margin-left:calc(50% - min(47vw,42rem))}}
@media screen and (max-width:48rem){
 .wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .wide,.wide tbody,.wide tr,.wide th,.wide td{display:block}
 .wide tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
 .wide th,.wide td{border:0;padding:.1rem 0}
 .wide tbody th{font-weight:bold}
 .wide td:empty{display:none}
 .wide td[data-head]::before{content:attr(data-head) ": ";color:var(--faint)}
}
.box{width:1.8em}
.box input{margin:0;width:1.1em;height:1.1em;vertical-align:-.15em}
.index{list-style-type:"";padding:0}
.index li{padding-left:1em;text-indent:-1em;break-inside:avoid}
@media (min-width:45rem){.index{columns:2;column-gap:2.5rem}}
@media (min-width:32rem){.whole{white-space:nowrap}}
.right{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
th:last-child,td:last-child{padding-right:0}
footer{margin-top:3rem;padding-top:.5rem;border-top:1px solid var(--line)}
@media (max-width:32rem){
 body{font-size:1rem;padding:.5rem .875rem 3rem}
 h1{font-size:1.5rem}
 .bracket{margin-left:-.75rem;padding-left:.5625rem}
 .block.under{margin-left:1em}
 table{font-size:.875em}
 .many{font-size:.75em}
 .many th,.many td{padding-right:.3rem}
 th,td{padding-right:.4rem}
 thead th{font-size:.75rem}
 .pair th:first-child{width:7.5rem}
}
@media print{
 :root{--ink:#000;--paper:#fff;--faint:#333;--rule:#000;--line:#999;--link:#000}
 body{max-width:none;padding:0;font-size:10.5pt;line-height:1.4}
 h1{font-size:20pt;margin-top:0}
 h2{font-size:14pt;break-after:avoid}
 .page{break-before:page}
 h3,h2+.note,h3+.note,caption,.bracket>.note:first-child{break-after:avoid}
 a{text-decoration:none}
 nav ol,.index{columns:2;column-gap:10mm}
 tr,.block,.parts li,.bracket.short{break-inside:avoid}
 .block.long{break-inside:auto}
 p,li{orphans:3;widows:3}
 .bracket{-webkit-box-decoration-break:clone;box-decoration-break:clone;margin-left:0}
 .bracket{margin:12pt 0;padding-left:3mm;border-left-width:1mm}
 .block{margin:9pt 0 9pt 4mm}
 .bracket .block{margin-left:0}
 .skip{display:none}
 th,td{padding-top:.1rem;padding-bottom:.1rem}
 thead{display:table-header-group}
 tfoot{display:table-row-group}
}
)css";

}  // namespace

std::string_view style() {
    return sheet;
}

}  // namespace plenum::render::html
