// The agenda on two pages, in plain words.
#include <plenum/base/text.hpp>
#include <plenum/report/agenda.hpp>
#include <plenum/report/agenda_marks.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/facts.hpp>
#include <plenum/report/summary_page.hpp>
#include <plenum/report/summary_quote.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <charconv>

namespace plenum::report {

namespace {

/// A number in the prose's own settings; 0 when it is none.
std::size_t setting(const Tree& prose, std::string_view key) {
    std::size_t result = 0;
    const auto* map = prose.find("quote");
    const auto* found = map == nullptr ? nullptr : map->find(key);
    if (found != nullptr)
        std::from_chars(found->text.data(), found->text.data() + found->text.size(), result);
    return result;
}

void put_count(Facts& facts, const std::string& name, std::size_t n, std::string_view one,
               std::string_view many) {
    if (n > 0) facts[name] = count(n, one, many);
}

/// Facts without words: a text that names one is left out where it does not hold.
void put_if(Facts& facts, const std::string& name, bool holds) {
    if (holds) facts["IF_" + name] = {};
}

/// Numbers of the first bracket, to explain the marks by.
void put_example(Facts& facts, const Agenda& agenda) {
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection*) {
        for (const auto& printed : entry.motions) {
            if (printed.starred) facts.emplace("STAR", "*\u00A0" + printed.number);
            if (&printed != &entry.motions.front() && printed.number != entry.number)
                facts.emplace("MEMBER", printed.number);
        }
    });
}

bool asks_two_thirds(const Conference& conference) {
    const auto* orders = conference.rest.find("standing_orders");
    const auto* list = orders == nullptr ? nullptr : orders->find("two_thirds");
    return list != nullptr && !list->children.empty();
}

Facts facts_for(const Agenda& agenda) {
    auto facts = facts_of(agenda.conference);
    const auto sum = totals(agenda);
    const auto found = marks(agenda);
    facts["MOTIONS"] = count(sum.motions, "motion", "motions");
    facts["COMMITTEES"] = count(sum.committees, "committee", "committees");
    facts["DEBATES"] = count(found.debates, "debate", "debates");
    put_count(facts, "ACCEPTED", found.accepted, "motion", "motions");
    put_count(facts, "AS_REFERENCE", found.as_reference, "motion", "motions");
    put_count(facts, "GREY", found.grey, "motion", "motions");
    put_count(facts, "PART2", found.part2, "motion", "motions");
    put_count(facts, "CHOSEN", agenda.chosen.size(), "motion", "motions");
    put_if(facts, "PARTS", found.parts);
    put_if(facts, "COMPOSITES", found.composites);
    put_if(facts, "AMENDMENTS", found.amendments);
    put_if(facts, "RIDERS", found.riders);
    put_if(facts, "DRAFT", agenda.draft);
    put_if(facts, "TWO_THIRDS", asks_two_thirds(agenda.conference));
    put_example(facts, agenda);
    return facts;
}

/// "rent, service charges; parental leave": the first two words of what each bracket has in common.
std::string subjects(const AgendaSection& section) {
    std::string result;
    for (const auto& entry : section.entries) {
        if (entry.subject.empty()) continue;
        const auto comma = entry.subject.find(", ");
        const auto end = comma == std::string::npos ? comma : entry.subject.find(", ", comma + 1);
        result += (result.empty() ? "" : "; ") + entry.subject.substr(0, end);
    }
    return result;
}

std::size_t debates(const AgendaSection& section) {
    const auto is_debate = [](const AgendaEntry& entry) {
        return !entry.motions.empty() && !without_debate(entry.motions.front().treatment);
    };
    return static_cast<std::size_t>(std::ranges::count_if(section.entries, is_debate));
}

std::string from(const Agenda& agenda, std::size_t motion, const Tree& prose) {
    if (made_of(agenda, motion) == nullptr) return agenda.motions[motion].from;
    const auto* committee = prose.find("agenda_committee");
    return committee == nullptr ? std::string{} : committee->text;
}

class Sections {
public:
    Sections(const Agenda& agenda, const std::vector<Classification>& classifications, const Tree& prose)
        : agenda_(agenda),
          quotable_{.classifications = classifications, .leaning = {}},
          prose_(prose) {
        const bool many = agenda.sections.size() > setting(prose, "few_headings");
        quotable_.longest = setting(prose, many ? "characters_of_many" : "characters");
        if (const auto* words = prose.find("leaning")) {
            for (const auto& each : words->children) quotable_.leaning.push_back(text::fold(each.text));
        }
    }

    /// A line for each heading, and whether a motion is quoted in one.
    std::pair<doc::List, bool> list() const {
        std::pair<doc::List, bool> result;
        const auto* phrase = prose_.find("section");
        for (const auto& section : agenda_.sections) {
            const auto facts = about(section);
            auto line = phrase == nullptr ? std::nullopt : first_filled(*phrase, facts);
            result.second = result.second || facts.contains("QUOTE");
            if (line) result.first.items.push_back(std::move(*line));
        }
        return result;
    }

private:
    Facts about(const AgendaSection& section) const {
        const auto* none = prose_.find("no_debate");
        const auto n = debates(section);
        Facts facts{{"SECTION", section.title}, {"ITEMS", items(section.entries)}};
        facts["DEBATES"] = n > 0 || none == nullptr ? count(n, "debate", "debates") : none->text;
        if (auto words = subjects(section); !words.empty()) facts["SUBJECTS"] = std::move(words);
        const auto found = quote(agenda_, section, quotable_);
        if (!found) return facts;
        const auto who = from(agenda_, found->motion, prose_);
        if (who.empty()) return facts;
        facts["WHO"] = who;
        facts["NUMBER"] = found->number;
        facts["QUOTE"] = found->words;
        return facts;
    }

    const Agenda& agenda_;
    Quotable quotable_;
    const Tree& prose_;
};

}  // namespace

doc::Document summary_page(const Agenda& agenda, const std::vector<Classification>& classifications,
                           const Tree& prose) {
    auto facts = facts_for(agenda);
    const auto sections = Sections(agenda, classifications, prose).list();
    put_if(facts, "QUOTES", sections.second);
    doc::Document document;
    document.title = title_of(prose, facts);
    document.subtitle = days_and_venue(agenda.conference);
    document.status = status(agenda);
    document.language = language_tag(agenda.conference.language);
    const auto insert = [&](doc::Document& into, std::string_view what) {
        if (what == "sections" && !sections.first.items.empty()) into.elements.emplace_back(sections.first);
    };
    if (const auto* blocks = prose.find("blocks")) put_prose(document, *blocks, facts, insert);
    return document;
}

}  // namespace plenum::report
