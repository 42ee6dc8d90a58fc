#include <plenum/similar/relation.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::similar {

namespace {

constexpr float worth_reading = 0.3F;  // cosine of stems from which two texts are read word by word
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

/// The words that two lists share, the most telling first.
std::vector<std::uint32_t> shared(std::vector<std::uint32_t> a, std::vector<std::uint32_t> b,
                                  const std::vector<float>& telling) {
    const auto tidy = [](std::vector<std::uint32_t>& ids) {
        std::ranges::sort(ids);
        const auto rest = std::ranges::unique(ids);
        ids.erase(rest.begin(), rest.end());
    };
    tidy(a);
    tidy(b);
    std::vector<std::uint32_t> result;
    std::ranges::set_intersection(a, b, std::back_inserter(result));
    std::ranges::stable_sort(result, [&](auto x, auto y) { return telling[x] > telling[y]; });
    return result;
}

double length_of(const std::vector<std::uint32_t>& words, const std::vector<float>& telling) {
    double sum = 0;
    for (const auto id : words) sum += static_cast<double>(telling[id]) * static_cast<double>(telling[id]);
    return std::sqrt(sum);
}

}  // namespace

Relations::Relations(const Motions& motions, const std::vector<Classification>& classified,
                     const Vocabulary& vocabulary, const Texts& texts)
    : motions_(motions),
      classified_(classified),
      vocabulary_(vocabulary),
      texts_(texts),
      stemmer_(vocabulary.language),
      wordings_(motions.size()) {}

const Wording& Relations::wording_of(std::size_t motion) {
    auto& result = wordings_[motion];
    if (!result) result = wording(motions_[motion], stemmer_);
    return *result;
}

bool Relations::near_copy(Pair& pair) {
    const auto found = difference(wording_of(pair.a), wording_of(pair.b), vocabulary_);
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
    const auto all = [&](std::size_t motion) {
        std::vector<std::uint32_t> ids;
        for (const auto& [words] : texts_.pieces[motion]) ids.insert(ids.end(), words.begin(), words.end());
        return ids;
    };
    std::vector<std::string> names;
    for (const auto id : shared(all(pair.a), all(pair.b), texts_.telling)) {
        if (names.size() < words_named && texts_.telling[id] > 1) names.push_back(texts_.spelling[id]);
    }
    if (!names.empty()) pair.because.push_back("Both speak of " + listed(names) + ".");
}

void Relations::shared_parts(Pair& pair) const {
    const auto& a = texts_.pieces[pair.a];
    const auto& b = texts_.pieces[pair.b];
    double best = alike_parts;
    std::string sentence;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto ids = shared(a[i].words, b[j].words, texts_.telling);
            const auto lengths =
                length_of(a[i].words, texts_.telling) * length_of(b[j].words, texts_.telling);
            const auto both = length_of(ids, texts_.telling);
            if (lengths <= 0 || both * both / lengths <= best) continue;
            best = both * both / lengths;
            std::vector<std::string> names;
            for (const auto id : ids) {
                if (names.size() < words_named) names.push_back(texts_.spelling[id]);
            }
            sentence = "Nearest to each other are " + place(i, a.size()) + " of the first and " +
                       place(j, b.size()) + " of the second: " + listed(names) + ".";
        }
    }
    if (!sentence.empty() && a.size() + b.size() > 2) pair.because.push_back(sentence);
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
    if (root * root >= worth_reading && near_copy(pair)) return pair;
    pair.relation = confidence >= same_ask ? Relation::overlap : Relation::same_subject;
    shared_words(pair);
    shared_parts(pair);
    shared_addressee(pair);
    return pair;
}

}  // namespace plenum::similar
