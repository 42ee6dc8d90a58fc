#include <plenum/base/text.hpp>
#include <plenum/similar/difference.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace plenum::similar {

namespace {

constexpr double matching_pieces = 0.4;  // Dice, from which two pieces are versions of one
constexpr std::size_t words_shown = 6;

using Words = std::vector<Wording::Word>;

std::map<std::string_view, int> counts(const Words& words) {
    std::map<std::string_view, int> result;
    for (const auto& word : words) ++result[word.stem];
    return result;
}

std::size_t common(const Words& a, const Words& b) {
    auto left = counts(b);
    std::size_t result = 0;
    for (const auto& word : a) {
        const auto found = left.find(word.stem);
        if (found == left.end() || found->second == 0) continue;
        --found->second;
        ++result;
    }
    return result;
}

double dice(std::size_t shared, std::size_t a, std::size_t b) {
    return a + b == 0 ? 0 : 2.0 * static_cast<double>(shared) / static_cast<double>(a + b);
}

/// The words of `a` that `b` has not, or not as often.
Words without(const Words& a, const Words& b) {
    auto left = counts(b);
    Words result;
    for (const auto& word : a) {
        const auto found = left.find(word.stem);
        if (found != left.end() && found->second > 0) {
            --found->second;
        } else {
            result.push_back(word);
        }
    }
    return result;
}

/// How a set of words turns a sentence: how often it says not, and the first word for and against.
struct Turns {
    std::size_t negations = 0;
    std::string negation;
    std::string in_favour;
    std::string against;
};

Turns turns(const Words& words, const Vocabulary& vocabulary) {
    Turns result;
    for (const auto& word : words) {
        if (vocabulary.negations.contains(word.folded)) {
            ++result.negations;
            if (result.negation.empty()) result.negation = word.written;
        }
        const auto stance = vocabulary.stances.find(word.stem);
        if (stance == vocabulary.stances.end()) continue;
        auto& side = stance->second > 0 ? result.in_favour : result.against;
        if (side.empty()) side = word.written;
    }
    return result;
}

void look_for_turn(Difference& out, const Words& a, const Words& b, const Vocabulary& vocabulary) {
    if (out.reversed) return;
    const auto left = turns(a, vocabulary);
    const auto right = turns(b, vocabulary);
    const auto found = [&](const std::string& x, const std::string& y) {
        out.reversed = true;
        out.turn_a = x;
        out.turn_b = y;
    };
    if (!left.in_favour.empty() && !right.against.empty()) {
        found(left.in_favour, right.against);
    } else if (!left.against.empty() && !right.in_favour.empty()) {
        found(left.against, right.in_favour);
    } else if (left.negations % 2 != right.negations % 2) {
        found(left.negation, right.negation);
    }
}

/// Which piece of b is a version of each piece of a; each is taken once, the best match first.
std::vector<std::optional<std::size_t>> matches(const Wording& a, const Wording& b) {
    struct Match {
        double like;
        std::size_t a;
        std::size_t b;
    };
    std::vector<Match> all;
    for (std::size_t i = 0; i < a.pieces.size(); ++i) {
        for (std::size_t j = 0; j < b.pieces.size(); ++j) {
            const auto like = dice(common(a.pieces[i], b.pieces[j]), a.pieces[i].size(), b.pieces[j].size());
            if (like >= matching_pieces) all.push_back({.like = like, .a = i, .b = j});
        }
    }
    std::ranges::stable_sort(all, [](const Match& x, const Match& y) { return x.like > y.like; });
    std::vector<std::optional<std::size_t>> result(a.pieces.size());
    std::vector<bool> taken(b.pieces.size(), false);
    for (const auto& match : all) {
        if (result[match.a] || taken[match.b]) continue;
        result[match.a] = match.b;
        taken[match.b] = true;
    }
    return result;
}

void show(std::vector<std::string>& out, const Words& words) {
    for (const auto& word : words) {
        if (out.size() < words_shown) out.push_back(word.written);
    }
}

void show_extra(std::vector<std::string>& out, const Words& words) {
    std::string start;
    for (std::size_t i = 0; i < std::min(words.size(), words_shown); ++i)
        start += (i == 0 ? "" : " ") + words[i].written;
    if (!start.empty()) out.push_back(start + (words.size() > words_shown ? " ..." : ""));
}

}  // namespace

Wording wording(const Motion& motion, Stemmer& stemmer) {
    Wording result;
    const auto add = [&](std::string_view text) {
        auto& piece = result.pieces.emplace_back();
        for (auto& word : text::words(text)) {
            std::string stem{stemmer(word.folded)};
            piece.push_back({.written = std::string(text.substr(word.offset, word.length)),
                             .folded = std::move(word.folded),
                             .stem = std::move(stem)});
        }
        result.words += piece.size();
    };
    add(motion.text);
    for (const auto& part : motion.parts) add(part.text);
    return result;
}

Difference difference(const Wording& a, const Wording& b, const Vocabulary& vocabulary) {
    Difference result;
    Words all_a;
    Words all_b;
    for (const auto& piece : a.pieces) all_a.insert(all_a.end(), piece.begin(), piece.end());
    for (const auto& piece : b.pieces) all_b.insert(all_b.end(), piece.begin(), piece.end());
    result.same = dice(common(all_a, all_b), all_a.size(), all_b.size());

    const auto match = matches(a, b);
    std::vector<bool> taken(b.pieces.size(), false);
    for (std::size_t i = 0; i < a.pieces.size(); ++i) {
        if (!match[i]) {
            show_extra(result.extra_a, a.pieces[i]);
            continue;
        }
        taken[*match[i]] = true;
        const auto only_a = without(a.pieces[i], b.pieces[*match[i]]);
        const auto only_b = without(b.pieces[*match[i]], a.pieces[i]);
        show(result.only_a, only_a);
        show(result.only_b, only_b);
        look_for_turn(result, only_a, only_b, vocabulary);
    }
    for (std::size_t j = 0; j < b.pieces.size(); ++j) {
        if (!taken[j]) show_extra(result.extra_b, b.pieces[j]);
    }
    return result;
}

}  // namespace plenum::similar
