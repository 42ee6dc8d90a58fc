// The report of action on resolutions, as it is printed.
#include <plenum/base/text.hpp>
#include <plenum/report/ac1.hpp>
#include <plenum/report/ac1_charts.hpp>
#include <plenum/report/ac1_words.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace plenum::report {

namespace {

using Group = Ac1Row::Group;
using Style = doc::Run::Style;

/// Do both stand under one lead?
bool one_lead(const Ac1Row& a, const Ac1Row& b) {
    return !a.lead.empty() && a.lead == b.lead && a.conference == b.conference &&
           a.number.substr(0, a.number.rfind('(')) == b.number.substr(0, b.number.rfind('('));
}

/// What was resolved, and small print about it before. A part right below another of its motion is said
/// without the lead.
doc::Runs resolution(const Ac1Row& row, const Ac1Row* above) {
    std::vector<std::string> about;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) about.push_back(words);
    };
    const bool goes_on = above != nullptr && one_lead(row, *above);
    if (!goes_on) {
        add(row.conference);
        add(row.from);
        // Where a heading does not say it.
        if (row.group != Group::this_year) add(row.section);
    }
    if (row.group != Group::reference) add(std::string(in_words(row.outcome)));
    if (row.stem) add(std::string(name(*row.stem)));
    if (!row.amended_by.empty()) add("amended by " + listed(row.amended_by));
    doc::Runs result;
    std::string small;
    for (const auto& each : about) small += (small.empty() ? "" : ", ") + each;
    if (!small.empty()) result.push_back({.text = small + ". ", .style = Style::small});
    const auto part = row.number.rfind('(');
    const auto label = part == std::string::npos ? std::string() : row.number.substr(part) + ' ';
    result.push_back({.text = goes_on ? label + row.text : resolved_text(row)});
    return result;
}

doc::Runs taken(const Action& action) {
    doc::Runs result;
    for (const auto& each : action.entries) {
        result.push_back({.text = (result.empty() ? "" : " ") + short_date(each.date) +
                                  (each.response ? ", answer: " : ": "),
                          .style = Style::strong});
        const auto words = std::string(text::trim(each.text));
        const bool ended = words.ends_with('.') || words.ends_with('!') || words.ends_with('?');
        result.push_back({.text = words + (ended ? "" : ".")});
    }
    return result;
}

doc::Runs responsible(const Ac1Row& row) {
    if (!row.action.responsible.empty()) return doc::plain(row.action.responsible);
    if (row.suggested.empty() || !is_open(row.action.status)) return {};
    return {{.text = "perhaps " + row.suggested, .style = Style::emphasis}};
}

doc::Runs due(const Ac1Row& row) {
    if (row.action.due.empty()) return {};
    auto day = short_date(row.action.due);
    for (auto at = day.find(' '); at != std::string::npos; at = day.find(' ', at)) {
        day.replace(at, 1, "\u00A0");  // no line breaks there
    }
    return {{.text = std::move(day), .style = row.overdue ? Style::strong : Style::plain}};
}

doc::Runs words(const std::string& text) {
    return text.empty() ? doc::Runs{} : doc::plain(text);
}

/// The heading of a table of rows, in its group.
struct Heads {
    std::string group;
    std::string below;
};

Heads heads(const Ac1Row& row) {
    switch (row.group) {
    case Group::overdue: return {.group = "Overdue", .below = {}};
    case Group::carried_forward:
        return {.group = "Carried forward from earlier conferences", .below = row.conference};
    case Group::this_year:
        return {.group = "Resolutions of this conference",
                .below = row.section.empty() ? "Other resolutions" : row.section};
    case Group::reference: return {.group = "References", .below = {}};
    }
    return {};
}

class Writer {
public:
    explicit Writer(const Ac1& report) : report_(report) {}

    doc::Document write(const Conference& conference, const std::string& who) {
        const auto of = conference_name(conference);
        document_.title = (of.empty() ? "Action" : of + ": action") + " on resolutions (AC1)" +
                          (who.empty() ? "" : ", for " + who);
        document_.subtitle = "As at " + date(report_.today.substr(0, 10));
        document_.language = language_tag(conference.language);
        put(doc::Paragraph{doc::plain(sum_in_words(report_))});
        if (report_.rows.size() > 1) {
            put(chart_by_status(report_));
            if (who.empty()) put(chart_by_responsible(report_));
        }
        tables();
        return std::move(document_);
    }

private:
    void put(doc::Element element) { document_.elements.push_back(std::move(element)); }

    /// Rows come ordered by group; within one, those of a section stand together.
    void tables() {
        const auto& rows = report_.rows;
        for (std::size_t begin = 0; begin < rows.size();) {
            const auto group = rows[begin].group;
            auto end = begin;
            while (end < rows.size() && rows[end].group == group) ++end;
            put(doc::Heading{.text = heads(rows[begin]).group,
                             .note = count(end - begin, "row", "rows"),
                             .extent = {},
                             .anchor = {}});
            if (group == Group::reference) {
                put(
                    doc::Paragraph{doc::plain("Carried for their spirit: their substance is passed on, and "
                                              "their words bind nobody.")});
            }
            groups(begin, end);
            begin = end;
        }
    }

    void groups(std::size_t begin, std::size_t end) {
        std::vector<std::pair<std::string, std::vector<std::size_t>>> tables;
        for (auto i = begin; i < end; ++i) {
            const auto below = heads(report_.rows[i]).below;
            auto at = std::ranges::find(tables, below, [](const auto& pair) { return pair.first; });
            if (at == tables.end()) at = tables.insert(at, {below, {}});
            at->second.push_back(i);
        }
        for (const auto& [below, rows] : tables) {
            if (!below.empty()) {
                put(doc::Heading{.level = 3, .text = below, .note = {}, .extent = {}, .anchor = {}});
            }
            table(rows);
        }
    }

    void table(const std::vector<std::size_t>& rows) {
        doc::Table result{
            .caption = {},
            .head = {"No.", "Resolution", "Action taken", "Responsible", "Status", "Next step", "Due"},
            .rows = {},
            .numeric = {}};
        const Ac1Row* above = nullptr;
        for (const auto i : rows) {
            const auto& row = report_.rows[i];
            const auto& action = row.action;
            result.rows.push_back({doc::plain(called(row)), resolution(row, above), taken(action),
                                   responsible(row), doc::plain(in_words(action.status)), words(action.next),
                                   due(row)});
            above = &row;
        }
        put(std::move(result));
    }

    const Ac1& report_;
    doc::Document document_;
};

}  // namespace

doc::Document ac1(const Ac1& report, const Conference& conference, const std::string& who) {
    return Writer(report).write(conference, who);
}

}  // namespace plenum::report
