// What an agenda lists of motions that are not starred, and of those that it does not take.
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

constexpr std::string_view blank_line = "____________";
constexpr std::size_t subject_columns = 90;
constexpr std::size_t ballot_columns = 48;  ///< so that a row is a line

bool can_be_chosen(const AgendaMotion& printed) {
    switch (printed.treatment) {
    case Treatment::debate:
    case Treatment::grey:
    case Treatment::part2: return !printed.starred && !printed.number.empty();
    default: return false;
    }
}

doc::Runs number(const std::string& number) {
    return {{.text = number, .link = motion_anchor(number)}};
}

/// What of the motions is printed as their committee's name; a composite has none.
std::string from(const Agenda& agenda, std::size_t motion) {
    return made_of(agenda, motion) == nullptr ? agenda.motions[motion].from : "Agenda committee";
}

std::string_view why(Treatment treatment) {
    switch (treatment) {
    case Treatment::withdrawn: return "withdrawn";
    case Treatment::late: return "received too late";
    default: return "not in order, by structure or wording";
    }
}

}  // namespace

void put_ballot(doc::Document& document, const Agenda& agenda) {
    if (agenda.draft && agenda.grey.empty() && agenda.part2.empty()) return;
    const auto table = [](std::string caption) {
        return doc::Table{
            .caption = std::move(caption), .head = {"Motion", "Committee", "What it says"}, .boxes = true};
    };
    std::vector<doc::Table> tables{table("In grey"), table("Part 2")};
    std::string bracketed;  // the first of those that are debated with another
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
        for (const auto& printed : entry.motions) {
            if (!can_be_chosen(printed)) continue;
            if (printed.treatment == Treatment::debate) {
                if (bracketed.empty()) bracketed = printed.number;
                continue;
            }
            tables[printed.treatment == Treatment::grey ? 0 : 1].rows.push_back(
                {number(printed.number), doc::plain(from(agenda, printed.motion)),
                 doc::plain(gist(agenda.motions[printed.motion], agenda.conference, ballot_columns))});
        }
    });
    std::erase_if(tables, [](const doc::Table& each) { return each.rows.empty(); });
    if (tables.empty()) return;
    std::size_t motions = 0;
    for (const auto& each : tables) motions += each.rows.size();
    document.elements.emplace_back(
        doc::Heading{.text = "Ballot for chosen motions", .note = count(motions, "motion", "motions")});
    document.elements.emplace_back(doc::Paragraph{
        doc::plain("These motions are not starred. Tick those that you want debated all the same, as many as "
                   "standing orders allow, and hand in this list; those that most representatives tick are "
                   "debated as chosen motions.")});
    for (auto& each : tables) document.elements.emplace_back(std::move(each));
    if (bracketed.empty()) return;
    // Half of an agenda stands in brackets: a row for each would bury what is really in question.
    document.elements.emplace_back(doc::Paragraph{
        doc::plain("A motion in the bracket of another, such as " + bracketed +
                   ", is debated with it. If you want a debate on one alone, write its number here: " +
                   std::string(blank_line))});
}

void put_not_taken(doc::Document& document, const Agenda& agenda) {
    if (agenda.not_taken.empty()) return;
    const bool numbered =
        std::ranges::any_of(agenda.not_taken, [](const NotTaken& each) { return !each.number.empty(); });
    doc::Table table{.head = {"Committee", "What it says", "Why it is not taken"}};
    if (numbered) table.head.insert(table.head.begin(), "Motion");
    for (const auto& each : agenda.not_taken) {
        const auto& motion = agenda.motions[each.motion];
        std::string reason(why(each.treatment));
        if (!each.reason.empty()) reason += ": " + each.reason;
        std::vector<doc::Runs> row{doc::plain(from(agenda, each.motion)),
                                   doc::plain(gist(motion, agenda.conference, subject_columns)),
                                   doc::plain(sentence(reason))};
        if (numbered) row.insert(row.begin(), doc::plain(each.number));
        table.rows.push_back(std::move(row));
    }
    document.elements.emplace_back(doc::Heading{.text = "Motions not accepted",
                                                .note = count(agenda.not_taken.size(), "motion", "motions"),
                                                .anchor = "not-accepted"});
    document.elements.emplace_back(std::move(table));
}

}  // namespace plenum::report
