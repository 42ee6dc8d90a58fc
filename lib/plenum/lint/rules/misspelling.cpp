#include <plenum/base/text.hpp>
#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace plenum::lint::rules {

namespace {

/// Every word that a tree holds, in keys and in values: what a conference.yaml says is spelt right.
void add_words(const Tree& tree, WordSet& known) {
    for (const auto* written : {&tree.key, &tree.text}) {
        for (const auto& word : text::words(*written)) known.insert(word.folded);
    }
    for (const auto& child : tree.children) add_words(child, known);
}

void add_words(std::string_view written, WordSet& known) {
    for (const auto& word : text::words(written)) known.insert(word.folded);
}

/// What this conference calls things.
WordSet own_words(const Setting& setting) {
    WordSet known;
    const auto& conference = setting.conference;
    add_words(conference.rest, known);
    for (const auto& section : conference.sections) {
        add_words(section.title, known);
        for (const auto& keyword : section.keywords) add_words(keyword, known);
    }
    for (const auto& committee : conference.committees) add_words(committee.name, known);
    for (const auto& verb : setting.lexicon.verbs) {
        add_words(verb.name, known);
        for (const auto& form : verb.forms) add_words(form, known);
    }
    for (const auto& body : setting.lexicon.bodies) {
        add_words(body.name, known);
        for (const auto& alias : body.aliases) add_words(alias, known);
    }
    return known;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
}

/// A word in small letters and nothing else but apostrophes and hyphens: no name, no number, no
/// abbreviation, no address.
bool is_plain(std::string_view word) {
    const auto fits = [](char c) { return is_letter(c) || c == '\'' || c == '-'; };
    return word.size() > 2 && std::ranges::all_of(word, fits);
}

class Spelling {
public:
    explicit Spelling(const Setting& setting)
        : words_(setting.words),
          speller_(*setting.speller),
          own_(own_words(setting)) {}

    /// Is it right, or not for us to say? Hyphens join words that are right one by one.
    bool is_right(std::string_view folded) {
        std::string word(folded);
        if (word.ends_with("'s")) word.resize(word.size() - 2);
        if (word.ends_with('\'')) word.pop_back();
        if (const auto seen = seen_.find(word); seen != seen_.end()) return seen->second;
        bool right = stands(word);
        if (!right && word.find('-') != std::string::npos) right = all_right(word);
        seen_.emplace(word, right);
        return right;
    }

    /// `write "occurred"`; asked once for a word, for asking is slow.
    const std::string& advice(std::string_view word) {
        const auto [found, is_new] = advice_.try_emplace(std::string(word));
        if (is_new) found->second = made_advice(found->first);
        return found->second;
    }

private:
    bool listed(const std::string& word) const {
        return words_.spelt.contains(word) || own_.contains(word) || words_.british.contains(word);
    }

    bool stands(const std::string& word) {
        if (!is_plain(word) || listed(word) || speller_.knows(word)) return true;
        constexpr std::size_t shortest = 5;  // what is left of "untill" is a word too
        return std::ranges::any_of(words_.prefixes, [&](const std::string& prefix) {
            if (!word.starts_with(prefix) || word.size() < prefix.size() + shortest) return false;
            const auto rest = word.substr(prefix.size());
            return listed(rest) || speller_.knows(rest);
        });
    }

    bool all_right(std::string_view word) {
        while (!word.empty()) {
            const auto end = std::min(word.find('-'), word.size());
            const std::string piece(word.substr(0, end));
            if (!words_.prefixes.contains(piece) && !stands(piece)) return false;
            word.remove_prefix(std::min(end + 1, word.size()));
        }
        return true;
    }

    /// A word of our own list that one or two slips lead to; the dictionary does not know it.
    std::string_view nearest_listed(const std::string& word) const {
        std::vector<std::string_view> candidates;
        for (const auto& each : words_.spelt) {
            const auto apart = std::max(each.size(), word.size()) - std::min(each.size(), word.size());
            if (each.front() == word.front() && apart <= 2) candidates.push_back(each);
        }
        const auto best = text::nearest(word, candidates);
        return !best.empty() && text::distance(word, best) <= 2 ? best : std::string_view{};
    }

    std::string made_advice(const std::string& word) const {
        constexpr std::size_t most = 3;
        std::vector<std::string> meant;
        if (const auto listed = nearest_listed(word); !listed.empty()) meant.emplace_back(listed);
        for (auto& each : speller_.suggest(word)) {
            if (meant.size() < most && std::ranges::find(meant, each) == meant.end()) {
                meant.push_back(std::move(each));
            }
        }
        std::string result;
        for (const auto& each : meant) result += (result.empty() ? "write \"" : "\" or \"") + each;
        return (result.empty() ? "look it up" : result + '"') +
               "; a word that is right goes under spelling: {words: [...]} in conference.yaml";
    }

    const Wordlists& words_;
    const Speller& speller_;
    WordSet own_;
    std::map<std::string, bool, std::less<>> seen_;
    std::map<std::string, std::string, std::less<>> advice_;
};

/// Part of an address, of a name with a capital, or of a body's name.
bool is_name(const Passage& passage, std::size_t word) {
    const auto written = passage.written_word(word);
    const auto capital = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
    if (std::ranges::any_of(written, capital)) return true;
    const auto after = passage.gap_before(word + 1);
    const auto before = passage.gap_before(word);
    constexpr std::string_view address = "/@_#\\";
    if (after.find_first_of(address) == 0 || before.find_last_of(address) + 1 == before.size()) {
        return !before.ends_with('/') && !after.starts_with('/');  // "and/or" is two words
    }
    return std::ranges::any_of(passage.bodies,
                               [&](const Mention& m) { return m.first <= word && word < m.last; });
}

void check(const std::vector<Draft>& drafts, const Setting& setting, Report& report) {
    if (setting.speller == nullptr || setting.speller->knows == nullptr) return;
    Spelling spelling(setting);
    for (const auto& draft : drafts) {
        std::set<std::string_view> said;  // once in a motion is enough
        for (const auto& passage : draft.passages) {
            for (std::size_t i = 0; i < passage.words.size(); ++i) {
                const auto& word = passage.words[i].folded;
                if (is_name(passage, i) || spelling.is_right(word) || !said.insert(word).second) continue;
                report.at(draft, passage, passage.span(i, i + 1), "\"" + word + "\" is in no dictionary",
                          spelling.advice(word));
            }
        }
    }
}

}  // namespace

extern const Rule misspelling{
    .id = "misspelling",
    .severity = Severity::warning,
    .summary = "a word that is in no dictionary",
    .why =
        "The words of a motion are printed as they were submitted, and stand in the policy book for years. "
        "Names, abbreviations and the words of the trade are let pass. It is off until validate is given "
        "--spelling, or conference.yaml says rules: {misspelling: on}; it needs the dictionary of Hunspell.",
    .bad = "text: That conference regrets the delays that have occured in cancer referals.",
    .good = "text: That conference regrets the delays that have occurred in cancer referrals.",
    .source = "general usage",
    .english = false,
    .asked = true,
    .drafts = check,
};

}  // namespace plenum::lint::rules
