#include <plenum/lint/rule.hpp>

#include <set>
#include <string>

namespace plenum::lint::rules {

namespace {

/// "ICBs" to "ICB", "VPAG's" to "VPAG"; empty when the word is no abbreviation: two letters or
/// more, all of them capitals.
std::string abbreviation(std::string_view word) {
    if (word.ends_with("'s")) word.remove_suffix(2);
    if (word.ends_with("\u2019s")) word.remove_suffix(std::string_view("\u2019s").size());
    if (word.size() > 2 && word.ends_with('s')) word.remove_suffix(1);
    int capitals = 0;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            ++capitals;
        else if (!(c >= '0' && c <= '9') && c != '&')
            return {};
    }
    return capitals >= 2 ? std::string(word) : std::string{};
}

bool is_roman(std::string_view word) {
    return word.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

/// "the scheme (ARRS)" and "DDRB (the Review Body ...)" both explain.
bool explained_at(const Passage& passage, std::size_t word) {
    const auto before = passage.gap_before(word);
    const auto after = passage.gap_before(word + 1);
    if (before.ends_with('(') && word > 0) return true;
    if (!after.starts_with(" (") || word + 1 >= passage.words.size()) return false;
    return passage.words[word + 1].length > 2 || is_lower(passage.text[passage.words[word + 1].offset]);
}

/// Do the first letters of the words before "ARRS" in "the additional roles ..., ARRS" spell it?
/// Only a bracket is certain, but a dash or a comma after the long form will do too.
bool spelled_before(const Passage& passage, std::size_t word, std::string_view letters) {
    if (word < letters.size()) return false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto& folded = passage.words[word - letters.size() + i].folded;
        if (folded.empty() || folded.front() != static_cast<char>(letters[i] | 0x20)) return false;
    }
    return true;
}

/// A whole text in capitals shouts, it does not abbreviate.
bool shouts(const Passage& passage, std::size_t word) {
    const auto capital = [&](std::size_t i) {
        return i < passage.words.size() && !abbreviation(passage.written_word(i)).empty();
    };
    return (word > 0 && capital(word - 1) && capital(word + 1)) || (capital(word + 1) && capital(word + 2)) ||
           (word > 1 && capital(word - 1) && capital(word - 2));
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    std::set<std::string> known;
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 0; i < passage.words.size(); ++i) {
            const auto name = abbreviation(passage.written_word(i));
            if (name.empty()) continue;
            if (explained_at(passage, i) || spelled_before(passage, i, name)) known.insert(name);
        }
    }
    for (const auto& passage : draft.passages) {
        for (std::size_t i = 0; i < passage.words.size(); ++i) {
            const auto name = abbreviation(passage.written_word(i));
            if (name.empty() || known.contains(name) || setting.words.everyday.contains(name)) continue;
            if (setting.words.capitals.contains(name) || is_roman(name) || shouts(passage, i)) continue;
            known.insert(name);
            report.at(draft, passage, passage.span(i, i + 1), "\"" + name + "\" is not explained",
                      "write it out where it first stands, with \"(" + name +
                          ")\" after it; one that everybody knows goes under `everyday:` in conference.yaml");
        }
    }
}

}  // namespace

extern const Rule abbreviation_unexplained{
    .id = "abbreviation-unexplained",
    .severity = Severity::warning,
    .summary = "an abbreviation that not every reader knows",
    .why =
        "Representatives vote on what they understand, the press quotes what it understands, and in five "
        "years nobody remembers the scheme. NHS, GP, PCN and their like need no explaining.",
    .bad = "text: That conference calls on NHS England to publish the cost of the VPAG levy.",
    .good =
        "text: That conference calls on NHS England to publish the cost of the levy under the voluntary "
        "pricing and growth scheme (VPAG).",
    .source = "BMA and LMC guides to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
