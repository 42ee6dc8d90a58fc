// Papers that explain: how to write a motion, and what happens at a conference.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/facts.hpp>
#include <plenum/report/guidance.hpp>
#include <plenum/report/prose.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <set>

namespace plenum::report {

namespace {

/// The heading the model motion stands under: the first that the paper names and the conference has.
std::string model_heading(const Tree& prose, const Conference& conference) {
    if (const auto* wanted = prose.find("model_heading")) {
        for (const auto& id : wanted->children) {
            const auto has_it = [&](const Section& section) { return section.id == id.text; };
            if (std::ranges::any_of(conference.sections, has_it)) return id.text;
        }
    }
    return conference.sections.front().id;
}

Facts facts_for(const Conference& conference, const Tree& prose, const std::string& own) {
    auto facts = facts_of(conference);
    facts["OWN"] = own;
    if (!conference.sections.empty()) {
        facts["HEADINGS"] = std::to_string(conference.sections.size());
        facts["HEADING"] = model_heading(prose, conference);
    }
    return facts;
}

std::string in_words(Severity severity) {
    switch (severity) {
    case Severity::note: return "Worth a thought";
    case Severity::warning: return "Please mend";
    case Severity::error: break;
    }
    return "Cannot stand";
}

std::string capitalised(std::string_view text) {
    if (text.empty() || text.front() < 'a' || text.front() > 'z') return std::string(text);
    return static_cast<char>(text.front() - 'a' + 'A') + std::string(text.substr(1));
}

/// Motions as running text: "That conference: (i) ... (ii) ...".
doc::Runs running(const Motions& motions) {
    std::string result;
    for (const auto& motion : motions) {
        if (!result.empty()) result += " / ";
        result += text::trim(motion.text);
        for (std::size_t i = 0; i < motion.parts.size(); ++i) {
            result += " (" + roman(i + 1) + ") " + std::string(text::trim(motion.parts[i].text));
        }
    }
    return doc::plain(std::move(result));
}

void put_rule(doc::Document& document, const Advice& advice) {
    document.elements.emplace_back(doc::Heading{.level = 3,
                                                .text = capitalised(advice.summary),
                                                .note = in_words(advice.severity) + " (" + advice.rule + ')',
                                                .extent = {},
                                                .anchor = "rule-" + advice.rule});
    if (!advice.why.empty()) document.elements.emplace_back(doc::Paragraph{doc::plain(advice.why)});
    if (advice.bad.empty() || advice.good.empty()) return;
    document.elements.emplace_back(doc::Table{.caption = {},
                                              .head = {"Not so", "But so"},
                                              .rows = {{running(advice.bad), running(advice.good)}},
                                              .numeric = {}});
}

/// The rules that `ids` names, or, for the last theme, those too that no theme names.
std::vector<const Advice*> under(const Tree& themes, const Tree& theme, const std::vector<Advice>& rules) {
    std::vector<const Advice*> result;
    const auto named = [&](const Tree& list, const std::string& id) {
        return std::ranges::any_of(list.children, [&](const Tree& each) { return each.text == id; });
    };
    for (const auto& id : theme.children) {
        for (const auto& rule : rules) {
            if (rule.rule == id.text) result.push_back(&rule);
        }
    }
    if (&theme != &themes.children.back()) return result;
    for (const auto& rule : rules) {
        const auto has_it = [&](const Tree& other) { return named(other, rule.rule); };
        if (std::ranges::none_of(themes.children, has_it)) result.push_back(&rule);
    }
    return result;
}

void put_rules(doc::Document& document, const Tree& data, const std::vector<Advice>& rules) {
    const auto* themes = data.find("themes");
    if (themes == nullptr) return;
    for (const auto& theme : themes->children) {
        const auto chosen = under(*themes, theme, rules);
        if (chosen.empty()) continue;
        document.elements.emplace_back(
            doc::Heading{.text = theme.key, .note = {}, .extent = {}, .anchor = {}});
        for (const auto* advice : chosen) put_rule(document, *advice);
    }
}

void put_dates(doc::Document& document, const Conference& conference) {
    doc::Table table{.caption = "Dates", .head = {"Date", "What"}, .rows = {}, .numeric = {}};
    const auto add = [&](std::string_view key, const std::string& what) {
        const auto found = conference.dates.find(std::string(key));
        if (found == conference.dates.end()) return;
        table.rows.push_back({doc::plain(date(found->second)), doc::plain(what)});
    };
    add("deadline", "the last moment for motions");
    add("agenda", "the agenda is published");
    add("amendments", "the last day for amendments and riders");
    add("supplement", "the supplementary agenda is published");
    if (!conference.days.empty()) {
        table.rows.push_back({doc::plain(days(conference)), doc::plain("conference")});
    }
    if (!table.rows.empty()) document.elements.emplace_back(std::move(table));
}

void put_headings(doc::Document& document, const Conference& conference) {
    if (conference.sections.empty()) return;
    const bool timed =
        std::ranges::any_of(conference.sections, [](auto& s) { return s.minutes.has_value(); });
    doc::Table table{.caption = {}, .head = {"Heading", "Short name"}, .rows = {}, .numeric = {false, false}};
    if (timed) {
        table.head.emplace_back("Minutes");
        table.numeric.push_back(true);
    }
    for (const auto& section : conference.sections) {
        std::vector<doc::Runs> row{doc::plain(section.title), doc::plain(section.id)};
        if (timed) row.push_back(doc::plain(section.minutes ? std::to_string(*section.minutes) : ""));
        table.rows.push_back(std::move(row));
    }
    document.elements.emplace_back(std::move(table));
}

void put_committees(doc::Document& document, const Conference& conference) {
    std::set<std::string> names;
    for (const auto& committee : conference.committees) names.insert(committee.name);
    if (names.empty()) return;
    document.elements.emplace_back(doc::Paragraph{
        doc::plain("Committees are written so: " + listed({names.begin(), names.end()}) + ".")});
}

}  // namespace

doc::Document guidance(const Guidance& from) {
    const auto& conference = from.conference;
    doc::Document document;
    const auto facts = with(facts_for(conference, from.prose, from.own), from.more);
    const auto name = conference_name(conference);
    document.title = title_of(from.prose, facts);
    document.subtitle = document.title.starts_with(name) ? "" : name;
    const auto when = days(conference);
    if (!when.empty()) document.subtitle += (document.subtitle.empty() ? "" : ", ") + when;
    const auto insert = [&](doc::Document& into, std::string_view what) {
        if (what == "rules") put_rules(into, from.themes, from.rules);
        if (what == "dates") put_dates(into, conference);
        if (what == "headings") put_headings(into, conference);
        if (what == "committees") put_committees(into, conference);
        if (what == "programme") put_programme(into, conference);
    };
    if (const auto* blocks = from.prose.find("blocks")) {
        put_prose(document, *blocks, facts, insert);
    }
    return document;
}

}  // namespace plenum::report
