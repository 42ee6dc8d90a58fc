#include <plenum/similar/relation.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr float worth_reading = 0.3F;  // cosine of stems from which two texts are read word by word
constexpr float sure = 0.6F;           // and from which a copy is on the same subject whatever else
constexpr double copy = 0.5;           // Dice over all words from which one is a version of the other
constexpr double same_ask = 0.3;       // confidence from which motions that share a subject share an ask
constexpr double alike_parts = 0.2;    // cosine from which a pair of parts is worth naming
constexpr std::size_t words_named = 4;

std::string quoted(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) result += (result.empty() ? "" : " ") + word;
    return "'" + result + "'";
}

std::string listed(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " and " : ", ";
        result += words[i];
    }
    return result;
}

std::string place(std::size_t piece, std::size_t pieces) {
    if (piece == 0) return pieces == 1 ? "the whole" : "the lead text";
    return "part " + std::to_string(piece);
}

/// What stands in one version and not in the other, as far as a sentence can hold it.
void tell_difference(const Difference& difference, std::vector<std::string>& because) {
    const auto& [same, only_a, only_b, extra_a, extra_b, reversed, turn_a, turn_b] = difference;
    if (!only_a.empty() && !only_b.empty()) {
        because.push_back("The first says " + quoted(only_a) + " where the second says " + quoted(only_b) +
                          ".");
    } else if (!only_a.empty() || !only_b.empty()) {
        because.push_back(std::string("Only the ") + (only_a.empty() ? "second" : "first") + " says " +
                          quoted(only_a.empty() ? only_b : only_a) + ".");
    }
    for (const auto& start : extra_a) because.push_back("Only the first has the part '" + start + "'.");
    for (const auto& start : extra_b) because.push_back("Only the second has the part '" + start + "'.");
}

/// The words that two sorted lists share, the most telling first.
std::vector<std::uint32_t> shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
                                  const std::vector<float>& telling) {
    std::vector<std::uint32_t> result;
    std::ranges::set_intersection(a, b, std::back_inserter(result));
    std::ranges::sort(
        result, [&](auto x, auto y) { return telling[x] != telling[y] ? telling[x] > telling[y] : x < y; });
    return result;
}

/// The cosine of two pieces, each word once and as heavy as it is telling.
double cosine(const Piece& a, const Piece& b, const std::vector<float>& telling) {
    double sum = 0;
    for (auto i = a.distinct.begin(), j = b.distinct.begin();
         i != a.distinct.end() && j != b.distinct.end();) {
        if (*i == *j) {
            sum += static_cast<double>(telling[*i]) * static_cast<double>(telling[*i]);
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum > 0 ? sum / (a.length * b.length) : 0;
}

}  // namespace

Relations::Relations(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary, const Texts& texts)
    : motions_(motions),
      classified_(classified),
      texts_(texts),
      cut_up_(vocabulary),
      wordings_(motions.size()) {}

const Wording& Relations::wording_of(std::size_t motion) {
    auto& result = wordings_[motion];
    if (!result) result = cut_up_.of(motions_[motion]);
    return *result;
}

bool Relations::near_copy(Pair& pair) {
    const auto found = difference(wording_of(pair.a), wording_of(pair.b));
    if (found.same < copy) return false;
    pair.relation = found.reversed ? Relation::opposing : Relation::duplicate;
    if (found.reversed && !found.turn_a.empty() && !found.turn_b.empty()) {
        pair.because.push_back("Nearly the same words, but the first says '" + found.turn_a +
                               "' and the second '" + found.turn_b + "': carrying both would contradict.");
    } else if (found.reversed) {
        pair.because.push_back("Nearly the same words, but only the " +
                               std::string(found.turn_a.empty() ? "second" : "first") + " says '" +
                               (found.turn_a.empty() ? found.turn_b : found.turn_a) +
                               "': carrying both would contradict.");
    } else {
        pair.because.emplace_back(found.same == 1 ? "The same words." : "Nearly the same words.");
    }
    tell_difference(found, pair.because);
    return true;
}

void Relations::shared_words(Pair& pair) const {
    std::vector<std::string> names;
    for (const auto id : shared(texts_.distinct[pair.a], texts_.distinct[pair.b], texts_.telling)) {
        if (names.size() < words_named && texts_.telling[id] > 1) names.push_back(texts_.spelling[id]);
    }
    if (!names.empty()) pair.because.push_back("Both speak of " + listed(names) + ".");
}

void Relations::shared_parts(Pair& pair) const {
    const auto& a = texts_.pieces[pair.a];
    const auto& b = texts_.pieces[pair.b];
    if (a.size() + b.size() < 3) return;
    double best = alike_parts;
    std::size_t part_a = 0;
    std::size_t part_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto like = cosine(a[i], b[j], texts_.telling);
            if (like <= best) continue;
            best = like;
            part_a = i;
            part_b = j;
        }
    }
    if (best == alike_parts) return;
    std::vector<std::string> names;
    for (const auto id : shared(a[part_a].distinct, b[part_b].distinct, texts_.telling)) {
        if (names.size() < words_named) names.push_back(texts_.spelling[id]);
    }
    pair.because.push_back("Nearest to each other are " + place(part_a, a.size()) + " of the first and " +
                           place(part_b, b.size()) + " of the second: " + listed(names) + ".");
}

void Relations::shared_addressee(Pair& pair) const {
    if (classified_.size() != motions_.size()) return;
    for (const auto& part : classified_[pair.a].parts) {
        if (part.addressee.empty()) continue;
        const auto& others = classified_[pair.b].parts;
        if (std::ranges::find(others, part.addressee, &ClassifiedPart::addressee) == others.end()) continue;
        pair.because.push_back("Both turn to " + part.addressee + ".");
        return;
    }
}

Pair Relations::judge(const Likeness& likeness, double confidence) {
    Pair pair{.a = likeness.a, .b = likeness.b, .confidence = confidence};
    const auto root = likeness.features[root_words];
    if (root * root >= worth_reading && near_copy(pair)) {
        // However many copies make the likeness look common, a copy is on the subject of what it copies.
        if (root * root >= sure) pair.confidence = std::max(confidence, static_cast<double>(root * root));
        return pair;
    }
    if (confidence < worth_saying) return pair;
    pair.relation = confidence >= same_ask ? Relation::overlap : Relation::same_subject;
    shared_words(pair);
    shared_parts(pair);
    shared_addressee(pair);
    return pair;
}

}  // namespace plenum::similar
