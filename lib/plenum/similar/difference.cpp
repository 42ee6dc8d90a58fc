#include <plenum/similar/changes.hpp>
#include <plenum/similar/difference.hpp>
#include <plenum/similar/turn.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>

namespace plenum::similar {

namespace {

constexpr double matching_pieces = 0.4;  // Dice, from which two pieces are versions of one
constexpr std::size_t words_shown = 8;

using Words = std::vector<Wording::Word>;
using Ids = std::vector<std::uint32_t>;

/// How many words two sorted lists share, each as often as both have it.
std::size_t common(const Ids& a, const Ids& b) {
    std::size_t result = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++result;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

double dice(const Ids& a, const Ids& b) {
    if (a.empty() && b.empty()) return 0;
    return 2.0 * static_cast<double>(common(a, b)) / static_cast<double>(a.size() + b.size());
}

/// The words of `a` that `b` has not, or not as often.
Words without(const Wording::Piece& a, const Wording::Piece& b) {
    Ids left = b.ids;
    Words result;
    for (const auto& word : a.words) {
        const auto found = std::ranges::lower_bound(left, word.id);
        if (found != left.end() && *found == word.id) {
            left.erase(found);
        } else {
            result.push_back(word);
        }
    }
    return result;
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
            const auto like = dice(a.pieces[i].ids, b.pieces[j].ids);
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

void show_extra(std::vector<std::string>& out, const Words& words) {
    std::string start;
    for (std::size_t i = 0; i < std::min(words.size(), words_shown); ++i) {
        if (i > 0) start += ' ';
        start += words[i].written;
    }
    if (!start.empty()) out.push_back(start + (words.size() > words_shown ? " ..." : ""));
}

}  // namespace

Wordings::Wordings(const WordTable& words, const Vocabulary& vocabulary) {
    std::unordered_map<std::string_view, std::uint32_t> stems;
    words_.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words.folded[i];
        const auto& stem = words.stems[i];
        const auto stance = vocabulary.stances.find(stem);
        auto& word = words_.emplace_back();
        word.id = stems.try_emplace(stem, static_cast<std::uint32_t>(stems.size())).first->second;
        word.stance = stance == vocabulary.stances.end() ? 0 : stance->second.sign;
        word.negation = vocabulary.negations.contains(folded);
        word.no_denial = vocabulary.no_denial.contains(folded);
        word.says = !vocabulary.stop.contains(folded) || vocabulary.figures.contains(folded);
    }
}

Wording Wordings::of(const Motion& motion, const std::vector<CutText>& cut) const {
    Wording result;
    const auto add = [&](std::string_view text, const CutText& words) {
        auto& piece = result.pieces.emplace_back();
        piece.words.reserve(words.size());
        piece.ids.reserve(words.size());
        for (const auto& [number, offset, length] : words) {
            auto& word = piece.words.emplace_back(words_[number]);
            word.written = text.substr(offset, length);
            piece.ids.push_back(word.id);
        }
        std::ranges::sort(piece.ids);
        result.ids.insert(result.ids.end(), piece.ids.begin(), piece.ids.end());
    };
    add(motion.text, cut.front());
    for (std::size_t i = 0; i < motion.parts.size(); ++i) add(motion.parts[i].text, cut[i + 1]);
    std::ranges::sort(result.ids);
    return result;
}

Difference difference(const Wording& a, const Wording& b) {
    Difference result;
    result.same = dice(a.ids, b.ids);
    if (result.same < near_copy) return result;
    const auto match = matches(a, b);
    std::vector<bool> taken(b.pieces.size(), false);
    for (std::size_t i = 0; i < a.pieces.size(); ++i) {
        if (!match[i]) {
            show_extra(result.extra_a, a.pieces[i].words);
            continue;
        }
        taken[*match[i]] = true;
        const auto& left = a.pieces[i];
        const auto& right = b.pieces[*match[i]];
        std::ranges::move(changes(left, right), std::back_inserter(result.changes));
        if (result.reversed) continue;
        const auto found = turn(left, right, without(left, right), without(right, left));
        result.reversed = found.turned;
        result.turn_a = found.a;
        result.turn_b = found.b;
    }
    for (std::size_t j = 0; j < b.pieces.size(); ++j) {
        if (!taken[j]) show_extra(result.extra_b, b.pieces[j].words);
    }
    return result;
}

}  // namespace plenum::similar
