#include <plenum/base/listing.hpp>
#include <plenum/similar/reasons.hpp>

#include <algorithm>
#include <iterator>

namespace plenum::similar {

namespace {

constexpr double alike_parts = 0.2;  // cosine from which a pair of parts is worth naming
constexpr double unanswered = 0.08;  // and below which a part has no counterpart
constexpr std::size_t words_named = 4;
constexpr std::size_t changes_told = 3;
constexpr std::size_t words_quoted = 12;

std::string place(std::size_t piece, std::size_t pieces) {
    if (piece == 0) return pieces == 1 ? "the whole" : "the lead text";
    return "part " + std::to_string(piece);
}

/// What stands in one version and not in the other, as far as a few sentences can hold it.
void tell_difference(const Difference& difference, std::vector<std::string>& because) {
    auto changes = difference.changes;
    std::ranges::stable_partition(changes, [](const Change& change) {
        return (change.a + change.b).find_first_of("0123456789") != std::string::npos;
    });
    const auto told = std::min(changes_told, changes.size());
    for (std::size_t i = 0; i < told; ++i) {
        const auto& [a, b] = changes[i];
        if (!a.empty() && !b.empty()) {
            because.push_back("The first says '" + a + "' where the second says '" + b + "'.");
        } else {
            because.push_back(std::string("Only the ") + (a.empty() ? "second" : "first") + " says '" +
                              (a.empty() ? b : a) + "'.");
        }
    }
    if (const auto more = changes.size() - told; more > 0) {
        because.push_back("They differ in " + std::to_string(more) + " more place" +
                          (more == 1 ? "." : "s."));
    }
    for (const auto& start : difference.extra_a) {
        because.push_back("Only the first has the part '" + start + "'.");
    }
    for (const auto& start : difference.extra_b) {
        because.push_back("Only the second has the part '" + start + "'.");
    }
}

/// The words that two sorted lists share, the most telling first.
std::vector<std::uint32_t> shared_ids(const std::vector<std::uint32_t>& a,
                                      const std::vector<std::uint32_t>& b,
                                      const std::vector<float>& telling) {
    std::vector<std::uint32_t> result;
    std::ranges::set_intersection(a, b, std::back_inserter(result));
    std::ranges::sort(
        result, [&](auto x, auto y) { return telling[x] != telling[y] ? telling[x] > telling[y] : x < y; });
    return result;
}

/// The beginning of a clause, on one line.
std::string beginning(std::string_view text) {
    std::string result = "'";
    std::size_t words = 1;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (blank && result.back() == ' ') continue;
        if (blank && words++ == words_quoted) return result + " ...'";
        result += blank ? ' ' : c;
    }
    return result + "'";
}

/// A piece by its place, and a part with its first words: "part 2 of the first ('train staff')".
std::string side(const Motion& motion, std::size_t piece, const std::string& which) {
    const auto name = place(piece, motion.parts.size() + 1) + " of the " + which;
    return piece == 0 ? name : name + " (" + beginning(motion.parts[piece - 1].text) + ")";
}

/// Names the parts of `a` that share next to nothing with anything in `b`.
void tell_unanswered(const Texts& texts, const std::vector<Piece>& a, const std::vector<Piece>& b,
                     const std::string& first, const std::string& second, std::vector<std::string>& because) {
    std::vector<std::string> numbers;
    for (std::size_t i = 1; i < a.size(); ++i) {
        const bool answered = std::ranges::any_of(b, [&](const Piece& piece) {
            return cosine(a[i].distinct, piece.distinct, a[i].length * piece.length, texts.telling) >=
                   unanswered;
        });
        if (!answered) numbers.push_back(std::to_string(i));
    }
    if (numbers.empty() || numbers.size() + 1 == a.size()) return;
    because.push_back((numbers.size() == 1 ? "Part " : "Parts ") + listed(numbers) + " of the " + first +
                      (numbers.size() == 1 ? " has" : " have") + " no counterpart in the " + second + ".");
}

}  // namespace

void tell_copy(const Difference& difference, std::vector<std::string>& because) {
    if (difference.reversed && !difference.turn_a.empty() && !difference.turn_b.empty()) {
        because.push_back("Nearly the same words, but the first says '" + difference.turn_a +
                          "' and the second '" + difference.turn_b + "': carrying both would contradict.");
    } else if (difference.reversed) {
        because.push_back("Nearly the same words, but only the " +
                          std::string(difference.turn_a.empty() ? "second" : "first") + " says '" +
                          (difference.turn_a.empty() ? difference.turn_b : difference.turn_a) +
                          "': carrying both would contradict.");
    } else {
        because.emplace_back(difference.same == 1 ? "The same words." : "Nearly the same words.");
    }
    tell_difference(difference, because);
}

void tell_words(const Texts& texts, const Pair& pair, std::vector<std::string>& because) {
    std::vector<std::string> names;
    for (const auto id : shared_ids(texts.distinct[pair.a], texts.distinct[pair.b], texts.telling)) {
        if (names.size() < words_named && texts.telling[id] > 1) names.push_back(texts.spelling[id]);
    }
    if (!names.empty()) because.push_back("Both speak of " + listed(names) + ".");
}

void tell_parts(const Texts& texts, const Motions& motions, const Pair& pair, const InCommon& shared,
                std::vector<std::string>& because) {
    const auto& a = texts.pieces[pair.a];
    const auto& b = texts.pieces[pair.b];
    if (a.size() + b.size() < 3) return;
    if (shared.nearest > alike_parts) {
        std::vector<std::string> names;
        for (const auto id : shared_ids(a[shared.a].distinct, b[shared.b].distinct, texts.telling)) {
            if (names.size() < words_named && texts.telling[id] > 1) names.push_back(texts.spelling[id]);
        }
        because.push_back("Nearest to each other are " + side(motions[pair.a], shared.a, "first") + " and " +
                          side(motions[pair.b], shared.b, "second") +
                          (names.empty() ? "." : ": " + listed(names) + "."));
    }
    tell_unanswered(texts, a, b, "first", "second", because);
    tell_unanswered(texts, b, a, "second", "first", because);
}

void tell_addressee(const Classification& a, const Classification& b, std::vector<std::string>& because) {
    for (const auto& part : a.parts) {
        if (part.addressee.empty()) continue;
        if (std::ranges::find(b.parts, part.addressee, &ClassifiedPart::addressee) == b.parts.end()) continue;
        because.push_back("Both turn to " + part.addressee + ".");
        return;
    }
}

std::string contradiction(const Opposition& found, bool likely) {
    const std::string begun = std::string("They ") + (likely ? "seem to" : "may") + " take opposite sides: ";
    if (found.a != nullptr && found.b != nullptr) {
        return begun + "the first says " + beginning(found.a->written) + ", the second " +
               beginning(found.b->written) + ".";
    }
    if (found.a != nullptr) return begun + "only the first says " + beginning(found.a->written) + ".";
    if (found.b != nullptr) return begun + "only the second says " + beginning(found.b->written) + ".";
    return "Their words suggest that they take different sides.";
}

}  // namespace plenum::similar
