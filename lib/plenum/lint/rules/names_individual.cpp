#include <plenum/lint/rule.hpp>

#include <optional>

namespace plenum::lint::rules {

namespace {

bool capital(const Passage& passage, std::size_t word) {
    if (word >= passage.words.size()) return false;
    const char first = passage.text[passage.words[word].offset];
    return first >= 'A' && first <= 'Z';
}

/// Two or more letters of which the second is small: "Lanyard", not "GP" and not "A".
bool is_name(const Passage& passage, std::size_t word) {
    if (!capital(passage, word) || passage.words[word].length < 2) return false;
    const char second = passage.text[passage.words[word].offset + 1];
    return !(second >= 'A' && second <= 'Z');
}

bool joined(const Passage& passage, std::size_t word) {
    const auto gap = passage.gap_before(word);
    return gap == " " || gap == ". " || gap == "\n";
}

/// The word after the last one of a name that begins at `word`.
std::size_t end_of_name(const Passage& passage, std::size_t word) {
    auto last = word;
    while (is_name(passage, last) && (last == word || passage.gap_before(last) == " ")) ++last;
    return last;
}

std::optional<Span> titled(const Passage& passage, std::size_t word, const Wordlists& lists) {
    if (!capital(passage, word) || !lists.titles.contains(passage.words[word].folded)) return std::nullopt;
    auto name = word + 1;
    while (name < passage.words.size() && lists.titles.contains(passage.words[name].folded) &&
           capital(passage, name)) {
        ++name;
    }
    if (!is_name(passage, name) || !joined(passage, name)) return std::nullopt;
    if (lists.offices.contains(passage.words[name].folded)) return std::nullopt;
    const auto last = end_of_name(passage, name);
    if (lists.institutions.contains(passage.words[last - 1].folded)) return std::nullopt;
    return passage.span(word, last);
}

std::optional<Span> christened(const Passage& passage, std::size_t word, const Wordlists& lists) {
    if (!is_name(passage, word) || !lists.given_names.contains(passage.words[word].folded))
        return std::nullopt;
    if (word > 0 && capital(passage, word - 1) && passage.gap_before(word) == " " && word != 1)
        return std::nullopt;
    const auto last = end_of_name(passage, word);
    if (last - word < 2 || last - word > 3) return std::nullopt;
    if (lists.institutions.contains(passage.words[last - 1].folded)) return std::nullopt;
    if (last < passage.words.size() && lists.institutions.contains(passage.words[last].folded))
        return std::nullopt;
    for (const auto& mention : passage.bodies) {
        if (mention.first < last && mention.last > word) return std::nullopt;
    }
    return passage.span(word, last);
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 0; i < passage.words.size(); ++i) {
            auto name = titled(passage, i, setting.words);
            if (!name) name = christened(passage, i, setting.words);
            if (!name) continue;
            const auto shown = passage.text.substr(name->offset, name->length);
            report.at(draft, passage, *name,
                      quoted(shown) + " is a person's name, which a motion had better leave out",
                      "name the office (\"the chief executive of NHS England\") or the decision instead");
            break;
        }
    }
}

}  // namespace

extern const Rule names_individual{
    .id = "names-individual",
    .severity = Severity::warning,
    .summary = "a person by name",
    .why = "People leave, offices stay; and what is said of a named person in print can be libel.",
    .bad =
        "text: That conference deplores the decision of Sir Crispin Wetherall-Oakes to end the returner "
        "scheme, "
        "and calls on NHS England to restore it.",
    .good =
        "text: That conference deplores the decision to end the returner scheme, and calls on NHS England to "
        "restore it.",
    .source = "BMA and LMC guides to writing motions; UNISON guidance on rules and motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
