// Front and back matter of the agenda.
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <map>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

void put_facts(doc::Document& document, const Conference& conference) {
    document.subtitle = days(conference);
    if (!conference.venue.empty())
        document.subtitle += (document.subtitle.empty() ? "" : ", ") + conference.venue;

    doc::List facts;
    const auto on = [&](std::string_view key, const std::string& what) {
        const auto found = conference.dates.find(std::string(key));
        if (found == conference.dates.end()) return;
        facts.items.push_back({{.text = what + ": "}, {.text = date(found->second)}});
    };
    on("deadline", "Motions were received until");
    on("amendments", "Amendments and riders are received until");
    on("supplement", "Supplementary agenda");
    if (!facts.items.empty()) document.elements.emplace_back(std::move(facts));
}

void put_key(doc::Document& document, const Agenda& agenda) {
    document.elements.emplace_back(doc::Heading{.text = "How to read this agenda"});
    doc::List key;
    const auto add = [&](const std::string& mark, const std::string& meaning) {
        key.items.push_back({{.text = mark, .style = Style::strong}, {.text = ": " + meaning}});
    };
    add("* 12", "A star marks what stands for debate: a motion alone, or the lead of a bracket.");
    add("12a, 12b",
        "A letter marks the other motions of the bracket that 12 leads. They are on substantially the "
        "same subject, a rule stands beside them, and they are debated together with the lead.");
    add("(i) (ii)", "These are the parts of a motion; each is voted on separately.");
    if (agenda.draft) {
        add("DRAFT",
            "Brackets, order and numbers are a proposal and may change until the agenda is published.");
    }
    document.elements.emplace_back(std::move(key));
}

struct Line {
    std::string start;
    std::string time;
    std::string what;
};

/// The time at which an item stands on that day, "13:00"; empty when it does not. A time without
/// a date is every day's.
std::string time_on(const Item& item, const Day& day) {
    const auto is_time = [](std::string_view text) { return text.size() == 5 && text[2] == ':'; };
    if (is_time(item.at)) return item.at;
    if (item.at.size() == 16 && item.at.starts_with(day.date) && is_time(item.at.substr(11)))
        return item.at.substr(11);
    return {};
}

/// A break or a break-out that no day has a time for.
void put_untimed(doc::Document& document, const Conference& conference) {
    doc::List list;
    for (const auto& item : conference.items) {
        const bool beside = item.kind == "break" || item.kind == "break-out";
        const bool timed =
            std::ranges::any_of(conference.days, [&](const Day& d) { return !time_on(item, d).empty(); });
        if (beside && !timed)
            list.items.push_back(doc::plain(item.title + details(item) + ", time to be announced"));
    }
    if (!list.items.empty()) document.elements.emplace_back(std::move(list));
}

}  // namespace

void put_programme(doc::Document& document, const Conference& conference) {
    if (conference.days.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Programme"});
    for (const auto& day : conference.days) {
        std::vector<Line> lines;
        for (const auto& session : day.sessions) {
            lines.push_back({session.start, session.start + " to " + session.end, "Conference in session"});
        }
        for (const auto& item : conference.items) {
            const auto time = time_on(item, day);
            if (!time.empty()) lines.push_back({time, time, item.title + details(item)});
        }
        std::ranges::stable_sort(lines, {}, &Line::start);
        doc::Table table{.caption = date(day.date), .head = {"Time", "Business"}};
        for (const auto& line : lines) table.rows.push_back({doc::plain(line.time), doc::plain(line.what)});
        if (!lines.empty()) document.elements.emplace_back(std::move(table));
    }
    put_untimed(document, conference);
}

void put_front_matter(doc::Document& document, const Agenda& agenda) {
    put_facts(document, agenda.conference);
    put_key(document, agenda);
    put_programme(document, agenda.conference);
    document.elements.emplace_back(doc::Contents{.title = "Contents"});
}

void put_back_matter(doc::Document& document, const Agenda& agenda) {
    const auto row = [](doc::Runs name, const AgendaTotals& sum) {
        const auto cell = [](std::size_t n) { return doc::plain(std::to_string(n)); };
        return std::vector<doc::Runs>{std::move(name), cell(sum.motions), cell(sum.brackets),
                                      cell(sum.committees)};
    };
    document.elements.emplace_back(doc::Heading{.text = "Totals"});
    const auto sum = totals(agenda);
    const auto alone = sum.debates - sum.brackets;
    document.elements.emplace_back(doc::Paragraph{doc::plain(
        count(sum.motions, "motion", "motions") + " from " +
        count(sum.committees, "committee", "committees") + ": " + count(sum.brackets, "bracket", "brackets") +
        " holding " + std::to_string(sum.motions - alone) + ", and " + std::to_string(alone) + " alone; " +
        count(sum.debates, "debate", "debates") + " in all.")});
    doc::Table table{.caption = "By section",
                     .head = {"Section", "Motions", "Brackets", "Committees"},
                     .numeric = {false, true, true, true},
                     .total = true};
    for (const auto& section : agenda.sections) {
        table.rows.push_back(
            row({{.text = section.title, .link = "section-" + section.id}}, totals(agenda, section)));
    }
    table.rows.push_back(row(doc::plain("All sections"), sum));
    document.elements.emplace_back(std::move(table));

    std::map<std::string, std::vector<const AgendaMotion*>> by_committee;
    for (const auto& section : agenda.sections) {
        for (const auto& entry : section.entries) {
            for (const auto& printed : entry.motions) {
                by_committee[agenda.motions[printed.motion].from].push_back(&printed);
            }
        }
    }
    by_committee.erase("");
    if (by_committee.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Index of committees"});
    doc::Table index{.caption = "The motions of each committee; a star where it opens the debate.",
                     .head = {"Committee", "Motions"}};
    for (const auto& [committee, printed] : by_committee) {
        doc::Runs numbers;
        for (const auto* one : printed) {
            if (!numbers.empty()) numbers.push_back({.text = ", "});
            numbers.push_back(
                {.text = (one->starred ? "*\u00A0" : "") + one->number, .link = motion_anchor(one->number)});
        }
        index.rows.push_back({doc::plain(committee), std::move(numbers)});
    }
    document.elements.emplace_back(std::move(index));
}

}  // namespace plenum::report
