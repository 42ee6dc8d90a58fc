#include <plenum/base/text.hpp>
#include <plenum/composite/subject.hpp>

#include <algorithm>
#include <set>

namespace plenum::composite {

namespace {

constexpr std::size_t longest = 4;  // words of a name

/// A run of words, however often it stands in the motions.
struct Name {
    std::set<std::size_t> motions;               ///< that use it at all
    std::set<std::size_t> named;                 ///< that use it as the name of something
    std::map<std::string, std::size_t> written;  ///< how, and how often
    std::map<std::string, std::size_t> article;  ///< before it; "" for none
    double telling = 0;
    bool stock = true;  ///< only of words that every motion uses
};

class Names {
public:
    Names(const Telling& telling, const Vocabulary& vocabulary, const Phrasing& phrasing)
        : telling_(telling),
          vocabulary_(vocabulary),
          phrasing_(phrasing),
          stemmer_(vocabulary.language) {}

    void add(std::string_view text, std::size_t motion) {
        const auto words = text::words(text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t n = 1; n <= longest && i + n <= words.size(); ++n) {
                if (n > 1 && !side_by_side(text, words, i + n - 1)) break;
                if (!says_something(words[i + n - 1])) break;
                note(text, words, i, n, motion);
            }
        }
    }

    std::map<std::string, Name> take() { return std::move(names_); }

private:
    static std::string_view gap(std::string_view text, const std::vector<text::Word>& words, std::size_t at) {
        const auto from = words[at - 1].offset + words[at - 1].length;
        return text.substr(from, words[at].offset - from);
    }

    static bool side_by_side(std::string_view text, const std::vector<text::Word>& words, std::size_t at) {
        return text::trim(gap(text, words, at)).empty();
    }

    bool says_something(const text::Word& word) const {
        const bool digit = std::ranges::any_of(word.folded, [](char c) { return c >= '0' && c <= '9'; });
        return !digit && word.folded.size() > 1 && !vocabulary_.stop.contains(word.folded) &&
               !phrasing_.numbers.contains(word.folded) && !word.folded.ends_with("'s");
    }

    void note(std::string_view text, const std::vector<text::Word>& words, std::size_t at, std::size_t count,
              std::size_t motion) {
        std::string key;
        double telling = 0;
        bool all_stock = true;
        for (std::size_t i = at; i < at + count; ++i) {
            const std::string stem(stemmer_(words[i].folded));
            key += (key.empty() ? "" : " ") + stem;
            const auto found = telling_.find(stem);
            const bool stock = vocabulary_.stock.contains(stem);
            all_stock = all_stock && stock;
            telling += (found == telling_.end() ? 1 : found->second) * (stock ? 0.25 : 1);
        }
        auto& name = names_[key];
        name.motions.insert(motion);
        name.telling = telling;
        name.stock = all_stock;
        if (at == 0 || !side_by_side(text, words, at) || !phrasing_.of.contains(words[at - 1].folded)) return;
        const auto next = at + count;
        const bool ends = next == words.size() || !side_by_side(text, words, next) ||
                          vocabulary_.stop.contains(words[next].folded);
        if (!ends || (next < words.size() && phrasing_.numbers.contains(words[next].folded))) return;
        name.named.insert(motion);
        const auto& last = words[next - 1];
        ++name.written[std::string(
            text.substr(words[at].offset, last.offset + last.length - words[at].offset))];
        const auto& before = words[at - 1].folded;
        ++name.article[phrasing_.articles.contains(before) ? before : std::string{}];
    }

    const Telling& telling_;
    const Vocabulary& vocabulary_;
    const Phrasing& phrasing_;
    Stemmer stemmer_;
    std::map<std::string, Name> names_;
};

bool all_capitals(std::string_view word) {
    return std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string most(const std::map<std::string, std::size_t>& counts) {
    return std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; })->first;
}

/// The plural, where there is one.
std::string longest_of(const std::map<std::string, std::size_t>& counts) {
    return std::ranges::max_element(counts, {}, [](const auto& each) { return each.first.size(); })->first;
}

/// "The ceiling" or "Wrexham" says little where "the District Valuer", "QOF" and "revalidation" say enough;
/// of "a fee" nothing is said in general. And it must be what the bracket is about.
bool names_it(const std::string& key, const Name& name, const std::string& article,
              const std::vector<std::string>& about, const std::string& language) {
    Stemmer stemmer(language);
    const auto written = most(name.written);
    if (article != "the" && !article.empty()) return false;
    // Of what there can be "a" or "each", "in respect of letter" is no English, but "of letters" is.
    const bool countable = std::ranges::any_of(
        name.article, [](const auto& each) { return !each.first.empty() && each.first != "the"; });
    if (countable && article.empty() && name.written.size() < 2) return false;
    if (key.find(' ') == std::string::npos && !all_capitals(written)) {
        const bool capital = std::ranges::any_of(name.written, [](const auto& each) {
            return each.first.front() >= 'A' && each.first.front() <= 'Z';
        });
        if (!article.empty() || capital || name.named.size() < 2) return false;
    }
    return std::ranges::any_of(about, [&](const std::string& phrase) {
        const auto words = text::words(phrase);
        return std::ranges::any_of(words, [&](const auto& word) {
            return (' ' + key + ' ').find(' ' + std::string(stemmer(word.folded)) + ' ') != std::string::npos;
        });
    });
}

}  // namespace

std::vector<std::string> subjects(const Motions& motions, const std::vector<std::size_t>& members,
                                  const std::vector<std::string>& about, const Telling& telling,
                                  const Vocabulary& vocabulary, const Phrasing& phrasing) {
    if (phrasing.of.empty() || phrasing.subject.empty()) return {};
    Names names(telling, vocabulary, phrasing);
    for (const auto member : members) {
        names.add(motions[member].text, member);
        for (const auto& part : motions[member].parts) names.add(part.text, member);
    }
    struct Ranked {
        double worth = 0;
        std::string phrase;
    };
    std::vector<Ranked> ranked;
    for (const auto& [key, name] : names.take()) {
        const bool common = name.motions.size() >= 2 && name.motions.size() * 2 >= members.size();
        const bool by_most = name.motions.size() * 4 >= members.size() * 3;
        const bool lone = key.find(' ') == std::string::npos;
        if (!common || name.stock || name.named.empty() || (lone && !by_most)) continue;
        const auto article = most(name.article);
        if (!names_it(key, name, article, about, vocabulary.language)) continue;
        const auto share = static_cast<double>(name.motions.size()) / static_cast<double>(members.size());
        const auto named = static_cast<double>(name.named.size()) / static_cast<double>(name.motions.size());
        ranked.push_back(
            {.worth = share * name.telling * (0.5 + 0.5 * named),
             .phrase = article.empty() ? longest_of(name.written) : article + " " + most(name.written)});
    }
    std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) { return a.worth > b.worth; });
    std::vector<std::string> result;
    constexpr std::size_t few = 4;
    for (std::size_t i = 0; i < std::min(few, ranked.size()); ++i) result.push_back(ranked[i].phrase);
    return result;
}

}  // namespace plenum::composite
