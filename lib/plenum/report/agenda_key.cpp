// How an agenda is to be read: the kinds of motion and the marks that occur in it.
#include <plenum/report/agenda_marks.hpp>
#include <plenum/report/agenda_matter.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

using Style = doc::Run::Style;

/// "3 accepted as policy already (A) and 1 as a reference (AR)", or "none".
std::string counted(const std::vector<std::pair<std::size_t, std::string>>& kinds) {
    std::vector<std::string> some;
    for (const auto& [n, what] : kinds) {
        if (n > 0) some.push_back(std::to_string(n) + ' ' + what);
    }
    return some.empty() ? "none" : listed(some);
}

void put_kinds(doc::Document& document, const Marks& marks) {
    document.elements.emplace_back(doc::Paragraph{doc::plain("Motions are of three kinds:")});
    doc::List kinds{.ordered = true};
    const auto debate = marks.for_debate == 0 ? "none"
                                              : count(marks.for_debate, "motion", "motions") + " in " +
                                                    count(marks.debates, "debate", "debates");
    kinds.items.push_back(doc::plain("for debate: " + debate));
    kinds.items.push_back(doc::plain(
        "accepted without debate: " +
        counted({{marks.accepted, "as policy already (A)"}, {marks.as_reference, "as a reference (AR)"}})));
    kinds.items.push_back(doc::plain(
        "without time for a debate, or not in order by structure or wording: " +
        counted(
            {{marks.grey, "in grey"}, {marks.part2, "in Part 2"}, {marks.not_in_order, "not in order"}})));
    document.elements.emplace_back(std::move(kinds));
}

class Key {
public:
    void add(bool occurs, const std::string& mark, const std::string& meaning) {
        if (!occurs) return;
        list_.items.push_back({{.text = mark, .style = Style::strong}, {.text = ": " + meaning}});
    }
    void add_changes(bool occur) {
        if (!occur) return;
        list_.items.push_back({{.text = "words so marked", .style = Style::struck},
                               {.text = " go when the amendment is carried, and "},
                               {.text = "words so marked", .style = Style::added},
                               {.text = " come in."}});
    }
    doc::List take() { return std::move(list_); }

private:
    doc::List list_;
};

void add_numbers(Key& key, const Marks& marks) {
    key.add(marks.stars, "* 12",
            "A star marks what stands for debate: a motion alone, or the lead of a bracket.");
    key.add(marks.letters, "12a, 12b",
            "A letter marks the other motions of the bracket that 12 leads. They are on substantially the "
            "same subject, a rule stands beside them, and they are debated together with the lead.");
    key.add(marks.parts, "(i) (ii)", "These are the parts of a motion; each is voted on separately.");
    key.add(marks.composites, "AGENDA COMMITTEE TO BE PROPOSED BY",
            "The agenda committee drafted this motion out of those below it, and a representative of the "
            "committee named will propose it. Small print says where each part comes from.");
    key.add(marks.follows, "To follow item 31",
            "It came in after the agenda was printed, took the next number that was free, and is taken "
            "after 31.");
}

void add_treatments(Key& key, const Agenda& agenda, const Marks& marks) {
    key.add(marks.accepted > 0, "A", "Accepted without debate, for it is policy already.");
    key.add(marks.as_reference > 0, "AR",
            "Accepted without debate as a reference: for its spirit and not in its words.");
    key.add(marks.grey > 0, "In grey", "Printed, but unlikely to be reached in the time there is.");
    key.add(marks.part2 > 0, "Part 2", "Not given priority: printed, and not debated unless it is chosen.");
    key.add(!agenda.chosen.empty(), "Chosen motions",
            "Picked by representatives, in a ballot, out of what was not starred.");
}

void add_changes(Key& key, const Agenda& agenda, const Marks& marks) {
    key.add(marks.amendments, "12(i) AMENDMENT",
            "A change to the words of motion 12, put to the vote before the motion.");
    key.add(marks.riders, "12(i) RIDER",
            "Words added at the end of motion 12, put to the vote once the motion is carried.");
    key.add_changes(marks.amendments || marks.riders);
    const bool falls =
        std::ranges::any_of(agenda.falls, [](const AgendaFalls& f) { return !f.falls.empty(); });
    key.add(falls, "If 12 is carried, 14 falls", "14 is then not put to the vote, for 12 has settled it.");
}

}  // namespace

void put_key(doc::Document& document, const Agenda& agenda) {
    const auto found = marks(agenda);
    document.elements.emplace_back(doc::Heading{.text = "How to read this agenda"});
    put_kinds(document, found);
    Key key;
    add_numbers(key, found);
    add_treatments(key, agenda, found);
    add_changes(key, agenda, found);
    key.add(agenda.draft, "DRAFT",
            "Brackets, order and numbers are a proposal and may change until the agenda is published.");
    if (auto list = key.take(); !list.items.empty()) document.elements.emplace_back(std::move(list));
}

}  // namespace plenum::report
