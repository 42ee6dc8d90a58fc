#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/composite/same.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace plenum::composite {

namespace {

// Read off the pairs of asks of the sample's brackets and of three other conferences': below, more of them
// differ than not. More is wanted where one tells us and the other somebody else.
constexpr double same_to_one = 0.55;
constexpr double same_to_others = 0.66;
constexpr double near_from = 0.5;      // that they speak of the same thing
constexpr double against_from = 0.45;  // a word for where the other has one against it
constexpr double denied_from = 0.55;   // a "not" where the other has none: there are many reasons for one
constexpr std::size_t beginning = 12;  // bytes of what is asked: " not to"
constexpr double negated_from = 0.75;  // one anywhere in the sentence
constexpr std::size_t words_shared = 3;
constexpr double nearly_all = 0.85;    // then fewer will do
constexpr double stock_weight = 0.25;  // of words that every motion uses

bool has_digit(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool says_not(std::string_view folded, const Vocabulary& vocabulary) {
    return vocabulary.negations.contains(std::string(folded));
}

bool is_for(const Content& content) {
    return content.for_it.size() > content.against.size();
}

bool is_against(const Content& content) {
    return content.against.size() > content.for_it.size();
}

}  // namespace

Telling telling(const Motions& motions, const Vocabulary& vocabulary) {
    Stemmer stemmer(vocabulary.language);
    Telling result;
    for (const auto& motion : motions) {
        std::set<std::string> seen;
        for (auto& term : terms(whole_text(motion), vocabulary, stemmer)) seen.insert(std::move(term.stem));
        for (const auto& stem : seen) result[stem] += 1;
    }
    const auto count = static_cast<double>(motions.size());
    for (auto& [stem, value] : result) value = std::log((count + 1) / (value + 0.5));
    return result;
}

Reader::Reader(const Telling& telling, const Vocabulary& vocabulary, const Phrasing& phrasing)
    : telling_(telling),
      vocabulary_(vocabulary),
      phrasing_(phrasing),
      stemmer_(vocabulary.language) {}

Content Reader::operator()(std::string_view text, std::size_t content) {
    Content result;
    const auto asked = text.substr(std::min(content, text.size()));
    const auto start = text.size() - asked.size();
    std::vector<Span> forms;  // "did not attend" is one word: DNA
    for (const auto& term : terms(asked, vocabulary_, stemmer_)) {
        forms.push_back({.offset = start + term.offset, .length = term.length});
        const auto found = telling_.find(term.stem);
        const double weight = found == telling_.end() ? 1 : found->second;
        result.words[term.stem] += std::max(weight, 0.1) * (term.stock ? stock_weight : 1);
    }
    double squares = 0;
    for (const auto& [stem, weight] : result.words) squares += weight * weight;
    for (auto& [stem, weight] : result.words) weight /= std::sqrt(squares);
    for (const auto& word : text::words(text)) {
        const auto within = [&](const Span& form) {
            return form.offset < word.offset && word.offset < form.offset + form.length;
        };
        if (says_not(word.folded, vocabulary_) && std::ranges::none_of(forms, within)) {
            result.negated = !result.negated;
            if (word.offset < content + beginning) result.denied = !result.denied;
        }
        const auto stance = vocabulary_.stances.find(std::string(stemmer_(word.folded)));
        if (stance == vocabulary_.stances.end()) continue;
        const auto [manner, sign] = stance->second;
        if (manner == Vocabulary::Manner::judgement) continue;  // "unfair" says nothing of what is asked
        // "To decline to write" is not to write.
        if (sign < 0 && word.offset > content && word.offset < content + beginning) {
            result.denied = !result.denied;
        } else {
            (sign > 0 ? result.for_it : result.against).push_back(stance->first);
        }
    }
    for (const auto& word : text::words(asked)) {
        if (has_digit(word.folded) || phrasing_.numbers.contains(word.folded))
            result.figures.push_back(word.folded);
    }
    std::ranges::sort(result.figures);
    const auto rest = std::ranges::unique(result.figures);
    result.figures.erase(rest.begin(), rest.end());
    return result;
}

double likeness(const Content& a, const Content& b) {
    double sum = 0;
    for (const auto& [stem, weight] : a.words) {
        const auto found = b.words.find(stem);
        if (found != b.words.end()) sum += weight * found->second;
    }
    return sum;
}

namespace {

/// Two short sentences are soon alike: one word will do.
bool share_enough(const Content& a, const Content& b, double like) {
    if (like > nearly_all) return true;
    std::size_t shared = 0;
    for (const auto& [stem, weight] : a.words) shared += b.words.contains(stem) ? 1U : 0U;
    return shared >= words_shared;
}

}  // namespace

bool contradict(const Content& a, const Content& b) {
    const auto like = likeness(a, b);
    if (like < against_from || !share_enough(a, b, like)) return false;
    if ((is_for(a) && is_against(b)) || (is_against(a) && is_for(b))) return true;
    if (a.denied != b.denied) return like >= denied_from;
    return a.negated != b.negated && like >= negated_from;
}

bool near(const Content& a, const Content& b) {
    const auto like = likeness(a, b);
    return contradict(a, b) || (like >= near_from && share_enough(a, b, like));
}

bool alike(const Content& a, const Content& b) {
    const auto like = likeness(a, b);
    return like >= same_to_one && share_enough(a, b, like);
}

std::string figures(const Content& a, const Content& b) {
    std::vector<std::string> mine;
    std::vector<std::string> theirs;
    std::ranges::set_difference(a.figures, b.figures, std::back_inserter(mine));
    std::ranges::set_difference(b.figures, a.figures, std::back_inserter(theirs));
    return mine.empty() || theirs.empty() ? std::string{} : joined(mine);
}

namespace {

/// The word that says what is to be done: "keep" in "asks practices to keep it".
std::string deed(const Ask& ask) {
    if (ask.telling == 0) return {};
    const auto words = text::words(std::string_view(ask.text).substr(ask.telling));
    return words.empty() ? std::string{} : words.front().folded;
}

bool same(const Ask& a, const Ask& b, const Content& x, const Content& y) {
    if (a.source.motion == b.source.motion) return false;
    const bool to_one = (a.addressee == b.addressee || a.stem == b.stem) && deed(a) == deed(b);
    return alike(x, y) && likeness(x, y) >= (to_one ? same_to_one : same_to_others) && !contradict(x, y) &&
           figures(x, y).empty();
}

}  // namespace

std::vector<Group> groups(const std::vector<Ask>& asks, const std::vector<Content>& contents,
                          const std::vector<bool>& kept,
                          const std::function<bool(std::size_t, std::size_t)>& may_be_one) {
    std::vector<Group> result;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        if (!kept[i]) continue;
        Group* best = nullptr;
        double most = 0;
        for (auto& group : result) {
            double sum = 0;
            const bool fits = std::ranges::all_of(group.asks, [&](std::size_t other) {
                sum += likeness(contents[i], contents[other]);
                return same(asks[i], asks[other], contents[i], contents[other]) && may_be_one(i, other);
            });
            const auto mean = sum / static_cast<double>(group.asks.size());
            if (!fits || mean <= most) continue;
            best = &group;
            most = mean;
        }
        if (best != nullptr) {
            best->asks.push_back(i);
        } else {
            result.push_back({.asks = {i}});
        }
    }
    return result;
}

}  // namespace plenum::composite
