// Where the conference stands, for the agenda committee.
#include <plenum/report/status.hpp>
#include <plenum/report/status_open.hpp>
#include <plenum/report/status_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

std::string motions_in_short(const Statistics& counts) {
    if (counts.motions == 0) return "There are no motions yet.";
    return count(counts.motions, "motion", "motions") + " from " +
           count(counts.submitters, "committee", "committees") + ": " +
           count(counts.brackets, "bracket", "brackets") + ", and " + std::to_string(counts.alone) +
           " alone.";
}

std::string printed_in_short(const Status& status) {
    if (!status.printed) return "Nothing is published yet.";
    const bool agenda = status.printed->paper == act::Publish::Paper::agenda;
    std::string result = agenda ? "The agenda is published" : "The supplementary agenda is published";
    if (!status.printed->on.empty()) result += " (" + date(status.printed->on) + ")";
    return result + (status.changed ? "; there are decisions since." : ".");
}

doc::Document begun(const Status& status, const Agenda& agenda) {
    doc::Document document;
    const auto& conference = agenda.conference;
    const auto of = conference_name(conference);
    document.title = (of.empty() ? "The conference" : of) + ": where it stands";
    document.subtitle = days(conference);
    if (!conference.venue.empty())
        document.subtitle += (document.subtitle.empty() ? "" : ", ") + conference.venue;
    document.language = language_tag(conference.language);
    auto now = date(status.today) + ". " + stage_in_words(status.stage);
    if (const auto next = next_date(status); !next.empty()) now += ' ' + next;
    document.elements.emplace_back(doc::Paragraph{doc::plain(now)});
    document.elements.emplace_back(
        doc::Paragraph{doc::plain(motions_in_short(status.counts) + ' ' + printed_in_short(status))});
    return document;
}

void put_dates(doc::Document& document, const Status& status) {
    if (status.dates.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Dates"});
    doc::Table table{.head = {"When", "What", "From today"}};
    for (const auto& each : status.dates) {
        table.rows.push_back(
            {doc::plain(date(each.when)), doc::plain(date_in_words(each.key)), doc::plain(when(each.days))});
    }
    document.elements.emplace_back(std::move(table));
}

void put_decided(doc::Document& document, const Status& status) {
    document.elements.emplace_back(doc::Heading{.text = "What is decided"});
    std::size_t acts = 0;
    std::vector<std::string> kinds;
    for (const auto& [act, n] : status.acts) {
        acts += n;
        kinds.push_back(std::to_string(n) + ' ' + act);
    }
    auto text = acts == 0
                    ? std::string("Nothing: decisions.yaml is empty or not there.")
                    : count(acts, "decision", "decisions") + " in decisions.yaml: " + listed(kinds) + ".";
    document.elements.emplace_back(doc::Paragraph{doc::plain(text + ' ' + printed_in_short(status))});
}

void put_committees(doc::Document& document, const Status& status, const Conference& conference) {
    if (status.counts.committees.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Who submitted"});
    doc::List list;
    if (!status.not_submitted.empty()) {
        list.items.push_back(
            doc::plain(count(status.not_submitted.size(), "committee has", "committees have") +
                       " sent nothing: " + listed(status.not_submitted)));
    }
    for (const auto& each : status.over_limit) {
        list.items.push_back(doc::plain(each.title + " submitted " +
                                        count(each.motions, "motion", "motions") + ", and the limit is " +
                                        std::to_string(conference.limits.motions_per_committee.value_or(0))));
    }
    if (!list.items.empty()) document.elements.emplace_back(std::move(list));
    doc::Table table{.head = {"Committee", "Motions", "Leads"}, .numeric = {false, true, true}};
    for (const auto& each : status.counts.committees) {
        table.rows.push_back({doc::plain(each.title), doc::plain(std::to_string(each.motions)),
                              doc::plain(std::to_string(each.leads))});
    }
    if (!table.rows.empty()) document.elements.emplace_back(std::move(table));
}

void put_counts(doc::Document& document, const Statistics& counts) {
    const auto put = [&](const std::string& caption, const std::string& axis,
                         const std::vector<Tally>& tallies) {
        doc::Table table{
            .caption = caption, .head = {axis, "Motions", "Debates"}, .numeric = {false, true, true}};
        for (const auto& each : tallies) {
            table.rows.push_back({doc::plain(each.title), doc::plain(std::to_string(each.motions)),
                                  doc::plain(std::to_string(each.leads))});
        }
        if (!table.rows.empty()) document.elements.emplace_back(std::move(table));
    };
    if (counts.motions == 0) return;
    document.elements.emplace_back(doc::Heading{.text = "What was submitted"});
    put("By stem; only a mandate makes policy", "Stem", counts.stems);
    put("By section", "Section", counts.sections);
}

}  // namespace

doc::Document status(const Status& status, const Agenda& agenda, const std::vector<Step>& next, bool all) {
    constexpr std::size_t most_steps = 6;
    auto document = begun(status, agenda);
    document.elements.emplace_back(doc::Heading{.text = "What to do next"});
    put_steps(document, next, most_steps);
    put_open(document, status, agenda, all);
    put_dates(document, status);
    put_decided(document, status);
    put_counts(document, status.counts);
    put_committees(document, status, agenda.conference);
    return document;
}

doc::Document status_in_short(const Status& status, const Agenda& agenda, const std::vector<Step>& next) {
    constexpr std::size_t most_steps = 3;
    auto document = begun(status, agenda);
    document.elements.emplace_back(doc::Heading{.level = 3, .text = "What to do next"});
    put_steps(document, next, most_steps);
    document.elements.emplace_back(
        doc::Paragraph{doc::plain("More: plenum status. All commands: plenum --help.")});
    return document;
}

}  // namespace plenum::report
