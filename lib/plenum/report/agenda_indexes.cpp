// Whose motions stand where in an agenda, and what they are about.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda_lists.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/words.hpp>

#include <map>
#include <utility>

namespace plenum::report {

namespace {

/// By the name folded, so that no locale decides, then as it is written.
using Key = std::pair<std::string, std::string>;

Key key(const std::string& name) {
    return {text::fold(name), name};
}

void comma(doc::Runs& runs) {
    if (!runs.empty()) runs.push_back({.text = ", "});
}

doc::Run link(const std::string& number, const std::string& before = {}) {
    return {.text = before + number, .link = motion_anchor(number)};
}

class Committees {
public:
    explicit Committees(const Agenda& agenda) : agenda_(agenda) {
        for_each_debate(agenda, [this](const AgendaEntry& entry, const AgendaSection*) {
            for (const auto& printed : entry.motions) add(printed);
        });
        std::map<Key, std::size_t> out;
        for (const auto& each : agenda.not_taken) ++out[key(agenda.motions[each.motion].from)];
        for (const auto& [committee, n] : out) {
            auto& runs = rows_[committee];
            comma(runs);
            runs.push_back({.text = std::to_string(n) + " not accepted", .link = "not-accepted"});
        }
        rows_.erase(key(""));
    }

    const std::map<Key, doc::Runs>& rows() const { return rows_; }

private:
    void add(const AgendaMotion& printed) {
        const auto* made = made_of(agenda_, printed.motion);
        const auto& from = made == nullptr ? agenda_.motions[printed.motion].from : made->proposed_by;
        auto& runs = rows_[key(from)];
        comma(runs);
        std::string mark = printed.starred ? "*\u00A0" : "";
        if (without_debate(printed.treatment)) mark = std::string(name(printed.treatment)) + "\u00A0";
        runs.push_back(link(printed.number, mark));
        if (made != nullptr) runs.push_back({.text = " (to propose)"});
        for (const auto& each : printed.amendments) {
            const auto& amendment = agenda_.amendments[each.amendment];
            auto& of = rows_[key(amendment.from)];
            comma(of);
            of.push_back(link(each.number));
        }
    }

    const Agenda& agenda_;
    std::map<Key, doc::Runs> rows_;
};

void put_committees(doc::Document& document, const Agenda& agenda) {
    const Committees committees(agenda);
    if (committees.rows().empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Index of committees"});
    doc::Table index{.caption = "The motions of each committee; a star where it opens the debate.",
                     .head = {"Committee", "Motions"}};
    for (const auto& [committee, numbers] : committees.rows())
        index.rows.push_back({doc::plain(committee.second), numbers});
    document.elements.emplace_back(std::move(index));
}

/// The words of a bracket's subject: "rent, service charges".
std::vector<std::string> words_of(const std::string& subject) {
    std::vector<std::string> result;
    for (std::size_t from = 0; from < subject.size();) {
        const auto end = std::min(subject.find(", ", from), subject.size());
        if (end > from) result.push_back(subject.substr(from, end - from));
        from = end + 2;
    }
    return result;
}

struct Subject {
    std::string name;
    std::vector<std::string> numbers;
};

/// Sections and the words of brackets, by the name folded. A heading's spelling goes before a bracket's.
std::map<std::string, Subject> subjects(const Agenda& agenda) {
    std::map<std::string, Subject> result;
    const auto add = [&](const std::string& name, const std::string& number, bool heading) {
        auto& subject = result[text::fold(name)];
        if (subject.name.empty() || heading) subject.name = name;
        if (subject.numbers.empty() || subject.numbers.back() != number) subject.numbers.push_back(number);
    };
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        if (entry.number.empty()) return;
        auto words = words_of(entry.subject);
        // The first two name the subject; those behind them only help to tell brackets apart.
        if (words.size() > 2) words.resize(2);
        for (const auto& word : words) add(word, entry.number, false);
        if (section != nullptr) add(section->title, entry.number, true);
    });
    return result;
}

doc::Runs line(const Subject& subject) {
    doc::Runs result = doc::plain(subject.name + ": ");
    for (const auto& [first, last] : runs(subject.numbers)) {
        if (result.size() > 1) result.push_back({.text = ", "});
        result.push_back(link(first));
        if (first == last) continue;
        result.push_back({.text = " to "});
        result.push_back(link(last));
    }
    return result;
}

}  // namespace

void put_indexes(doc::Document& document, const Agenda& agenda) {
    put_committees(document, agenda);
    doc::List index{.index = true};
    for (const auto& [folded, subject] : subjects(agenda)) index.items.push_back(line(subject));
    if (index.items.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Index of subjects"});
    document.elements.emplace_back(std::move(index));
}

}  // namespace plenum::report
