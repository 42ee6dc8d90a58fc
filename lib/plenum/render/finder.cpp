#include <plenum/render/document/html/markup.hpp>
#include <plenum/render/finder.hpp>

#include <string_view>

namespace plenum::render {

namespace {

constexpr std::string_view style = R"css(<style>
.finder{position:sticky;top:0;z-index:1;margin:1.5rem 0;padding:.75rem 0;background:var(--paper);border-bottom:1px solid var(--line);
 display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;font-family:Arial,"Liberation Sans",Helvetica,sans-serif;font-size:.94rem}
.finder label{display:flex;flex-direction:column;gap:.2rem;flex:1 1 10rem}
.finder label:first-of-type{flex:3 1 14rem}
.finder input,.finder select,.finder button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--faint);
 border-radius:.2rem;padding:.45rem .5rem;min-height:2.75rem;width:100%}
.finder button{width:auto;cursor:pointer}
.finder :focus-visible{outline:3px solid var(--link);outline-offset:1px}
.finder output{flex:1 0 100%;font-weight:bold}
[hidden]{display:none!important}
::highlight(found){background:#ffe08a;color:#111}
@media screen{.block{content-visibility:auto;contain-intrinsic-size:auto 12rem}}
@media (max-height:30rem){.finder{position:static}}
@media print{.finder{display:none}}
</style>
)css";

/// Words are looked for at their beginnings, without marks on letters; several have to be there all, and a
/// phrase in quotation marks as it stands.
constexpr std::string_view script = R"js(<script>
(function () {
  'use strict';
  var main = document.getElementById('main');
  var names = document.currentScript.dataset;
  function plain(text) {
    return ' ' + text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\u00df/g, 'ss')
      .replace(/['\u2019]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim() + ' ';
  }
  var blocks = [], heads = [], period = null, group = null;
  main.querySelectorAll('h2, h3, .block').forEach(function (each) {
    if (each.closest('nav')) return;
    if (each.tagName === 'H2') { period = { element: each, shown: 0, over: null }; group = null; heads.push(period); }
    else if (each.tagName === 'H3') { group = { element: each, shown: 0, over: period }; heads.push(group); }
    else blocks.push({ element: each, period: period, group: group, words: null });
  });
  var by = {};
  document.querySelectorAll('nav a[href^="#"]').forEach(function (each) {
    by[decodeURIComponent(each.getAttribute('href').slice(1))] = each.closest('li');
  });
  function name(head) { return head ? head.element.textContent : ''; }
  function box(label, control) {
    var result = document.createElement('label');
    result.append(label, control);
    return result;
  }
  function list(key) {
    var result = document.createElement('select');
    var all = new Set(blocks.map(function (each) { return name(each[key]); }));
    var sorted = Array.from(all).filter(Boolean).sort(function (a, b) { return a.localeCompare(b, undefined, { numeric: true }); });
    if (key === 'period') sorted.reverse();
    result.append(new Option('All', ''));
    sorted.forEach(function (each) { result.append(new Option(each, each)); });
    return result;
  }
  var words = document.createElement('input');
  words.type = 'search';
  words.autocomplete = 'off';
  words.spellcheck = false;
  var groups = list('group'), periods = list('period');
  var reset = document.createElement('button');
  reset.type = 'reset';
  reset.textContent = 'Show all';
  var count = document.createElement('output');
  count.setAttribute('role', 'status');
  count.setAttribute('aria-live', 'polite');
  var form = document.createElement('form');
  form.className = 'finder';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Find ' + names.things);
  form.append(box('Words', words), box(names.group, groups), box(names.period, periods), reset, count);
  var first = main.querySelector('section') || main.firstElementChild;
  main.insertBefore(form, main.querySelector('nav') || first);
  function asked() {
    var result = [];
    words.value.replace(/["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]?|(\S+)/g, function (all, phrase, word) {
      var looked = plain(phrase === undefined ? word : phrase).trim();
      if (looked) result.push(' ' + looked + (phrase === undefined ? '' : ' '));
    });
    return result;
  }
  function mark(wanted) {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete('found');
    if (!wanted.length) return;
    var ranges = [], left = 300;
    var looked = wanted.map(function (each) { return each.trim().split(' '); }).flat();
    for (var i = 0; i < blocks.length && left > 0; ++i) {
      if (blocks[i].element.hidden) continue;
      --left;
      var walker = document.createTreeWalker(blocks[i].element, NodeFilter.SHOW_TEXT), node;
      while ((node = walker.nextNode())) {
        for (var found of node.data.matchAll(/[\p{L}\p{N}'\u2019]+/gu)) {
          var here = plain(found[0]).trim();
          if (!looked.some(function (each) { return here.startsWith(each); })) continue;
          var range = new Range();
          range.setStart(node, found.index);
          range.setEnd(node, found.index + found[0].length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }
  function find() {
    var wanted = asked(), shown = 0;
    heads.forEach(function (each) { each.shown = 0; });
    blocks.forEach(function (each) {
      if (each.words === null) each.words = plain(each.element.textContent);
      var fits = (!groups.value || name(each.group) === groups.value) && (!periods.value || name(each.period) === periods.value) &&
        wanted.every(function (word) { return each.words.includes(word); });
      if (each.element.hidden === fits) each.element.hidden = !fits;
      if (!fits) return;
      ++shown;
      if (each.group) ++each.group.shown;
      if (each.period) ++each.period.shown;
    });
    heads.forEach(function (each) {
      each.element.hidden = each.shown === 0;
      var entry = by[each.element.id];
      if (!entry) return;
      entry.hidden = each.shown === 0;
      var extent = entry.querySelector('.extent');
      if (extent) extent.textContent = each.shown;
    });
    count.textContent = (shown === blocks.length ? shown : shown + ' of ' + blocks.length) + ' ' + names.things;
    mark(wanted);
  }
  var waiting = 0;
  function soon() { clearTimeout(waiting); waiting = setTimeout(find, 120); }
  words.addEventListener('input', soon);
  groups.addEventListener('change', find);
  periods.addEventListener('change', find);
  form.addEventListener('reset', function () { setTimeout(find, 0); });
  form.addEventListener('submit', function (event) { event.preventDefault(); clearTimeout(waiting); find(); });
  words.addEventListener('keydown', function (event) { if (event.key === 'Escape') { words.value = ''; find(); } });
  find();
}());
</script>
)js";

void insert_before(std::string& page, std::string_view place, const std::string& text) {
    if (const auto at = page.rfind(place); at != std::string::npos) page.insert(at, text);
}

}  // namespace

std::string with_finder(std::string page, const std::string& things, const std::string& group,
                        const std::string& period) {
    std::string tag = "<script";
    const auto attribute = [&](std::string_view name, const std::string& value) {
        tag.append(" data-").append(name).append("=\"");
        html::escape(tag, value);
        tag += '"';
    };
    attribute("things", things);
    attribute("group", group);
    attribute("period", period);
    insert_before(page, "</body>", tag + std::string(script.substr(std::string_view("<script").size())));
    if (const auto at = page.find("</head>"); at != std::string::npos) page.insert(at, style);
    return page;
}

}  // namespace plenum::render
