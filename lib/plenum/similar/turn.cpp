#include <plenum/similar/turn.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace plenum::similar {

namespace {

constexpr std::size_t reach = 8;   // words within which a negation finds what it governs
constexpr std::size_t govern = 3;  // and how many of them that say something

using Words = std::vector<Wording::Word>;

/// What a piece denies, in its order: few words, which are quicker looked through than sorted.
struct Denials {
    struct Denied {
        std::uint32_t id = 0;
        const Wording::Word* by = nullptr;  ///< which negation
    };
    std::vector<Denied> denied;       ///< each once
    std::vector<std::uint32_t> near;  ///< whatever stands in reach of a denial

    bool denies(std::uint32_t id) const { return std::ranges::find(denied, id, &Denied::id) != denied.end(); }
};

/// Adds what the word at `at` denies. Words that are for something pass a denial on ("not to support
/// the merger"), and a word that is against something turns it back ("not to oppose the merger").
void add_denied(Denials& into, const Words& words, std::size_t at) {
    bool first = words[at].negation;
    std::size_t said = 0;
    for (auto i = at + 1; i < std::min(words.size(), at + 1 + reach); ++i) {
        if (words[i].negation) return;
        if (!words[i].says) continue;
        if (++said > govern) return;
        if (first && !into.denies(words[i].id)) into.denied.push_back({.id = words[i].id, .by = &words[at]});
        into.near.push_back(words[i].id);
        if (words[i].stance < 0) return;
        first = first && words[i].stance > 0;
    }
}

Denials denials(const Words& words) {
    Denials result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto taken_back = i + 1 < words.size() && words[i + 1].no_denial;
        const auto turned_back = i > 0 && result.denies(words[i].id);
        if (words[i].negation ? !taken_back : words[i].stance < 0 && !turned_back) {
            add_denied(result, words, i);
        }
    }
    return result;
}

bool has(const Wording::Piece& piece, std::uint32_t id) {
    return std::ranges::binary_search(piece.ids, id);
}

/// The first word of `only_a` by which `a` denies what `b` says too and does not deny; null when there is
/// none.
const Wording::Word* denies_alone(const Denials& a, const Words& only_a, const Denials& b,
                                  const Wording::Piece& other) {
    for (const auto& [id, by] : a.denied) {
        const bool alone = std::ranges::find(only_a, by->id, &Wording::Word::id) != only_a.end();
        if (alone && has(other, id) && std::ranges::find(b.near, id) == b.near.end()) return by;
    }
    return nullptr;
}

/// What words come to: against what is against something is for it. With the word that tells.
struct Side {
    int sign = 0;  ///< 0 when they say nothing for or against
    std::string word;
};

Side side(const Words& words, const Denials& denied) {
    Side result;
    for (const auto& word : words) {
        if (word.stance == 0 || word.negation) continue;
        const int sign = denied.denies(word.id) ? -word.stance : word.stance;
        result.sign = result.sign == 0 ? sign : result.sign * sign;
        if (result.word.empty() || sign < 0) result.word = word.written;
    }
    return result;
}

}  // namespace

Turn turn(const Wording::Piece& a, const Wording::Piece& b, const Words& only_a, const Words& only_b) {
    const auto denied_a = denials(a.words);
    const auto denied_b = denials(b.words);
    const auto left = side(only_a, denied_a);
    const auto right = side(only_b, denied_b);
    if (left.sign * right.sign < 0) return {.turned = true, .a = left.word, .b = right.word};
    if (const auto* word = denies_alone(denied_a, only_a, denied_b, b); word != nullptr) {
        return {.turned = true, .a = std::string(word->written), .b = ""};
    }
    if (const auto* word = denies_alone(denied_b, only_b, denied_a, a); word != nullptr) {
        return {.turned = true, .a = "", .b = std::string(word->written)};
    }
    return {};
}

}  // namespace plenum::similar
